package kz.bagdar.timetable;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.timetable.APlan.aPlan;
import static kz.bagdar.timetable.APlan.address;
import static kz.bagdar.timetable.APlan.at;
import static kz.bagdar.timetable.APlan.read;
import static kz.bagdar.timetable.APlan.route;
import static kz.bagdar.timetable.APlan.school;
import static kz.bagdar.timetable.APlan.visits;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.AStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimetableAdoptionTest {

    @Inject
    DueJobs due;

    private String seminar;
    private List<String> ids;
    private AStop stop;
    private String first;

    @BeforeEach
    void planARoute() {
        seminar = aSeminar().published();
        stop = at(school(1));
        ids = route(seminar, 1, 1, stop, at(school(2)));
        ASeminar.publish(seminar);
        first = aPlan(seminar, due).computed();
    }

    @Test
    void adoptedVisitsAreTheDraftsAndThePublicsOncePublished() {
        adopt(first).statusCode(200).body("state", equalTo("ADOPTED"));
        List<String> starts = visits(seminar, first).getList("items.startsAt");

        assertEquals(starts, drafted());
        asPublic().get("/seminars/" + seminar + "/timetable").then().body("visits", empty());
        ASeminar.publish(seminar);
        asPublic().get("/seminars/" + seminar + "/timetable").then().body("visits.startsAt", equalTo(starts));
        adopt(first).statusCode(409);
        atPresent(address(seminar, first))
                .delete(address(seminar, first))
                .then()
                .statusCode(409);
    }

    @Test
    void undoBringsBackTheOneBeforeAndThenNone() {
        adopt(first).statusCode(200);
        List<String> before = drafted();
        String second = aPlan(seminar, due).with("from", "11:00").computed();
        adopt(second).statusCode(200);
        assertEquals("SUPERSEDED", read(seminar, first).getString("state"));
        assertEquals(visits(seminar, second).getList("items.startsAt"), drafted());

        undo(second).statusCode(200).body("state", equalTo("PROPOSED"));

        assertEquals("ADOPTED", read(seminar, first).getString("state"));
        assertEquals(before, drafted());
        undo(first).statusCode(200);
        assertEquals(List.of(), drafted());
        undo(first).statusCode(409);
        adopt(second).statusCode(200);
    }

    @Test
    void whatHasChangedSinceAndBreaksTheVisitsKeepsThemFromBeingAdopted() {
        String stopId = asOrganizer().get(address(seminar, first) + "/inputs").path("routes[0].stops[0].stopId");
        String address = "/seminars/" + seminar + "/stops/" + stopId;
        atPresent(address)
                .body(stop.with("visitMinutes", 90)
                        .with("routeId", ids.getFirst())
                        .body())
                .put(address)
                .then()
                .statusCode(200);

        adopt(first)
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:timetable-outdated"))
                .body("obstacles.code", hasItem("LENGTH_CHANGED"));
        assertEquals(List.of(), drafted());
    }

    @Test
    void groupThatHasComeSinceIsMissingAndOneThatHasGoneIsToo() {
        String newcomer = aGroup().numbered(2).on(seminar, ids.getFirst());
        adopt(first).statusCode(409).body("obstacles.code", hasItem("UNVISITED"));
        delete("/seminars/" + seminar + "/groups/" + newcomer);
        aGroup().numbered(3).on(seminar, ids.getFirst());
        delete("/seminars/" + seminar + "/groups/" + ids.get(1));

        adopt(first).statusCode(409).body("obstacles.code", hasItem("GONE"));
    }

    @Test
    void changeThatBreaksNothingIsNoHindrance() {
        String group = "/seminars/" + seminar + "/groups/" + ids.get(1);
        atPresent(group)
                .body(aGroup().with("routeId", ids.getFirst()).sized(null, 41).body())
                .put(group)
                .then()
                .statusCode(200);

        adopt(first).statusCode(200);
    }

    @Test
    void undoLeavesOutVisitsThatHaveNoStopAnyMore() {
        adopt(first).statusCode(200);
        String second = aPlan(seminar, due).with("from", "11:00").computed();
        adopt(second).statusCode(200);
        String stopId = asOrganizer().get(address(seminar, first) + "/inputs").path("routes[0].stops[0].stopId");
        delete("/seminars/" + seminar + "/stops/" + stopId);

        undo(second).statusCode(200);

        asOrganizer().get("/seminars/" + seminar + "/timetable").then().body("visits", hasSize(1));
    }

    private static void delete(String address) {
        atPresent(address).delete(address).then().statusCode(204);
    }

    private ValidatableResponse adopt(String id) {
        return atPresent(address(seminar, id))
                .post(address(seminar, id) + "/adoption")
                .then();
    }

    private ValidatableResponse undo(String id) {
        return atPresent(address(seminar, id))
                .body(Map.of())
                .post(address(seminar, id) + "/adoption/undoing")
                .then();
    }

    private List<String> drafted() {
        return asOrganizer()
                .get("/seminars/" + seminar + "/timetable")
                .then()
                .extract()
                .path("visits.startsAt");
    }
}
