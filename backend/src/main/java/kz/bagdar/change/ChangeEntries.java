package kz.bagdar.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.sql.ManyRows;

/**
 * {@link ChangeLog} for those who write many resources of several callers in a transaction of their own: the same
 * entries, in one statement.
 */
@ApplicationScoped
public class ChangeEntries {

    /** The sequence counts pages of so many numbers, as Hibernate takes them: each value is the first of its page. */
    private static final int PAGE = 50;

    private static final String PAGES = "select nextval('change_seq') from generate_series(1, ?)";
    private static final String APPEND = """
            insert into change (seq, seminar_id, resource_type, resource_id, kind, actor_kind, actor_id, actor_name, at, differences)
            select seq, seminar_id, resource_type, resource_id, kind, actor_kind, actor_id, actor_name, ?, differences::jsonb
            from unnest(?::bigint[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as entry (seq, seminar_id, resource_type, resource_id, kind, actor_kind, actor_id, actor_name, differences)""";

    @Inject
    Differences differences;

    @Inject
    Event<ChangeMade> made;

    @Inject
    Clock clock;

    public ChangeEntry created(Subject subject, Actor actor, Object view) {
        return new ChangeEntry(subject, ChangeKind.CREATED, actor, differences.between(null, view));
    }

    /** Empty where the views are equal but for their revision. */
    public Optional<ChangeEntry> updated(Subject subject, Actor actor, Object before, Object after) {
        Map<String, Difference> differing = differences.between(before, after);
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeEntry(subject, ChangeKind.UPDATED, actor, differing));
    }

    /** Appends them in this order, in the transaction of the connection. */
    public void append(Connection connection, List<ChangeEntry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        Iterator<Long> numbers = numbers(connection, entries.size()).iterator();
        try (var append = new ManyRows<>(connection, APPEND, entries)) {
            append.same(clock.instant())
                    .numbers(entry -> numbers.next())
                    .ids(entry -> entry.subject().seminarId())
                    .texts(entry -> entry.subject().type())
                    .ids(entry -> entry.subject().id())
                    .texts(entry -> entry.kind().name())
                    .texts(entry -> entry.actor().kind().name())
                    .texts(entry -> entry.actor().id())
                    .texts(entry -> entry.actor().name())
                    .texts(entry -> StoredForm.write(entry.differences()))
                    .write();
        }
    }

    /** Tells this replica at once: in the transaction that writes them, or after the commit of one without entities. */
    public void tell(List<ChangeEntry> entries) {
        entries.forEach(entry -> made.fire(new ChangeMade(entry.subject(), entry.kind())));
    }

    private static List<Long> numbers(Connection connection, int count) throws SQLException {
        List<Long> numbers = new ArrayList<>(count);
        try (PreparedStatement pages = connection.prepareStatement(PAGES)) {
            pages.setInt(1, Math.ceilDiv(count, PAGE));
            try (ResultSet first = pages.executeQuery()) {
                while (first.next()) {
                    for (long i = 0; i < PAGE; i++) {
                        numbers.add(first.getLong(1) + i);
                    }
                }
            }
        }
        return numbers;
    }
}
