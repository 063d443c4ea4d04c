package kz.bagdar.registration.session;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpClashTest {

    private static final String CLASH = "urn:bagdar:problem:session-clash";

    @Inject
    Participants participants;

    @Inject
    SignUpClashes clashes;

    private ASeminarWithSessions seminar;

    @BeforeEach
    void makeSeminar() {
        seminar = new ASeminarWithSessions();
    }

    @Test
    void twoSignUpsAtOneTimeClashAndEndsThatTouchDoNot() {
        String first = seminar.session("First", "10:00-11:00", true, 9);
        String beside = seminar.session("Beside", "10:30-11:30", true, 9);
        String next = seminar.session("Next", "11:00-12:00", true, 9);
        String untimed = seminar.session("Some time", null, true, 9);
        Registered person = seminar.published().person();

        seminar.signUp(person, first).statusCode(200);

        seminar.signUp(person, beside)
                .statusCode(409)
                .body("type", equalTo(CLASH))
                .body("detail", containsString("First"))
                .body("clashes.sessionId", contains(first))
                .body("clashes.reason", contains("SIGN_UP"))
                .body("clashes[0].startsAt", equalTo("2019-02-14T04:00:00Z"));
        seminar.signUp(person, next).statusCode(200);
        seminar.signUp(person, untimed).statusCode(200);
    }

    @Test
    void whatIsForEveryoneClashesUnlessPeopleLookInWhileSomethingElseGoesOn() {
        seminar.session("Plenary", "10:00-11:00", false, null);
        String beside = seminar.session("Beside", "10:30-11:30", true, 9);
        String after = seminar.session("After", "11:00-12:00", true, 9);
        aSession()
                .with("kind", "EXHIBITION")
                .with("startsAt", "2019-02-14T09:00:00+06:00")
                .with("endsAt", "2019-02-14T18:00:00+06:00")
                .in(seminar.id, seminar.stage);
        Registered person = seminar.published().person();

        seminar.signUp(person, beside).statusCode(409).body("clashes.reason", contains("EVERYONE"));
        seminar.signUp(person, after).statusCode(200);
    }

    @Test
    void stopsOfTheOwnRouteClashAndThoseOfOthersDoNot() {
        String own = seminar.session("Tour of the own route", "10:00-11:00", false, null);
        String others = seminar.session("Tour of another route", "12:00-13:00", false, null);
        String besideOwn = seminar.session("Beside the own", "10:30-11:30", true, 9);
        String besideOthers = seminar.session("Beside the other", "12:00-13:00", true, 9);
        String ownRoute = aRoute().numbered(1).in(seminar.id);
        String otherRoute = aRoute().numbered(2).in(seminar.id);
        aStop().with("sessionIds", List.of(own)).on(seminar.id, ownRoute);
        aStop().with("sessionIds", List.of(others)).on(seminar.id, otherRoute);
        String group = aGroup().on(seminar.id, ownRoute);
        Registered travelling = seminar.published().person();
        Registered undivided = seminar.person();
        putInGroup(group, travelling);

        seminar.signUp(travelling, besideOwn)
                .statusCode(409)
                .body("clashes.sessionId", contains(own))
                .body("clashes.reason", contains("ROUTE"));
        seminar.signUp(travelling, besideOthers).statusCode(200);
        seminar.signUp(undivided, besideOwn).statusCode(200);
    }

    @Test
    void whoIsPutOnARouteThatMeetsASignUpIsFoundAndToldOfIt() {
        String tour = seminar.session("Tour", "10:00-11:00", false, null);
        String beside = seminar.session("Beside", "10:30-11:30", true, 9);
        String after = seminar.session("After", "12:00-13:00", true, 9);
        String route = aRoute().numbered(1).in(seminar.id);
        aStop().with("sessionIds", List.of(tour)).on(seminar.id, route);
        String group = aGroup().on(seminar.id, route);
        Registered met = seminar.published().person();
        Registered later = seminar.person();
        Registered elsewhere = seminar.person();
        seminar.signUp(met, beside).statusCode(200);
        seminar.signUp(later, after).statusCode(200);
        seminar.signUp(elsewhere, beside).statusCode(200);
        found(true).body("items", empty());

        putInGroup(group, met, later);

        found(true).body("items.id", contains(met.id()));
        found(false).body("items.id", containsInAnyOrder(later.id(), elsewhere.id()));
        asParticipant(met.token())
                .get("/my-registration")
                .then()
                .body("sessions.find { it.sessionId == '" + beside + "' }.clashes.sessionId", contains(tour));
        asParticipant(met.token()).delete(seminar.path(met, beside)).then().statusCode(204);
        found(true).body("items", empty());
    }

    @Test
    void signUpsThatMeetSinceTheProgrammeChangedAreFound() {
        String first = seminar.session("First", "10:00-11:00", true, 9);
        String second = seminar.session("Second", "11:00-12:00", true, 9);
        Registered both = seminar.published().person();
        Registered one = seminar.person();
        seminar.signUp(both, first).statusCode(200);
        seminar.signUp(both, second).statusCode(200);
        seminar.signUp(one, second).statusCode(200);
        found(true).body("items", empty());

        move(second, "10:30");
        found(true).body("items.id", contains(both.id()));

        seminar.session("Plenary", "10:30-12:00", false, null);
        seminar.published();
        found(true).body("items.id", containsInAnyOrder(both.id(), one.id()));
    }

    @Test
    void eachGroupStandsInTheStatementOnceHoweverManySessionsItsRouteMeets() {
        String tour = seminar.session("Tour", "10:00-12:00", false, null);
        seminar.session("First", "10:00-11:00", true, 9);
        seminar.session("Second", "11:00-12:00", true, 9);
        List<UUID> groups = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            String route = aRoute().numbered(number).in(seminar.id);
            aStop().with("sessionIds", List.of(tour)).on(seminar.id, route);
            groups.add(UUID.fromString(aGroup().on(seminar.id, route)));
        }
        seminar.published();

        List<?> values = QuarkusTransaction.requiringNew()
                .call(() -> clashes.of(UUID.fromString(seminar.id)).parameters().values().stream()
                        .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                        .toList());

        groups.forEach(group -> assertEquals(1, Collections.frequency(values, group)));
    }

    private void move(String session, String start) {
        String path = "/seminars/" + seminar.id + "/sessions/" + session;
        Map<String, Object> body = aSession()
                .with("stageId", seminar.stage)
                .with("kind", "MASTER_CLASS")
                .with("startsAt", "2019-02-14T" + start + ":00+06:00")
                .with("endsAt", "2019-02-14T12:00:00+06:00")
                .with("signUp", true)
                .body();
        atPresent(path).body(body).put(path).then().statusCode(200);
        seminar.published();
    }

    private void putInGroup(String group, Registered... people) {
        Map<UUID, UUID> groups = new HashMap<>();
        for (Registered person : people) {
            groups.put(UUID.fromString(person.id()), UUID.fromString(group));
        }
        QuarkusTransaction.requiringNew().run(() -> participants.putInGroups(UUID.fromString(seminar.id), groups));
    }

    private ValidatableResponse found(boolean clash) {
        return asOrganizer()
                .get("/seminars/" + seminar.id + "/registrations?signUpClash=" + clash)
                .then()
                .statusCode(200);
    }
}
