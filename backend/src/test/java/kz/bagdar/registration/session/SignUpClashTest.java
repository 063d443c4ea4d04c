package kz.bagdar.registration.session;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStop.aStop;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpClashTest {

    private static final String CLASH = "urn:bagdar:problem:session-clash";

    @Inject
    Participants participants;

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
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar.id), Map.of(UUID.fromString(travelling.id()), UUID.fromString(group))));

        seminar.signUp(travelling, besideOwn)
                .statusCode(409)
                .body("clashes.sessionId", contains(own))
                .body("clashes.reason", contains("ROUTE"));
        seminar.signUp(travelling, besideOthers).statusCode(200);
        seminar.signUp(undivided, besideOwn).statusCode(200);
    }
}
