package kz.bagdar.registration.session;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpTest {

    private ASeminarWithSessions seminar;

    @BeforeEach
    void makeSeminar() {
        seminar = new ASeminarWithSessions();
    }

    @Test
    void participantTakesOnePlaceAndGivesItBack() {
        String session = seminar.masterClass("10:00-11:00", 2);
        Registered person = seminar.published().person();

        String id = seminar.signUp(person, session)
                .statusCode(200)
                .body("sessionId", equalTo(session))
                .body("registrationId", equalTo(person.id()))
                .extract()
                .path("id");
        seminar.signUp(person, session).statusCode(200).body("id", equalTo(id));
        assertThat(seminar.places(session), hasEntry("placesLeft", (Object) 1));
        assertEquals(1, seminar.signedUp(session));

        String path = seminar.path(person, session);
        asParticipant(person.token()).delete(path).then().statusCode(204);
        asParticipant(person.token()).delete(path).then().statusCode(204);
        assertThat(seminar.places(session), hasEntry("placesLeft", (Object) 2));
        assertEquals(0, seminar.signedUp(session));
    }

    @Test
    void fullSessionTakesNobodyAndNoNumberIsNoLimit() {
        String none = seminar.session("None", "10:00-11:00", true, 0);
        String one = seminar.session("One", "11:00-12:00", true, 1);
        String any = seminar.session("Any", "12:00-13:00", true, null);
        Registered first = seminar.published().person();
        Registered second = seminar.person();

        seminar.signUp(first, none)
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:session-full"))
                .body("capacity", equalTo(0));
        seminar.signUp(first, one).statusCode(200);
        seminar.signUp(second, one).statusCode(409).body("type", equalTo("urn:bagdar:problem:session-full"));
        seminar.signUp(first, any).statusCode(200);
        seminar.signUp(second, any).statusCode(200);
        assertThat(seminar.places(any).get("placesLeft"), nullValue());
        assertEquals(2, seminar.places(any).get("taken"));
    }

    @Test
    void onlyPublishedSessionsThatTakeSignUpsAreSignedUpFor() {
        String speech = seminar.session("Speech", "10:00-11:00", false, 10);
        Registered person = seminar.published().person();
        String drafted = seminar.masterClass("12:00-13:00", 10);

        seminar.signUp(person, speech).statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
        seminar.signUp(person, drafted).statusCode(404);
        asOrganizer().put(seminar.path(person, drafted)).then().statusCode(404);
        seminar.signUp(person, UUID.randomUUID().toString()).statusCode(404);
        assertThat(seminar.places(drafted), nullValue());

        seminar.published().signUp(person, drafted).statusCode(200);
    }

    @Test
    void onlyWhoIsConfirmedSignsUp() {
        String session = seminar.masterClass("10:00-11:00", 10);
        Registered person = seminar.published().person();
        String registration = "/seminars/" + seminar.id + "/registrations/" + person.id();
        asOrganizer().post(registration + "/cancellation").then().statusCode(200);

        asOrganizer()
                .put(seminar.path(person, session))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-state"));

        asOrganizer().post(registration + "/confirmation").then().statusCode(200);
        asOrganizer().put(seminar.path(person, session)).then().statusCode(200);
    }

    @Test
    void whoeverCancelsOrIsTurnedAwayLeavesTheSessionsToo() {
        String session = seminar.masterClass("10:00-11:00", 2);
        Registered one = seminar.published().person();
        Registered other = seminar.person();
        seminar.signUp(one, session).statusCode(200);
        seminar.signUp(other, session).statusCode(200);

        String registrations = "/seminars/" + seminar.id + "/registrations/";
        asParticipant(one.token()).post(registrations + one.id() + "/cancellation");
        assertEquals(1, seminar.places(session).get("taken"));
        asOrganizer().post(registrations + other.id() + "/rejection");

        assertEquals(0, seminar.places(session).get("taken"));
        asOrganizer()
                .get("/seminars/" + seminar.id + "/history?resourceType=sign-up")
                .then()
                .body("items.kind", contains("DELETED", "DELETED", "CREATED", "CREATED"));
        // who comes back begins anew
        asOrganizer().post(registrations + other.id() + "/confirmation").then().statusCode(200);
        assertEquals(0, seminar.places(session).get("taken"));
    }

    @Test
    void participantsSignUpNoMoreOnceTheSeminarRunsAndTheTeamStillDoes() {
        String session = seminar.masterClass("10:00-11:00", 10);
        Registered person = seminar.published().person();
        ASeminar.move(seminar.id, "REGISTRATION_CLOSED");
        seminar.signUp(person, session).statusCode(200);
        ASeminar.move(seminar.id, "RUNNING");

        asParticipant(person.token())
                .delete(seminar.path(person, session))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-state"));
        asOrganizer().delete(seminar.path(person, session)).then().statusCode(204);
        seminar.signUp(person, session).statusCode(409);
        asOrganizer().put(seminar.path(person, session)).then().statusCode(200);
    }

    @Test
    void onlyTheTeamAndThePersonSeeAndChangeSignUps() {
        String session = seminar.masterClass("10:00-11:00", 10);
        Registered person = seminar.published().person();
        Registered other = seminar.person();
        String path = seminar.path(person, session);
        String list = path.substring(0, path.lastIndexOf('/'));

        asPublic().put(path).then().statusCode(401);
        asReader().put(path).then().statusCode(403);
        with(Tokens.otherOrganizer()).put(path).then().statusCode(404);
        asParticipant(other.token()).put(path).then().statusCode(404);
        asPublic().get(list).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(list).then().statusCode(404);
        asParticipant(other.token()).get(list).then().statusCode(404);
        with(Tokens.client("other", "registrations:read")).put(path).then().statusCode(403);
        assertEquals(0, seminar.places(session).get("taken"));

        asParticipant(person.token()).get(list).then().statusCode(200).body("items.sessionId", contains(session));
        asOrganizer().get(list).then().statusCode(200).body("items[0].refusals", empty());
    }

    @Test
    void choicesSayWhatKeepsAPersonFromEach() {
        seminar.session("Opening", "09:00-10:00", false, null);
        String during = seminar.session("During the opening", "09:30-10:30", true, 5);
        String full = seminar.session("Full", "11:00-12:00", true, 0);
        String open = seminar.session("Open", "12:00-13:00", true, 5);
        Registered person = seminar.published().person();
        seminar.signUp(person, open);
        String list = "/seminars/" + seminar.id + "/registrations/" + person.id() + "/sessions";

        asParticipant(person.token())
                .get(list)
                .then()
                .body("items.sessionId", contains(during, full, open))
                .body("items.refusals", contains(List.of("CLASH"), List.of("FULL"), List.of()))
                .body("items[0].clashes.title.en", contains("Opening"))
                .body("items[0].clashes.reason", contains("EVERYONE"))
                .body("items[2].placesLeft", equalTo(4))
                .body("items[0].signedUpAt", nullValue());
        ASeminar.move(seminar.id, "REGISTRATION_CLOSED");
        ASeminar.move(seminar.id, "RUNNING");
        asParticipant(person.token()).get(list).then().body("items[1].refusals", contains("CLOSED", "FULL"));
    }

    @Test
    void capacityThatIsLoweredKeepsEveryone() {
        String session = seminar.masterClass("10:00-11:00", 2);
        Registered one = seminar.published().person();
        Registered other = seminar.person();
        seminar.signUp(one, session);
        seminar.signUp(other, session);
        String path = "/seminars/" + seminar.id + "/sessions/" + session;
        Map<String, Object> body = asOrganizer().get(path).jsonPath().getMap("");
        body.keySet().removeAll(List.of("id", "revision", "seminarId"));
        body.put("capacity", 1);
        asOrganizer().header("If-Match", "\"0\"").body(body).put(path).then().statusCode(200);
        // what is not published is nobody's limit yet
        assertEquals(2, seminar.places(session).get("capacity"));
        seminar.published();

        assertThat(seminar.places(session), hasEntry("taken", (Object) 2));
        assertThat(seminar.places(session), hasEntry("placesLeft", (Object) 0));
        seminar.signUp(seminar.person(), session).statusCode(409);
    }
}
