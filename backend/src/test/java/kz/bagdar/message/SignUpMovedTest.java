package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that takes sign-ups is the business of those who signed up. */
@QuarkusTest
class SignUpMovedTest {

    private static final String MOVED = "The programme has changed for you";

    @Inject
    Post post;

    private final ARegistration signedUp = aRegistration().with("language", "en");
    private final ARegistration other = aRegistration().with("language", "en");
    private String url;
    private ASession session;
    private String sessionUrl;

    @BeforeEach
    void signOneOfTwoUp() {
        post.open();
        String seminar = aSeminar().openForRegistration();
        url = "/seminars/" + seminar;
        session = aSession().with("signUp", true);
        String sessionId = session.in(seminar, aStage().in(seminar));
        sessionUrl = url + "/sessions/" + sessionId;
        ASeminar.publish(seminar);
        Registered person = signedUp.in(seminar);
        other.in(seminar);
        asParticipant(person.token())
                .put(url + "/registrations/" + person.id() + "/sessions/" + sessionId)
                .then()
                .statusCode(200);
        post.runAll();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void whoSignedUpIsToldThatTheSessionMoves() {
        atPresent(sessionUrl)
                .body(session.with("startsAt", "2019-02-14T11:00:00+06:00")
                        .with("endsAt", "2019-02-14T12:00:00+06:00")
                        .body())
                .put(sessionUrl)
                .then()
                .statusCode(200);
        publish();

        assertEquals(MOVED, post.subjectsTo(signedUp).getLast());
        assertEquals(1, post.subjectsTo(other).size());
    }

    @Test
    void whoSignedUpIsToldThatTheSessionIsCalledOff() {
        atPresent(sessionUrl).delete(sessionUrl).then().statusCode(204);
        publish();

        assertEquals(MOVED, post.subjectsTo(signedUp).getLast());
        assertEquals(1, post.subjectsTo(other).size());
    }

    private void publish() {
        asOrganizer().body(Map.of()).post(url + "/versions").then().statusCode(201);
        post.runAll();
    }
}
