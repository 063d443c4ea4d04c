package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.message.Outbox.Claim;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a change to the mailbox. The mail server is somebody else's, so another stands in for it; ours is all real. */
@QuarkusTest
class MessageDeliveryTest {

    @Inject
    MessageWriter writer;

    @Inject
    Sender sender;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private GreenMail mailServer;

    @BeforeEach
    void startMailServer() {
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        // what other tests gave rise to shall not stand in the way
        writeAll();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Message set state = SENT where state = QUEUED")
                        .executeUpdate());
    }

    @AfterEach
    void stopMailServer() {
        mailServer.stop();
    }

    @Test
    void mailArrivesOnceInThePersonsLanguage() throws Exception {
        String seminar = aSeminar()
                .with("title", Map.of("kk", "Кластерлер", "ru", "Кластеры", "en", "Clusters"))
                .openForRegistration();
        ARegistration ruslan = aRegistration().named("Руслан Ким").with("language", "ru");
        Registered person = ruslan.in(seminar);

        runAll();
        runAll();

        List<MimeMessage> mails = mailsTo(ruslan);
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
        asParticipant(first.token()).post(registrations + first.id() + "/cancellation");
        asOrganizer().post(registrations + waiting.id() + "/link");
        asOrganizer().post(registrations + waiting.id() + "/rejection");

        runAll();

        assertEquals(
                List.of(
                        "You are on the waiting list",
                        "A place has become free for you",
                        "Your new personal link",
                        "Your registration was not accepted"),
                subjectsTo(second));
    }

    @Test
    void whoRegistersTwiceIsMailedTheLinkAgainButNotEachTime() throws Exception {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration().with("language", "en");
        Registered first = person.in(seminar);
        asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
        runAll();
        assertEquals(List.of("Your registration is confirmed"), subjectsTo(person));

        runSql("update registration set link_sent_at = now() - interval '1 hour' where id = ?1", first.id());
        asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
        asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
        runAll();

        assertEquals(List.of("Your registration is confirmed", "The link to your registration"), subjectsTo(person));
        assertTrue(Mails.plain(mailsTo(person).get(1)).contains(first.link()));
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

        runAll();

        assertEquals(0, mailsTo(invented).size());
        assertEquals(1, mailsTo(person).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items.registrationId", contains(real.id()));
    }

    @Test
    void mailWaitsForABrokenServerAndTheRegistrationDoesNot() throws Exception {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        mailServer.stop();

        Registered registered = person.in(seminar);
        assertEquals("CONFIRMED", registered.status());
        writeAll();
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

        mailServer.start();
        runSql("update message set due_at = now() where registration_id = ?1", registered.id());
        sender.sendDue();

        assertEquals(1, mailsTo(person).size());
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
        mailServer.stop();
        writeAll();
        sender.sendDue();
        runSql("update message set due_at = now() + interval '2 hours' where registration_id = ?1", registered.id());
        mailServer.start();

        String address = "/seminars/" + seminar + "/registrations/" + registered.id();
        String corrected = "corrected-" + UUID.randomUUID() + "@mail.example";
        atPresent(address)
                .body(person.with("email", corrected).update())
                .put(address)
                .then()
                .statusCode(200);
        runAll();

        assertEquals(List.of("Your registration is confirmed", "The link to your registration"), subjectsTo(person));
    }

    @Test
    void messageThatASenderHoldsIsNotTakenFromItBecauseTheAddressChanged() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        Registered registered = person.in(seminar);
        writeAll();
        outbox.claim().orElseThrow();

        String address = "/seminars/" + seminar + "/registrations/" + registered.id();
        atPresent(address)
                .body(person.with("email", "new-" + UUID.randomUUID() + "@mail.example")
                        .update())
                .put(address)
                .then()
                .statusCode(200);
        runAll();

        assertEquals(0, mailsTo(person).size());
    }

    @Test
    void messagesLeaveInOrderThoughReplicasDrawTheLogsNumbersInBlocks() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration().with("language", "en");
        Registered registered = person.in(seminar);
        runAll();
        long low = nextBlock();
        long high = nextBlock();

        appendStatus(high, seminar, registered.id(), "WAITLISTED");
        appendStatus(low, seminar, registered.id(), "REJECTED");
        runAll();

        assertEquals(
                List.of(
                        "Your registration is confirmed",
                        "You are on the waiting list",
                        "Your registration was not accepted"),
                subjectsTo(person));
    }

    @Test
    void messageIsGivenUpAfterItsLastAttempt() {
        String seminar = aSeminar().openForRegistration();
        Registered registered = aRegistration().in(seminar);
        mailServer.stop();
        writeAll();
        runSql("update message set attempts = 19 where registration_id = ?1", registered.id());

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
        runSql("update seminar set title = '{\"en\": \"Clusters\\nof Astana\"}' where id = ?1", seminar);
        ARegistration person = aRegistration().with("language", "en");
        person.in(seminar);

        runAll();

        assertEquals(
                List.of("Your registration is confirmed: Clusters of Astana"),
                mailsTo(person).stream().map(Mails::subject).toList());
    }

    @Test
    void mailThatCannotBeSentHoldsNobodyElsesUp() {
        String seminar = aSeminar().openForRegistration();
        List<ARegistration> people =
                Stream.generate(ARegistration::aRegistration).limit(3).toList();
        List<Registered> registered =
                people.stream().map(person -> person.in(seminar)).toList();
        writeAll();
        registered
                .subList(0, 2)
                .forEach(person ->
                        runSql("update message set subject = E'two\\nlines' where registration_id = ?1", person.id()));

        assertEquals(1, sender.sendDue());

        assertEquals(1, mailsTo(people.getLast()).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages?state=QUEUED")
                .then()
                .body("items.attempts", contains(1, 1))
                .body("items[0].failure", containsString("Single-line"));
    }

    @Test
    void severalReplicasAtOnceSendEachMessageOnce() throws Exception {
        String seminar = aSeminar().openForRegistration();
        List<ARegistration> people =
                Stream.generate(ARegistration::aRegistration).limit(20).toList();
        people.forEach(person -> person.in(seminar));

        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(replica -> replicas.submit(() -> {
                        for (int round = 0; round < 5; round++) {
                            writer.follow();
                            sender.sendDue();
                        }
                    }))
                    .toList();
            for (Future<?> replica : running) {
                replica.get();
            }
        }
        runAll();

        for (ARegistration person : people) {
            assertEquals(1, mailsTo(person).size());
        }
    }

    @Test
    void messageOfASenderThatDiedIsSentByAnotherWhenTheLeaseIsOver() throws Exception {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        Registered registered = person.in(seminar);
        writeAll();
        Claim died = outbox.claim().orElseThrow();

        assertEquals(0, sender.sendDue());
        runSql("update message set due_at = now() where registration_id = ?1", registered.id());
        assertEquals(1, sender.sendDue());
        outbox.refused(died, "too late");

        assertEquals(1, mailsTo(person).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("SENT"));
    }

    private void runAll() {
        writeAll();
        sender.sendDue();
    }

    private void writeAll() {
        while (writer.follow() == MessageWriter.BATCH) {
            // on to the next batch
        }
    }

    private long nextBlock() {
        return ((Number) entities.createNativeQuery("select nextval('change_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** As another replica would write it. */
    private void appendStatus(long seq, String seminar, String registration, String status) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into change"
                                + " (seq, seminar_id, resource_type, resource_id, kind, actor_kind, at, differences) values"
                                + " (?1, ?2, 'registration', ?3, 'UPDATED', 'SYSTEM', now(), cast(?4 as jsonb))")
                        .setParameter(1, seq)
                        .setParameter(2, UUID.fromString(seminar))
                        .setParameter(3, UUID.fromString(registration))
                        .setParameter(4, "{\"status\": {\"to\": \"" + status + "\"}}")
                        .executeUpdate());
    }

    private void runSql(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql)
                        .setParameter(1, UUID.fromString(id))
                        .executeUpdate());
    }

    private List<String> subjectsTo(ARegistration person) {
        return mailsTo(person).stream()
                .map(Mails::subject)
                .map(subject -> subject.substring(0, subject.indexOf(':')))
                .toList();
    }

    private List<MimeMessage> mailsTo(ARegistration person) {
        String address = person.body().get("email").toString();
        return Stream.of(mailServer.getReceivedMessages())
                .filter(mail -> Mails.isTo(mail, address))
                .toList();
    }
}
