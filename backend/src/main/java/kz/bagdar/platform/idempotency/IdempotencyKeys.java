package kz.bagdar.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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

@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Held until the transaction ends, however it ends; so a crash leaves no key behind that is for ever in progress. */
    void lock(String caller, String key) {
        boolean locked =
                (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 7))")
                        .setParameter("key", caller + "\n" + key)
                        .getSingleResult();
        if (!locked) {
            throw new ProblemException(
                    Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS, "Ask again in a second"),
                    Map.of("Retry-After", "1"));
        }
    }

    StoredAnswer find(String caller, String key) {
        List<?> rows = entities.createNativeQuery(
                        "select request, status, cast(headers as text), body from idempotency_key"
                                + " where caller = :caller and key = :key and created_at > :since")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.getFirst();
        return new StoredAnswer(
                (byte[]) row[0], ((Number) row[1]).intValue(), headers((String) row[2]), (String) row[3]);
    }

    void store(String caller, String key, StoredAnswer answer) throws JsonProcessingException {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into idempotency_key (caller, key, request, status, headers, body, created_at)"
                                + " values (:caller, :key, :request, :status, cast(:headers as jsonb), :body, :now)"
                                + " on conflict (caller, key) do update set request = excluded.request, status = excluded.status,"
                                + " headers = excluded.headers, body = excluded.body, created_at = excluded.created_at")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("request", answer.request())
                .setParameter("status", answer.status())
                .setParameter("headers", json.writeValueAsString(answer.headers()))
                .setParameter("body", answer.body())
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

    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
