package kz.bagdar.timetable;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static kz.bagdar.timetable.APlan.aPlan;
import static kz.bagdar.timetable.APlan.address;
import static kz.bagdar.timetable.APlan.at;
import static kz.bagdar.timetable.APlan.route;
import static kz.bagdar.timetable.APlan.school;
import static kz.bagdar.timetable.APlan.timetables;
import static kz.bagdar.timetable.APlan.visits;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.testing.Api;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timetables are the team's alone, in a seminar that everybody sees too; its readers look, its organizers plan. */
@QuarkusTest
class TimetableRightsTest {

    @Inject
    DueJobs due;

    private String seminar;
    private String timetable;

    @BeforeEach
    void planInAPublishedSeminar() {
        seminar = aSeminar().published();
        route(seminar, 1, 1, at(school(1)));
        timetable = aPlan(seminar, due).computed();
    }

    @Test
    void othersSeeNone() {
        for (String address : List.of(
                timetables(seminar),
                address(seminar, timetable),
                address(seminar, timetable) + "/inputs",
                address(seminar, timetable) + "/violations",
                address(seminar, timetable) + "/visits",
                address(seminar, timetable) + "/visits/"
                        + visits(seminar, timetable).getString("items[0].id"))) {
            asPublic().get(address).then().statusCode(401);
            asReader().get(address).then().statusCode(404);
            with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
            asOrganizer().get(address).then().statusCode(200);
        }
    }

    @Test
    void othersPlanMoveAdoptAndDeleteNothing() {
        assertOnlyTheTeamAdds(timetables(seminar), aPlan(seminar, due).body());
        String own = address(seminar, timetable);
        String visit = own + "/visits/" + visits(seminar, timetable).getString("items[0].id");
        assertRefused(Api::asPublic, own, visit, 401);
        assertRefused(Api::asReader, own, visit, 403);
        assertRefused(() -> with(Tokens.otherOrganizer()), own, visit, 404);
        with(Tokens.otherOrganizer())
                .body(Map.of("moves", List.of(Map.of("visitId", timetable, "startsAt", "2019-02-14T10:00:00Z"))))
                .post(own + "/checks")
                .then()
                .statusCode(404);
        asOrganizer().get(own).then().body("state", equalTo("PROPOSED")).body("edited", equalTo(false));
    }

    @Test
    void timetableOfAnotherSeminarIsNotFoundHere() {
        String other = aSeminar().drafted();

        asOrganizer().get(address(other, timetable)).then().statusCode(404);
        asOrganizer().post(address(other, timetable) + "/stop").then().statusCode(404);
    }

    @Test
    void readerOfTheTeamLooksAndChecksAndWritesNothing() {
        String reader = "reader-of-" + seminar;
        asOrganizer()
                .body(Map.of("subject", reader, "name", "A reader", "role", "READER"))
                .post("/seminars/" + seminar + "/team")
                .then()
                .statusCode(201);
        String token = Tokens.client(reader, "seminars:read", "seminars:write");

        with(token).get(address(seminar, timetable)).then().statusCode(200);
        with(token)
                .body(aPlan(seminar, due).body())
                .post(timetables(seminar))
                .then()
                .statusCode(403);
        with(token).post(address(seminar, timetable) + "/stop").then().statusCode(403);
    }

    private static void assertRefused(Supplier<RequestSpecification> caller, String own, String visit, int status) {
        Supplier<RequestSpecification> writing = () -> caller.get().header("If-Match", "\"0\"");
        Map<String, Object> moved = Map.of("startsAt", "2019-02-14T10:00:00Z", "pinned", true);
        writing.get().body(moved).put(visit).then().statusCode(status);
        writing.get().post(own + "/stop").then().statusCode(status);
        writing.get().post(own + "/adoption").then().statusCode(status);
        writing.get().post(own + "/adoption/undoing").then().statusCode(status);
        writing.get().delete(own).then().statusCode(status);
    }
}
