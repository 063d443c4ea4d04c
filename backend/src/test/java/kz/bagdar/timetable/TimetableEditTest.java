package kz.bagdar.timetable;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.timetable.APlan.aPlan;
import static kz.bagdar.timetable.APlan.address;
import static kz.bagdar.timetable.APlan.at;
import static kz.bagdar.timetable.APlan.read;
import static kz.bagdar.timetable.APlan.route;
import static kz.bagdar.timetable.APlan.school;
import static kz.bagdar.timetable.APlan.visits;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving visits by hand: what that breaks is told before and after, and pins are kept by the next plan. */
@QuarkusTest
class TimetableEditTest {

    @Inject
    DueJobs due;

    private String seminar;
    private String timetable;
    private List<String> ids;
    private String stop;

    /** Two groups, one after the other in one house. */
    @BeforeEach
    void planTwoGroupsInOneHouse() {
        seminar = aSeminar().drafted();
        ids = route(seminar, 1, 2, at(school(1)).with("hostGroupLimit", 1), at(school(2)));
        timetable = aPlan(seminar, due).computed();
        stop = asOrganizer().get(address(seminar, timetable) + "/inputs").path("routes[0].stops[0].stopId");
    }

    @Test
    void moveIsCheckedWithoutBeingMade() {
        String moved = visitOf(ids.get(1));
        String other = startOf(ids.get(2));

        checks(moved, other)
                .statusCode(200)
                .body("broken.code", hasItem("TOO_MANY_GROUPS_AT_ONCE"))
                .body("newlyBroken.code", hasItem("TOO_MANY_GROUPS_AT_ONCE"))
                .body(
                        "newlyBroken.find { it.code == 'TOO_MANY_GROUPS_AT_ONCE' }.detail",
                        containsString("School No. 1 would have 2 groups at once"));
        checks(moved, "2019-02-14T11:00:30Z").statusCode(422).body("violations.field", contains("moves[0].startsAt"));
        checks(moved, "2019-02-15T05:00:00Z").statusCode(422);
        checks(UUID.randomUUID().toString(), other)
                .statusCode(422)
                .body("violations.field", contains("moves[0].visitId"));
        assertFalse(read(seminar, timetable).getBoolean("edited"));
    }

    @Test
    void visitIsMovedAndPinnedAndWhatThatBreaksIsTold() {
        String moved = visitOf(ids.get(1));

        move(moved, startOf(ids.get(2)), true)
                .statusCode(200)
                .body("visit.pinned", equalTo(true))
                .body("broken.code", hasItem("TOO_MANY_GROUPS_AT_ONCE"));

        JsonPath now = read(seminar, timetable);
        assertTrue(now.getInt("broken") > 0);
        assertTrue(now.getBoolean("edited"));
        asOrganizer()
                .get(address(seminar, timetable) + "/violations")
                .then()
                .body("broken.code", hasItem("TOO_MANY_GROUPS_AT_ONCE"))
                .body("outdated.code", hasItem("TOO_MANY_GROUPS_AT_ONCE"));
        asOrganizer()
                .get("/changes?limit=200&resourceType=timetable-visit&resourceId=" + moved)
                .then()
                .body("items.kind", contains("UPDATED"))
                .body("items[0].differences.pinned.to", equalTo(true));
        atPresent(address(seminar, timetable))
                .post(address(seminar, timetable) + "/adoption")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:timetable-broken"))
                .body("obstacles.code", hasItem("TOO_MANY_GROUPS_AT_ONCE"));
    }

    @Test
    void pinnedVisitThatIsMovedOnceMoreBreaksNoPin() {
        String moved = visitOf(ids.get(1));
        move(moved, "2019-02-14T10:00:00Z", true).statusCode(200);
        move(moved, "2019-02-14T10:30:00Z", true).statusCode(200).body("broken.code", not(hasItem("PIN_MOVED")));
    }

    @Test
    void whatIsMovedTwiceAtOnceIsNotLost() {
        String address = visitAddress(visitOf(ids.get(1)));
        String etag = asOrganizer().get(address).header("ETag");
        Map<String, Object> body = Map.of("startsAt", "2019-02-14T10:00:00Z", "pinned", false);
        asOrganizer().header("If-Match", etag).body(body).put(address).then().statusCode(200);

        asOrganizer().header("If-Match", etag).body(body).put(address).then().statusCode(412);
        asOrganizer().body(body).put(address).then().statusCode(428);
    }

    @Test
    void planThatIsBasedOnAnotherKeepsItsPinsAndMovesAsLittleAsPossible() {
        String pinned = visitOf(ids.get(1));
        String late = "2019-02-14T10:00:00Z";
        move(pinned, late, true).statusCode(200);
        Map<String, String> before = starts(timetable);

        String next = aPlan(seminar, due).with("basedOn", timetable).computed();

        assertEquals("PROPOSED", read(seminar, next).getString("state"));
        Map<String, String> after = starts(next);
        String key = ids.get(1) + stop;
        assertEquals(Instant.parse(late), Instant.parse(after.get(key)));
        long elsewhere = before.keySet().stream()
                .filter(visit -> !before.get(visit).equals(after.get(visit)))
                .count();
        assertEquals(elsewhere, read(seminar, next).getInt("figures.moved"));
        // a move costs more than what another order could save here
        assertTrue(elsewhere <= 1, before + " " + after);
        asOrganizer()
                .get(address(seminar, next) + "/visits")
                .then()
                .body("items.findAll { it.pinned }.size()", equalTo(1));
    }

    @Test
    void whatIsAdoptedIsNotMovedAnyMore() {
        atPresent(address(seminar, timetable))
                .post(address(seminar, timetable) + "/adoption")
                .then()
                .statusCode(200);

        move(visitOf(ids.get(1)), "2019-02-14T10:00:00Z", false).statusCode(409);
        asOrganizer().get(address(seminar, timetable) + "/violations").then().body("broken", empty());
    }

    private ValidatableResponse checks(String visit, String startsAt) {
        return asOrganizer()
                .body(Map.of("moves", List.of(Map.of("visitId", visit, "startsAt", startsAt))))
                .post(address(seminar, timetable) + "/checks")
                .then();
    }

    private ValidatableResponse move(String visit, String startsAt, boolean pinned) {
        return atPresent(visitAddress(visit))
                .body(Map.of("startsAt", startsAt, "pinned", pinned))
                .put(visitAddress(visit))
                .then();
    }

    private String visitAddress(String visit) {
        return address(seminar, timetable) + "/visits/" + visit;
    }

    private String visitOf(String group) {
        return inTheHouse(group, "id");
    }

    private String startOf(String group) {
        return inTheHouse(group, "startsAt");
    }

    private String inTheHouse(String group, String field) {
        return visits(seminar, timetable)
                .getString("items.find { it.groupId == '" + group + "' && it.stopId == '" + stop + "' }." + field);
    }

    private Map<String, String> starts(String id) {
        Map<String, String> starts = new HashMap<>();
        List<Map<String, Object>> all = visits(seminar, id).getList("items");
        all.forEach(visit -> starts.put(
                visit.get("groupId").toString() + visit.get("stopId"),
                visit.get("startsAt").toString()));
        return starts;
    }
}
