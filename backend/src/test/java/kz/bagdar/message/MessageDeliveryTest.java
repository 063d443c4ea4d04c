package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a change to the mailbox. */
@QuarkusTest
class MessageDeliveryTest {

    @Inject
    Post post;

    @Inject
    Sender sender;

    @BeforeEach
    void openPost() {
        post.open();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void mailArrivesOnceInThePersonsLanguage() throws Exception {
        String seminar = aSeminar()
                .with("title", Map.of("kk", "Кластерлер", "ru", "Кластеры", "en", "Clusters"))
                .openForRegistration();
        ARegistration ruslan = aRegistration().named("Руслан Ким").with("language", "ru");
        Registered person = ruslan.in(seminar);

        post.runAll();
        post.runAll();

        List<MimeMessage> mails = post.mailsTo(ruslan);
        assertEquals(1, mails.size());
        assertEquals("Ваша регистрация подтверждена: Кластеры", mails.getFirst().getSubject());
        String text = Mails.plain(mails.getFirst());
        assertTrue(text.contains("Здравствуйте, Руслан Ким!"), text);
        assertTrue(text.contains(person.link()), text);
        assertTrue(text.contains("14 февраля 2019\u00a0г., 09:00–18:00 (UTC+06:00)"), text);
        assertTrue(Mails.html(mails.getFirst()).contains(person.link()));
    }

    @Test
    void everyTurnOfARegistrationIsToldInItsOrder() throws Exception {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        ARegistration second = aRegistration().with("language", "en");
        Registered waiting = second.in(seminar);
        String registrations = "/seminars/" + seminar + "/registrations/";
        post.writeAll();
        asOrganizer().post(registrations + waiting.id() + "/link");
        post.runAll();
        asOrganizer().post(registrations + waiting.id() + "/rejection");
        post.runAll();

        assertEquals(
                List.of("You are on the waiting list", "Your new personal link", "Your registration was not accepted"),
                post.subjectsTo(second));
    }

    @Test
    void whoRegistersTwiceIsMailedTheLinkAgainButNotEachTime() throws Exception {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration().with("language", "en");
        Registered first = person.in(seminar);
        asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
        post.runAll();
        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(person));

        post.runSql("update registration set link_sent_at = now() - interval '1 hour' where id = ?1", first.id());
        asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
        asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
        post.runAll();

        assertEquals(
                List.of("Your registration is confirmed", "The link to your registration"), post.subjectsTo(person));
        assertTrue(Mails.plain(post.mailsTo(person).get(1)).contains(first.link()));
        // somebody else's doing must not make an edit stale
        asParticipant(first.token()).get("/my-registration").then().body("registration.revision", equalTo(0));
    }

    @Test
    void nobodyIsWrittenToAtAnAddressThatCannotExist() {
        String seminar = aSeminar().openForRegistration();
        ARegistration invented = aRegistration().with("email", "p-" + UUID.randomUUID() + "@sample.invalid");
        invented.in(seminar);
        ARegistration person = aRegistration();
        Registered real = person.in(seminar);

        post.runAll();

        assertEquals(0, post.mailsTo(invented).size());
        assertEquals(1, post.mailsTo(person).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items.registrationId", contains(real.id()));
    }

    @Test
    void mailWaitsForABrokenServerAndTheRegistrationDoesNot() throws Exception {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        post.breakDown();

        Registered registered = person.in(seminar);
        assertEquals("CONFIRMED", registered.status());
        post.writeAll();
        sender.sendDue();
        sender.sendDue();

        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .statusCode(200)
                .body("items.registrationId", contains(registered.id()))
                .body("items[0].state", equalTo("QUEUED"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].failure", containsString("refused"))
                .body("items[0].dueAt", notNullValue());

        post.mend();
        post.runSql("update message set due_at = now() where registration_id = ?1", registered.id());
        sender.sendDue();

        assertEquals(1, post.mailsTo(person).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].attempts", equalTo(2))
                .body("items[0]", not(hasKey("failure")))
                .body("items[0]", not(hasKey("dueAt")));
    }

    @Test
    void correctedAddressIsWrittenToAtOnce() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration().with("language", "en");
        Registered registered = person.in(seminar);
        post.breakDown();
        post.writeAll();
        sender.sendDue();
        post.runSql(
                "update message set due_at = now() + interval '2 hours' where registration_id = ?1", registered.id());
        post.mend();

        String address = "/seminars/" + seminar + "/registrations/" + registered.id();
        String corrected = "corrected-" + UUID.randomUUID() + "@mail.example";
        atPresent(address)
                .body(person.with("email", corrected).update())
                .put(address)
                .then()
                .statusCode(200);
        post.runAll();

        assertEquals(
                List.of("Your registration is confirmed", "The link to your registration"), post.subjectsTo(person));
    }

    @Test
    void messageIsGivenUpAfterItsLastAttempt() {
        String seminar = aSeminar().openForRegistration();
        Registered registered = aRegistration().in(seminar);
        post.breakDown();
        post.writeAll();
        post.runSql("update message set attempts = 19 where registration_id = ?1", registered.id());

        sender.sendDue();

        asOrganizer()
                .get("/seminars/" + seminar + "/messages?state=FAILED")
                .then()
                .body("items[0].registrationId", equalTo(registered.id()))
                .body("items[0].failure", containsString("refused"));
    }

    @Test
    void titleWithALineBreakMakesASubjectOnOneLine() {
        String seminar = aSeminar().openForRegistration();
        // as it could be written once
        post.runSql("update seminar set title = '{\"en\": \"Clusters\\nof Astana\"}' where id = ?1", seminar);
        publish(seminar);
        ARegistration person = aRegistration().with("language", "en");
        person.in(seminar);

        post.runAll();

        assertEquals(
                List.of("Your registration is confirmed: Clusters of Astana"),
                post.mailsTo(person).stream().map(Mails::subject).toList());
    }

    @Test
    void mailThatCannotBeSentHoldsNobodyElsesUp() {
        String seminar = aSeminar().openForRegistration();
        List<ARegistration> people =
                Stream.generate(ARegistration::aRegistration).limit(3).toList();
        List<Registered> registered =
                people.stream().map(person -> person.in(seminar)).toList();
        post.writeAll();
        registered
                .subList(0, 2)
                .forEach(person -> post.runSql(
                        "update registration set email = 'nobody at all ' || id where id = ?1", person.id()));

        assertEquals(1, sender.sendDue());

        assertEquals(1, post.mailsTo(people.getLast()).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages?state=QUEUED")
                .then()
                .body("items.attempts", contains(1, 1))
                .body("items[0].failure", notNullValue());
    }
}
