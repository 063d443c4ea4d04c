package kz.bagdar.registration.own;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.registration.ticket.TicketCodes;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyDataTest {

    @Inject
    TicketCodes codes;

    private String seminar;
    private String session;
    private Registered person;

    @BeforeEach
    void signSomebodyUp() {
        seminar = aSeminar().withCapacity(1).openForRegistration();
        session = aSession().with("signUp", true).in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);
        person = aRegistration().with("note", "Мен келемін").in(seminar);
        asParticipant(person.token())
                .put("/seminars/" + seminar + "/registrations/" + person.id() + "/sessions/" + session)
                .then()
                .statusCode(200);
    }

    @Test
    void fileHoldsAllThatIsKeptUnderAReadableName() {
        asParticipant(person.token())
                .get("/my-registration/data")
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"bagdar-s-[0-9a-f-]{36}-\\d{4}-\\d\\d-\\d\\d\\.json\""))
                .body("registration.note", equalTo("Мен келемін"))
                .body("records.changes.resourceType", contains("registration"))
                .body("records.changes[0].kind", equalTo("CREATED"))
                .body("records.links", hasSize(1))
                .body("records.links[0].expiresAt", notNullValue())
                .body("records.signUps.sessionId", contains(session))
                .body("records.groupLocks", hasSize(0));
        asPublic().get("/my-registration/data").then().statusCode(401);
        asOrganizer().get("/my-registration/data").then().statusCode(403);
    }

    @Test
    void ownPageHasTheTicketWhatIsAttendedAndWhatCanBeSignedUpFor() {
        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .body("ticket.code", equalTo(codes.of(UUID.fromString(person.id()))))
                .body("ticket.code", not(equalTo(person.token())))
                .body("ticket.qr", startsWith("<svg"))
                .body("attends.sessionId", contains(session))
                .body("attends.reason", contains("SIGN_UP"))
                .body("sessions.sessionId", contains(session))
                .body("sessions[0].signedUpAt", notNullValue())
                .body("registeredBy", nullValue());

        Registered waiting = aRegistration().in(seminar);
        asParticipant(waiting.token())
                .get("/my-registration")
                .then()
                .body("ticket", nullValue())
                .body("sessions[0].refusals", contains("NOT_CONFIRMED"));
    }
}
