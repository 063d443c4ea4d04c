package kz.bagdar.platform.idempotency;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagdar.platform.sql.ManyRows;

/** The table of the keys, for any number of them in one statement. */
final class KeyRows {

    private static final String LOCK = """
            select hash from unnest(?::bytea[], ?::bigint[]) as key (hash, lock)
            where not pg_try_advisory_xact_lock(lock)""";

    private static final String FIND = "select id, answer from idempotency_key where id = any(?) and created_at > ?";

    private static final String STORE = """
            insert into idempotency_key (id, answer, created_at)
            select id, answer, ? from unnest(?::bytea[], ?::bytea[]) as stored (id, answer)
            on conflict (id) do update set answer = excluded.answer, created_at = excluded.created_at""";

    private KeyRows() {}

    /** @return those that another transaction holds; the others are held until this one ends */
    static Set<KeyId> lock(Connection connection, List<KeyId> ids) throws SQLException {
        try (var lock = new ManyRows<>(connection, LOCK, ids);
                ResultSet row = lock.bytes(KeyId::hash).numbers(KeyId::lock).read()) {
            Set<KeyId> busy = new HashSet<>();
            while (row.next()) {
                busy.add(new KeyId(row.getBytes(1)));
            }
            return busy;
        }
    }

    /** The answers of those keys that were used after a certain moment, sealed. */
    static Map<KeyId, byte[]> find(Connection connection, List<KeyId> ids, Instant since) throws SQLException {
        try (var find = new ManyRows<>(connection, FIND, ids);
                ResultSet row = find.bytes(KeyId::hash).same(since).read()) {
            Map<KeyId, byte[]> found = new HashMap<>();
            while (row.next()) {
                found.put(new KeyId(row.getBytes(1)), row.getBytes(2));
            }
            return found;
        }
    }

    static void store(Connection connection, Map<KeyId, byte[]> answers, Instant now) throws SQLException {
        try (var store = new ManyRows<>(connection, STORE, List.copyOf(answers.entrySet()))) {
            store.same(now)
                    .bytes(answer -> answer.getKey().hash())
                    .bytes(Map.Entry::getValue)
                    .write();
        }
    }
}
