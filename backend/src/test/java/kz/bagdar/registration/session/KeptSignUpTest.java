package kz.bagdar.registration.session;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

/** Whoever is looked at once more keeps the place at the seminar, and with it those at its sessions. */
@QuarkusTest
class KeptSignUpTest {

    @Test
    void seatsAreKeptForASecondLookAndFreedWhenItIsRefused() {
        ASeminarWithSessions seminar = new ASeminarWithSessions();
        String session = seminar.masterClass("10:00-11:00", 2);
        String rules = "/seminars/" + seminar.id + "/admission-rules";
        atPresent(rules)
                .body(Map.of("approval", false, "approvalAgain", List.of("workplace")))
                .put(rules)
                .then()
                .statusCode(200);
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar.published().id);
        seminar.signUp(person, session).statusCode(200);
        String address = "/seminars/" + seminar.id + "/registrations/" + person.id();

        asParticipant(person.token())
                .header("If-Match", asOrganizer().get(address).header("ETag"))
                .body(aigul.with("workplace", "School 2").update())
                .put(address)
                .then()
                .body("status", equalTo("PENDING"));
        assertEquals(1, seminar.places(session).get("taken"));

        asOrganizer().post(address + "/rejection").then().statusCode(200);
        assertEquals(0, seminar.places(session).get("taken"));
    }
}
