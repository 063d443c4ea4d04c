package kz.bagdar.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagdar.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/** Keyed requests that are carried out several in one transaction: what {@link Idempotent} promises, for each of them. */
@ApplicationScoped
public class SharedKeys {

    @Inject
    IdempotencyKeys keys;

    @Inject
    AnswerSeal seal;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Holds the keys until the transaction ends, before anything is read that the requests decide by.
     *
     * @param requests in the order of their arrival
     * @return for each that is not to be carried out, what to throw at its caller: the first answer again, or a refusal
     */
    public Map<KeyedRequest, RuntimeException> begin(Connection connection, Collection<KeyedRequest> requests)
            throws SQLException {
        if (requests.isEmpty()) {
            return Map.of();
        }
        List<KeyId> ids = requests.stream().map(KeyedRequest::id).distinct().toList();
        // to a statement of its own, the second one sees what was committed until the keys were held
        Set<KeyId> running = new HashSet<>(KeyRows.lock(connection, ids));
        Map<KeyId, byte[]> found = KeyRows.find(connection, ids, keys.oldest());
        Map<KeyedRequest, RuntimeException> instead = new IdentityHashMap<>();
        for (KeyedRequest request : requests) {
            byte[] sealed = found.get(request.id());
            if (sealed != null) {
                instead.put(request, instead(request, sealed));
            } else if (!running.add(request.id())) {
                instead.put(request, IdempotencyKeys.inProgress());
            }
        }
        return instead;
    }

    /** Stores the answers of success. */
    public void end(Connection connection, Map<KeyedRequest, RestResponse<?>> answers) throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        Map<KeyId, byte[]> sealed = new HashMap<>();
        answers.forEach((request, answer) ->
                sealed.put(request.id(), seal.close(StoredAnswer.of(request, answer, written(answer)), request.id())));
        KeyRows.store(connection, sealed, clock.instant());
    }

    /** For a request that is refused before there is a transaction: what it got the first time goes before. */
    public void throwEarlierAnswer(KeyedRequest request) {
        StoredAnswer stored = QuarkusTransaction.joiningExisting().call(() -> {
            keys.lock(request.id());
            return keys.find(request.id());
        });
        if (stored != null) {
            throw stored.instead(request);
        }
    }

    private RuntimeException instead(KeyedRequest request, byte[] sealed) {
        try {
            return keys.open(request.id(), sealed).instead(request);
        } catch (ProblemException lost) {
            return lost;
        }
    }

    private String written(RestResponse<?> answer) {
        try {
            return json.writeValueAsString(answer.getEntity());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
