package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.message.Outbox.Claim;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas write and send, and each may end at any moment. */
@QuarkusTest
class SeveralSendersTest {

    @Inject
    Post post;

    @Inject
    MessageWriter writer;

    @Inject
    Sender sender;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @BeforeEach
    void openPost() {
        post.open();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void messagesLeaveInOrderThoughReplicasDrawTheLogsNumbersInBlocks() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration().with("language", "en");
        Registered registered = person.in(seminar);
        post.runAll();
        long low = nextBlock();
        long high = nextBlock();

        appendLink(high, seminar, registered.id(), "{\"sentAt\": {}, \"renewedAt\": {}}");
        appendLink(low, seminar, registered.id(), "{\"sentAt\": {}}");
        post.runAll();

        assertEquals(
                List.of("Your registration is confirmed", "Your new personal link", "The link to your registration"),
                post.subjectsTo(person));
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
        post.runAll();

        for (ARegistration person : people) {
            assertEquals(1, post.mailsTo(person).size());
        }
    }

    @Test
    void messageOfASenderThatDiedIsSentByAnotherWhenTheLeaseIsOver() throws Exception {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        Registered registered = person.in(seminar);
        post.writeAll();
        Claim died = outbox.claim().orElseThrow();

        assertEquals(0, sender.sendDue());
        post.runSql("update message set due_at = now() where registration_id = ?1", registered.id());
        assertEquals(1, sender.sendDue());
        outbox.refused(died, "too late");

        assertEquals(1, post.mailsTo(person).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("SENT"));
    }

    @Test
    void messageThatASenderHoldsIsNotTakenFromItBecauseTheAddressChanged() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        Registered registered = person.in(seminar);
        post.writeAll();
        outbox.claim().orElseThrow();

        String address = "/seminars/" + seminar + "/registrations/" + registered.id();
        atPresent(address)
                .body(person.with("email", "new-" + UUID.randomUUID() + "@mail.example")
                        .update())
                .put(address)
                .then()
                .statusCode(200);
        post.runAll();

        assertEquals(0, post.mailsTo(person).size());
    }

    private long nextBlock() {
        return ((Number) entities.createNativeQuery("select nextval('change_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** As another replica would write it. */
    private void appendLink(long seq, String seminar, String registration, String differences) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into change"
                                + " (seq, seminar_id, resource_type, resource_id, kind, actor_kind, at, differences) values"
                                + " (?1, ?2, 'participant-link', ?3, 'UPDATED', 'SYSTEM', now(), cast(?4 as jsonb))")
                        .setParameter(1, seq)
                        .setParameter(2, UUID.fromString(seminar))
                        .setParameter(3, UUID.fromString(registration))
                        .setParameter(4, differences)
                        .executeUpdate());
    }
}
