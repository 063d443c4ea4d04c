package kz.bagdar.message;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.bagdar.testing.ASession;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version concerns thousands; the service may end between any two of them. */
@QuarkusTest
class ManyReadersTest {

    private static final int PEOPLE = 2 * VersionNotices.BATCH + 50;

    @Inject
    Post post;

    @Inject
    MessageWriter writer;

    @Inject
    VersionNotices notices;

    @Inject
    EntityManager entities;

    private String seminar;
    private String address;
    private ASession session;

    @BeforeEach
    void registerMany() {
        post.open();
        seminar = aSeminar().openForRegistration();
        String stage = aStage().in(seminar);
        session = aSession();
        address = "/seminars/" + seminar + "/sessions/" + session.in(seminar, stage);
        publish(seminar);
        post.runSql(
                "insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,"
                        + " step_free_access, arrival, registered_at, consented_at, confirmed_at, link_sent_at)"
                        + " select uuidv7(), 0, ?1, 'CONFIRMED', 'Person ' || n, 'p' || n || '@mail.example', 'KZ-11', 'kk',"
                        + " false, n, now(), now(), now(), now() from generate_series(1, " + PEOPLE + ") n",
                seminar);
        moveTo("Hall 2");
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void eachStepTellsSomeAndWhatIsBrokenOffIsTakenUpWithoutRepeats() {
        read();
        assertTrue(notices.tellSome());
        assertEquals(VersionNotices.BATCH, messages());

        breakOff();
        assertEquals(VersionNotices.BATCH, messages());

        assertTrue(notices.tellSome());
        assertTrue(notices.tellSome());
        assertFalse(notices.tellSome());
        assertEquals(PEOPLE, messages());
        assertEquals(PEOPLE, readers());
    }

    @Test
    void severalReplicasAtOnceTellEachPersonOnce() {
        read();
        List<CompletableFuture<Void>> replicas = Stream.generate(() -> Parallel.<Void>start(() -> {
                    for (int round = 0; round < 6; round++) {
                        notices.tellSome();
                    }
                    return null;
                }))
                .limit(4)
                .toList();
        replicas.forEach(CompletableFuture::join);
        post.writeAll();

        assertEquals(PEOPLE, messages());
        assertEquals(PEOPLE, readers());
    }

    @Test
    void versionThatIsReadOfTwiceIsToldOnce() {
        read();
        post.writeAll();
        post.runSql(
                "insert into version_notice select id, 1, '00000000-0000-0000-0000-000000000000'"
                        + " from programme_version where seminar_id = ?1 and number = 3",
                seminar);

        post.writeAll();

        assertEquals(PEOPLE, messages());
        assertFalse(notices.tellSome());
    }

    @Test
    void nextVersionIsToldToAllAgain() {
        moveTo("Hall 3");
        post.writeAll();

        assertEquals(2 * PEOPLE, messages());
        assertEquals(PEOPLE, readers());
    }

    private void moveTo(String hall) {
        atPresent(address)
                .body(session.with("place", inAll(hall)).body())
                .put(address)
                .then()
                .statusCode(200);
        publish(seminar);
    }

    /** Reads the log, and tells nobody yet. */
    private void read() {
        while (writer.follow() == MessageWriter.BATCH) {
            // on to the next batch
        }
    }

    /** As a service that ends before the step is kept. */
    private void breakOff() {
        QuarkusTransaction.begin();
        notices.tellSome();
        QuarkusTransaction.rollback();
    }

    private long messages() {
        return count("count(*)");
    }

    private long readers() {
        return count("count(distinct registration_id)");
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                entities.createNativeQuery("select " + what + " from message where seminar_id = ?1")
                                        .setParameter(1, UUID.fromString(seminar))
                                        .getSingleResult())
                        .longValue());
    }
}
