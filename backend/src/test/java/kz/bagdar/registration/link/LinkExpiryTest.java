package kz.bagdar.registration.link;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkExpiryTest {

    @Inject
    EntityManager entities;

    @Inject
    PersonalLinks links;

    private final ASeminar seminar = aSeminar();

    @Test
    void linksOfASeminarThatIsPutOffWorkLonger() {
        String id = seminar.with("startsOn", "2127-02-14")
                .with("endsOn", "2127-02-14")
                .openForRegistration();
        Registered person = aRegistration().in(id);
        assertEquals("2127-04-15T19:00:00Z", expiry(person));

        putOff(id, "2127-09-14");
        assertEquals("2127-11-13T19:00:00Z", expiry(person));

        // who has been promised a link keeps it
        putOff(id, "2127-03-14");
        assertEquals("2127-11-13T19:00:00Z", expiry(person));
    }

    @Test
    void linkThatHasExpiredIsNeitherTakenNorMailedNorRevived() {
        String id = seminar.openForRegistration();
        Registered person = aRegistration().in(id);
        assertTrue(current(person).endsWith(person.token()));

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update participant_link set expires_at = now() where registration_id = ?1")
                        .setParameter(1, UUID.fromString(person.id()))
                        .executeUpdate());
        putOff(id, "2127-09-14");

        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
        assertEquals("", current(person));
        asOrganizer()
                .post("/seminars/" + id + "/registrations/" + person.id() + "/link")
                .then()
                .statusCode(200);
        assertTrue(current(person).contains("/my-registration#"));
    }

    private void putOff(String id, String day) {
        atPresent("/seminars/" + id)
                .body(seminar.with("startsOn", day).with("endsOn", day).body())
                .put("/seminars/" + id)
                .then()
                .statusCode(200);
    }

    private String expiry(Registered person) {
        return entities.createNativeQuery(
                        "select expires_at from participant_link where registration_id = ?1", Instant.class)
                .setParameter(1, UUID.fromString(person.id()))
                .getSingleResult()
                .toString();
    }

    private String current(Registered person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> links.current(UUID.fromString(person.id()), Language.kk))
                .orElse("");
    }
}
