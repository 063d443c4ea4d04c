package kz.bagdar.badge;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What stood on the badge of somebody who is erased while it is printed. */
@QuarkusTest
class BadgeErasureTest {

    @Inject
    BadgePrints prints;

    @Inject
    EntityManager entities;

    @Test
    void whoIsBeingErasedGetsNoNoteOfTheBadge() {
        String seminar = aSeminar().openForRegistration();
        UUID person = UUID.fromString(aRegistration().in(seminar).id());
        UUID other =
                UUID.fromString(aRegistration().named("Ұлан Қасым").in(seminar).id());

        CompletableFuture<Void> keeping = QuarkusTransaction.requiringNew().call(() -> {
            // as an erasure does, which is not committed yet
            prints.forget(List.of(person));
            entities.createNativeQuery("update registration set erased_at = now() where id = :person")
                    .setParameter("person", person)
                    .executeUpdate();
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                    .run(() -> prints.keep(Map.of(person, "hash", other, "hash"), Instant.now())));
            awaitWaitingOrDone(running);
            return running;
        });
        keeping.orTimeout(30, TimeUnit.SECONDS).join();

        assertEquals(Optional.empty(), prints.printedAt(person));
        assertEquals(true, prints.printedAt(other).isPresent());
    }

    private void awaitWaitingOrDone(CompletableFuture<Void> running) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!running.isDone() && !isAnybodyWaitingForUs()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("neither waits nor ends");
            }
            Thread.onSpinWait();
        }
    }

    private boolean isAnybodyWaitingForUs() {
        // of the activity a transaction sees what was there when it first looked, of the locks what is there now
        return (boolean) entities.createNativeQuery("select exists (select from pg_locks"
                        + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .getSingleResult();
    }
}
