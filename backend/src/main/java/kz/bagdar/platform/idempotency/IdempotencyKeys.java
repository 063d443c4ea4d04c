package kz.bagdar.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.hibernate.Session;

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
        boolean locked = (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:id)")
                .setParameter("id", id.lock())
                .getSingleResult();
        if (!locked) {
            throw new ProblemException(
                    Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS, "Ask again in a second"),
                    Map.of("Retry-After", "1"));
        }
    }

    /**
     * Null where the key is new.
     *
     * @throws ProblemException 409 where the key was used and its answer cannot be read any more: carrying the request
     *     out again might do it twice
     */
    StoredAnswer find(KeyId id) {
        List<?> sealed = entities.createNativeQuery(
                        "select answer from idempotency_key where id = :id and created_at > :since")
                .setParameter("id", id.hash())
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
        if (sealed.isEmpty()) {
            return null;
        }
        return seal.open((byte[]) sealed.getFirst(), id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.IDEMPOTENCY_ANSWER_LOST,
                        "Look for what the request made; if it is not there, send the request with a new key"));
    }

    void store(KeyId id, StoredAnswer answer) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("insert into idempotency_key (id, answer, created_at)"
                        + " values (:id, :answer, :now) on conflict (id) do update"
                        + " set answer = excluded.answer, created_at = excluded.created_at")
                .setParameter("id", id.hash())
                .setParameter("answer", seal.close(answer, id))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from idempotency_key where created_at <= :since")
                .setParameter("since", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
