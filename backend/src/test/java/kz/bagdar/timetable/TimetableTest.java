package kz.bagdar.timetable;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.timetable.APlan.aPlan;
import static kz.bagdar.timetable.APlan.address;
import static kz.bagdar.timetable.APlan.at;
import static kz.bagdar.timetable.APlan.read;
import static kz.bagdar.timetable.APlan.route;
import static kz.bagdar.timetable.APlan.school;
import static kz.bagdar.timetable.APlan.timetables;
import static kz.bagdar.timetable.APlan.visits;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimetableTest {

    @Inject
    DueJobs due;

    private String seminar;

    @BeforeEach
    void draftASeminar() {
        seminar = aSeminar().drafted();
    }

    @Test
    void timetableIsComputedToProofAndTellsHowItIsAndWhy() {
        String shared = school(3);
        List<String> one = route(seminar, 1, 2, at(school(1)), at(shared));
        List<String> two = route(seminar, 2, 1, at(school(2)), at(shared));
        String id = aPlan(seminar, due)
                .with("lunch", Map.of("from", "12:00", "until", "14:00", "minutes", 40))
                .with("note", "First try")
                .queued();
        assertEquals("COMPUTING", read(seminar, id).getString("state"));
        asOrganizer().get(address(seminar, id) + "/visits").then().body("items", empty());

        APlan.compute(seminar, id, due);

        JsonPath timetable = read(seminar, id);
        assertEquals("PROPOSED", timetable.getString("state"));
        assertTrue(timetable.getBoolean("figures.proof.optimal"));
        assertEquals(timetable.getDouble("figures.cost"), timetable.getDouble("figures.proof.lowerBound"));
        assertEquals(3, timetable.getList("figures.groups").size());
        assertEquals(40, timetable.getInt("figures.groups[0].people"));
        assertEquals("First try", timetable.getString("note"));
        assertEquals("09:00", timetable.getString("settings.from"));
        JsonPath visits = visits(seminar, id);
        assertEquals(6, visits.getList("items").size());
        assertEquals(
                2,
                visits.getList("items.findAll { it.groupId == '" + one.get(1) + "' }")
                        .size());
        assertEquals(
                2,
                visits.getList("items.findAll { it.groupId == '" + two.get(1) + "' }")
                        .size());
        asOrganizer()
                .get(address(seminar, id) + "/violations")
                .then()
                .statusCode(200)
                .body("broken", empty())
                .body("outdated", empty());
    }

    @Test
    void sameInputsComeToTheSameTimetableAndAreKept() {
        String shared = school(3);
        route(seminar, 1, 2, at(school(1)), at(shared).with("hostGroupLimit", 1));
        String first = aPlan(seminar, due).computed();
        String second = aPlan(seminar, due).computed();

        assertEquals(
                visits(seminar, first).getList("items.startsAt"),
                visits(seminar, second).getList("items.startsAt"));
        asOrganizer()
                .get(address(seminar, first) + "/inputs")
                .then()
                .statusCode(200)
                .body("hosts.organizationId", hasItem(shared))
                .body("hosts.find { it.organizationId == '" + shared + "' }.groupLimit", equalTo(1))
                .body("groups.people", contains(40, 40));
        asOrganizer()
                .get("/changes?limit=200&resourceType=timetable&resourceId=" + first)
                .then()
                .body("items[0].kind", equalTo("CREATED"))
                .body("items[0].differences.inputs.to.hosts", hasSize(2))
                .body("items.differences.state.to", hasItem("PROPOSED"));
    }

    @Test
    void hostsHoursBreaksLimitsAndFixedSessionsAreKept() {
        String stage = aStage().in(seminar);
        String lesson = aSession()
                .with("startsAt", "2019-02-14T14:20:00+06:00")
                .with("endsAt", "2019-02-14T15:00:00+06:00")
                .in(seminar, stage);
        String house = school(1);
        List<String> ids = route(
                seminar,
                1,
                2,
                at(house)
                        .with("hostGroupLimit", 1)
                        .with("opensAt", "10:00")
                        .with("closesAt", "14:00")
                        .with("breaks", List.of(Map.of("from", "11:00", "to", "12:00"))),
                at(school(2)).with("sessionIds", List.of(lesson)));
        String id = aPlan(seminar, due).computed();

        JsonPath visits = visits(seminar, id);
        JsonPath inputs = asOrganizer().get(address(seminar, id) + "/inputs").jsonPath();
        String first = inputs.getString("routes[0].stops[0].stopId");
        String second = inputs.getString("routes[0].stops[1].stopId");
        List<String> inTheHouse = visits.getList("items.findAll { it.stopId == '" + first + "' }.startsAt");
        // from 10:00 to 11:00 and from 12:00 to 14:00, one group at a time
        assertEquals(2, inTheHouse.stream().distinct().count(), inTheHouse.toString());
        assertTrue(inTheHouse.stream().noneMatch(start -> start.startsWith("2019-02-14T05:")), inTheHouse.toString());
        for (String start : visits.<String>getList("items.findAll { it.stopId == '" + second + "' }.startsAt")) {
            assertTrue(start.compareTo("2019-02-14T08:00:00Z") >= 0 && start.compareTo("2019-02-14T08:20:00Z") <= 0);
        }
        assertEquals(3, ids.size());
    }

    @Test
    void demandsThatContradictOneAnotherAreNamed() {
        String house = school(1);
        route(
                seminar,
                1,
                3,
                at(house).with("hostGroupLimit", 1).with("opensAt", "10:00").with("closesAt", "12:00"));
        String id = aPlan(seminar, due).computed();

        JsonPath timetable = read(seminar, id);
        assertEquals("IMPOSSIBLE", timetable.getString("state"));
        assertTrue(timetable.getBoolean("minimal"));
        List<String> codes = timetable.getList("contradictions.code");
        assertTrue(codes.contains("HOST_HOURS") && codes.contains("GROUP_LIMIT"), codes.toString());
        assertEquals(house, timetable.getString("contradictions[0].organizations[0].id"));
        String detail = timetable.getString("contradictions.find { it.code == 'GROUP_LIMIT' }.detail");
        assertEquals("School No. 1 takes at most 1 groups at once, and 3 have to come", detail);
    }

    @Test
    void nonsenseIsRefusedAtOnceInWords() {
        assertRefused("NO_ROUTES");
        String nowhere = anOrganization().created();
        String route = route(seminar, 1, 0, at(school(1))).getFirst();
        assertRefused("NO_GROUPS");
        aGroup().on(seminar, route);
        at(nowhere).on(seminar, route);
        aPlan(seminar, due)
                .asked()
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:timetable-infeasible"))
                .body("obstacles.code", hasItems("TRAVEL_UNKNOWN"))
                .body("obstacles[0].organizations", hasSize(2))
                .body("violations[0].message", containsString("Nobody knows how long it takes"));
    }

    @Test
    void hoursThatLeaveNoRoomAndGroupsThatAreTooLargeAreRefusedAtOnce() {
        route(
                seminar,
                1,
                1,
                at(school(1)).with("opensAt", "10:00").with("closesAt", "10:30"),
                at(school(2)).with("hostPeopleLimit", 30));

        aPlan(seminar, due)
                .with("until", "10:30")
                .asked()
                .statusCode(422)
                .body("obstacles.code", hasItems("DAY_TOO_SHORT", "HOST_NEVER_OPEN", "GROUP_TOO_LARGE"))
                .body("obstacles.find { it.code == 'GROUP_TOO_LARGE' }.actual", equalTo(40))
                .body("obstacles.find { it.code == 'GROUP_TOO_LARGE' }.limit", equalTo(30));
        asOrganizer().get(timetables(seminar)).then().body("items", empty());
    }

    @Test
    void fieldsThatContradictOneAnotherAreNamed() {
        route(seminar, 1, 1, at(school(1)));

        aPlan(seminar, due)
                .with("date", "2019-02-15")
                .asked()
                .statusCode(422)
                .body("violations.field", contains("date"));
        aPlan(seminar, due)
                .with("from", "18:00")
                .with("until", "09:00")
                .asked()
                .statusCode(422)
                .body("violations.field", contains("until"));
        aPlan(seminar, due)
                .with("lunch", Map.of("from", "08:00", "until", "08:20", "minutes", 40))
                .asked()
                .statusCode(422)
                .body("violations.field", contains("lunch.from", "lunch.minutes"));
        aPlan(seminar, due)
                .with("startAtVenue", true)
                .asked()
                .statusCode(422)
                .body("obstacles.code", contains("VENUE_UNKNOWN"));
        aPlan(seminar, due)
                .with("basedOn", UUID.randomUUID())
                .asked()
                .statusCode(422)
                .body("violations.field", contains("basedOn"));
    }

    @Test
    void secondOneIsRefusedWhileTheFirstIsComputedAndTakenOnceItIsBrokenOff() {
        route(seminar, 1, 1, at(school(1)));
        String first = aPlan(seminar, due).queued();

        aPlan(seminar, due)
                .asked()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:timetable-under-way"))
                .body("timetableId", equalTo(first));
        atPresent(address(seminar, first))
                .delete(address(seminar, first))
                .then()
                .statusCode(204);

        assertEquals("CANCELLED", read(seminar, first).getString("state"));
        APlan.compute(seminar, first, due);
        assertEquals("CANCELLED", read(seminar, first).getString("state"));
        assertEquals("PROPOSED", read(seminar, aPlan(seminar, due).computed()).getString("state"));
    }

    @Test
    void oneThatIsStoppedBeforeItBeginsTakesWhatItFindsAndOneThatIsComputedCannotBeStopped() {
        route(seminar, 1, 1, at(school(1)));
        String id = aPlan(seminar, due).queued();
        asOrganizer()
                .post(address(seminar, id) + "/stop")
                .then()
                .statusCode(200)
                .body("stopAsked", equalTo(true));

        APlan.compute(seminar, id, due);

        assertTrue(List.of("PROPOSED", "FAILED").contains(read(seminar, id).getString("state")));
        asOrganizer().post(address(seminar, id) + "/stop").then().statusCode(409);
    }

    @Test
    void proposalsAreListedNewestFirstAndThrownAway() {
        route(seminar, 1, 1, at(school(1)));
        String first = aPlan(seminar, due).computed();
        String second = aPlan(seminar, due).computed();
        asOrganizer().get(timetables(seminar)).then().body("items.id", contains(second, first));

        atPresent(address(seminar, first))
                .delete(address(seminar, first))
                .then()
                .statusCode(204);

        asOrganizer().get(timetables(seminar)).then().body("items.id", contains(second));
        asOrganizer().get(address(seminar, first)).then().statusCode(404);
        asOrganizer().delete(address(seminar, second)).then().statusCode(428);
    }

    @Test
    void seminarIsDeletedWithItsTimetables() {
        route(seminar, 1, 1, at(school(1)));
        String id = aPlan(seminar, due).computed();
        String address = "/seminars/" + seminar;

        atPresent(address).delete(address).then().statusCode(204);

        asOrganizer().get(address(seminar, id)).then().statusCode(404);
    }

    private void assertRefused(String code) {
        aPlan(seminar, due)
                .asked()
                .statusCode(422)
                .body("obstacles.code", contains(code))
                .body("detail", notNullValue())
                .body("obstacles.detail", not(hasItem("")));
    }
}
