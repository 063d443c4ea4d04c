package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.CapturedLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationPrivacyTest {

    private static final String NAME = "Құпия Есімова";
    private static final String WORKPLACE = "Құпия кабинет";
    private static final String NOTE = "Құпия тілек";

    @Inject
    EntityManager entities;

    @Test
    void changeLogSaysThatPersonalFieldsChangedAndNotFromWhatToWhat() {
        String seminar = aSeminar().openForRegistration();
        ARegistration secretive = secretive();
        Registered person = secretive.in(seminar);
        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(secretive.named(NAME + " 2").with("regionCode", "KZ-71").update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(200);
        asOrganizer().post("/seminars/" + seminar + "/registrations/" + person.id() + "/link");

        List<String> log = logOf(person);

        assertEquals(3, log.size());
        assertTrue(log.get(1).contains("fullName") && log.get(1).contains("KZ-71"), log.get(1));
        for (String entry : log) {
            assertFalse(entry.contains("Құпия"), entry);
            assertFalse(entry.contains("secret-"), entry);
            assertFalse(entry.contains(person.token()), entry);
        }
    }

    @Test
    void refusalsAndTheServersLogNameNobody() {
        String seminar = aSeminar().withCapacity(1).withoutWaitingList().openForRegistration();
        try (CapturedLog log = CapturedLog.open()) {
            ARegistration person = secretive();
            person.in(seminar);
            for (ARegistration refused : List.of(
                    secretive(),
                    secretive().with("language", null),
                    person,
                    secretive().with("regionCode", "KZ-00"))) {
                asPublic()
                        .body(refused.body())
                        .post("/seminars/" + seminar + "/registrations")
                        .then()
                        .body(not(containsString("Құпия")))
                        .body(not(containsString("secret-")));
            }

            for (String line : log.lines()) {
                assertFalse(line.contains("Құпия") || line.contains("secret-"), line);
            }
        }
    }

    private static ARegistration secretive() {
        return aRegistration()
                .named(NAME)
                .with("email", "secret-" + UUID.randomUUID() + "@mail.example")
                .with("workplace", WORKPLACE)
                .with("position", WORKPLACE)
                .with("phone", "+7 700 Құпия")
                .with("note", NOTE);
    }

    @SuppressWarnings("unchecked")
    private List<String> logOf(Registered person) {
        return entities.createNativeQuery(
                        "select concat_ws(' ', cast(differences as text), actor_id, actor_name) from change"
                                + " where resource_id = :id order by tx, seq")
                .setParameter("id", UUID.fromString(person.id()))
                .getResultList();
    }
}
