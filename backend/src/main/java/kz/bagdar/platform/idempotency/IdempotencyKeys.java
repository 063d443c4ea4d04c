package kz.bagdar.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** The keys of the last day, each with its answer, which is sealed: it may tell of a person, or hold a secret. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    EntityManager entities;

    @Inject
    AnswerSeal seal;

    @Inject
    Clock clock;

    /** Held until the transaction ends, however it ends; so a crash leaves no key behind that is for ever in progress. */
    void lock(KeyId id) {
        if (!inTransaction(connection -> KeyRows.lock(connection, List.of(id))).isEmpty()) {
            throw inProgress();
        }
    }

    /**
     * Null where the key is new.
     *
     * @throws ProblemException 409 where the key was used and its answer cannot be read any more: carrying the request
     *     out again might do it twice
     */
    StoredAnswer find(KeyId id) {
        byte[] sealed = inTransaction(connection -> KeyRows.find(connection, List.of(id), oldest()))
                .get(id);
        return sealed == null ? null : open(id, sealed);
    }

    void store(KeyId id, StoredAnswer answer) {
        inTransaction(connection -> {
            KeyRows.store(connection, Map.of(id, seal.close(answer, id)), clock.instant());
            return null;
        });
    }

    StoredAnswer open(KeyId id, byte[] sealed) {
        return seal.open(sealed, id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.IDEMPOTENCY_ANSWER_LOST,
                        "Look for what the request made; if it is not there, send the request with a new key"));
    }

    /** From when on an answer counts. */
    Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    static ProblemException inProgress() {
        return new ProblemException(
                Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS, "Ask again in a second"), Map.of("Retry-After", "1"));
    }

    @Transactional
    void forget() {
        entities.createNativeQuery("delete from idempotency_key where created_at <= :since")
                .setParameter("since", oldest())
                .executeUpdate();
    }

    private <T> T inTransaction(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
