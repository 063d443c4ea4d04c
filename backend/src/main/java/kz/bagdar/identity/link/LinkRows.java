package kz.bagdar.identity.link;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.platform.sql.ManyRows;

/** The table of participants' links, for any number of new ones in one statement. */
final class LinkRows {

    private static final String REVOKE =
            "update participant_link set revoked_at = ? where registration_id = any(?) and revoked_at is null";

    private static final String INSERT = """
            insert into participant_link (seminar_id, created_at, id, registration_id, token_hash, expires_at)
            select ?, ?, id, registration_id, token_hash, expires_at
            from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::timestamptz[]) as link (id, registration_id, token_hash, expires_at)""";

    private static final String WORKING = """
            select distinct registration_id from participant_link
            where registration_id = any(?) and revoked_at is null and expires_at > ?""";

    private LinkRows() {}

    static Set<UUID> working(Connection connection, List<UUID> registrationIds, Instant now) throws SQLException {
        try (var find = new ManyRows<>(connection, WORKING, registrationIds);
                ResultSet row = find.ids(Function.identity()).same(now).read()) {
            Set<UUID> working = new HashSet<>();
            while (row.next()) {
                working.add(row.getObject("registration_id", UUID.class));
            }
            return working;
        }
    }

    static void revoke(Connection connection, List<UUID> registrationIds, Instant now) throws SQLException {
        if (registrationIds.isEmpty()) {
            return;
        }
        try (var revoke = new ManyRows<>(connection, REVOKE, registrationIds)) {
            revoke.same(now).ids(Function.identity()).write();
        }
    }

    static void insert(Connection connection, UUID seminarId, List<IssuedLink> issued, Instant now)
            throws SQLException {
        try (var insert = new ManyRows<>(connection, INSERT, issued)) {
            insert.same(seminarId)
                    .same(now)
                    .ids(issue -> issue.link().id())
                    .ids(IssuedLink::registrationId)
                    .bytes(issue -> LinkToken.hash(issue.link().token()))
                    .times(IssuedLink::expiresAt)
                    .write();
        }
    }
}
