package kz.bagdar.division;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people signed up for a master class before they were put on the two routes. One of these is elsewhere at that time. */
@QuarkusTest
class DivisionClashTest {

    private String seminar;
    private String stage;
    private String tour;
    private String meetingRoute;
    private String freeRoute;
    private String meetingGroup;
    private List<Registered> met;
    private Registered free;
    private String masterClass;

    @BeforeEach
    void peopleOnTwoRoutes() {
        seminar = aSeminar().openForRegistration();
        stage = aStage().in(seminar);
        tour = session("TOUR", "10:00", "11:00", false);
        masterClass = session("MASTER_CLASS", "10:30", "11:30", true);
        meetingRoute = aRoute().numbered(1).in(seminar);
        freeRoute = aRoute().numbered(2).in(seminar);
        aStop().with("sessionIds", List.of(tour)).on(seminar, meetingRoute);
        meetingGroup = aGroup().sized(1, 9).on(seminar, meetingRoute);
        aGroup().sized(1, 9).on(seminar, freeRoute);
        publish(seminar);
        met = List.of(preferring(meetingRoute), preferring(meetingRoute));
        free = preferring(freeRoute);
        met.forEach(this::signUp);
        signUp(free);
        preferring(meetingRoute);
    }

    @Test
    void proposalCountsAndNamesThoseWhoAreToBeInTwoPlaces() {
        String division = divide();

        clashes(division, "")
                .body("people", equalTo(2))
                .body(
                        "items.registrationId",
                        contains(met.get(0).id(), met.get(1).id()))
                .body("items[0].fullName", notNullValue())
                .body("items[0].groupId", equalTo(meetingGroup))
                .body("items[0].signUps.sessionId", contains(masterClass))
                .body("items[0].signUps[0].clashes.sessionId", contains(tour))
                .body("items[0].signUps[0].clashes.reason", contains("ROUTE"))
                .body("next", nullValue());
        String next = clashes(division, "?limit=1")
                .body("people", equalTo(2))
                .body("items.registrationId", contains(met.get(0).id()))
                .extract()
                .path("next");
        clashes(division, "?limit=1&after=" + next)
                .body("items.registrationId", contains(met.get(1).id()))
                .body("next", nullValue());
    }

    @Test
    void orderThatNeitherListHasIsRefused() {
        String path = "/seminars/" + seminar + "/divisions/" + divide();

        for (String list : List.of("/clashes", "/assignments")) {
            asOrganizer()
                    .get(path + list + "?sort=fullName")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("sort"));
        }
    }

    @Test
    void whoGivesThePlaceUpIsNotCountedAnyMore() {
        String division = divide();

        met.forEach(person -> asParticipant(person.token())
                .delete("/seminars/" + seminar + "/registrations/" + person.id() + "/sessions/" + masterClass)
                .then()
                .statusCode(204));

        clashes(division, "").body("people", equalTo(0)).body("items", empty());
    }

    @Test
    void whoseSignUpsMeetEachOtherIsNamedToo() {
        String later = session("MASTER_CLASS", "11:30", "12:30", true);
        publish(seminar);
        signUp(free, later);
        String path = "/seminars/" + seminar + "/sessions/" + later;
        atPresent(path)
                .body(aSession()
                        .with("stageId", stage)
                        .with("kind", "MASTER_CLASS")
                        .with("startsAt", "2019-02-14T11:00:00+06:00")
                        .with("endsAt", "2019-02-14T12:30:00+06:00")
                        .with("signUp", true)
                        .body())
                .put(path)
                .then()
                .statusCode(200);
        publish(seminar);

        clashes(divide(), "")
                .body("people", equalTo(3))
                .body("items[2].registrationId", equalTo(free.id()))
                .body("items[2].signUps.sessionId", contains(masterClass, later));
    }

    private ValidatableResponse clashes(String division, String query) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/divisions/" + division + "/clashes" + query)
                .then()
                .statusCode(200);
    }

    private String divide() {
        return asOrganizer()
                .body(Map.of("spreadWeight", 0))
                .post("/seminars/" + seminar + "/divisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Registered preferring(String route) {
        return aRegistration().preferring(route).in(seminar);
    }

    private void signUp(Registered person) {
        signUp(person, masterClass);
    }

    private void signUp(Registered person, String session) {
        asParticipant(person.token())
                .put("/seminars/" + seminar + "/registrations/" + person.id() + "/sessions/" + session)
                .then()
                .statusCode(200);
    }

    private String session(String kind, String from, String to, boolean signUp) {
        return aSession()
                .with("kind", kind)
                .with("startsAt", "2019-02-14T" + from + ":00+06:00")
                .with("endsAt", "2019-02-14T" + to + ":00+06:00")
                .with("signUp", signUp)
                .in(seminar, stage);
    }
}
