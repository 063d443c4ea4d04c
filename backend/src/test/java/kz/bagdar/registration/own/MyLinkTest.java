package kz.bagdar.registration.own;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asReader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyLinkTest {

    private String seminar;
    private Registered person;

    @BeforeEach
    void register() {
        seminar = aSeminar().openForRegistration();
        person = aRegistration().in(seminar);
    }

    @Test
    void participantReplacesTheOwnLinkAlsoWhileTheSeminarRuns() {
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        ASeminar.move(seminar, "RUNNING");
        asParticipant(person.token()).get("/my-registration").then().body("link.expiresAt", notNullValue());

        String link = asParticipant(person.token())
                .post("/my-registration/link")
                .then()
                .statusCode(200)
                .extract()
                .path("link");

        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
        asParticipant(link.substring(link.indexOf('#') + 1))
                .get("/my-registration")
                .then()
                .statusCode(200)
                .body("registration.id", equalTo(person.id()));
    }

    @Test
    void participantSwitchesTheOwnLinkOffWithItsCalendar() {
        String calendar = asParticipant(person.token())
                .get("/my-registration")
                .then()
                .extract()
                .<String>path("calendarUrl")
                .replaceFirst(".*/api/v1", "");

        asParticipant(person.token()).delete("/my-registration/link").then().statusCode(204);

        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
        asParticipant(person.token()).delete("/my-registration/link").then().statusCode(401);
        asOrganizer().accept("text/calendar").get(calendar).then().statusCode(404);
    }

    @Test
    void teamSwitchesALinkOffAndItsReadersDoNot() {
        String path = "/seminars/" + seminar + "/registrations/" + person.id() + "/link";
        asReader().delete(path).then().statusCode(403);
        asParticipant(person.token()).delete(path).then().statusCode(403);

        asOrganizer().delete(path).then().statusCode(204);
        asOrganizer().delete(path).then().statusCode(204);

        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=participant-link")
                .then()
                .body("items[0].differences.keySet()", contains("revokedAt"));
        asOrganizer().post(path).then().statusCode(200).body("link", notNullValue());
    }
}
