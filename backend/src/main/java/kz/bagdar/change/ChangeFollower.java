package kz.bagdar.change;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Reads the change log forwards from where it stood at the start. It asks instead of being told by the database: a
 * notification would make all commits queue up for one lock, and would be lost with its connection.
 */
@ApplicationScoped
class ChangeFollower {

    private static final Logger LOG = Logger.getLogger(ChangeFollower.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final int BATCH = 500;

    private static final String READ = "select tx, seq, seminar_id, resource_type, resource_id, kind, actor_kind,"
            + " actor_id, actor_name from change where " + ChangeFeed.SETTLED
            + " and (tx, seq) > (?, ?) order by tx, seq limit " + BATCH;
    private static final String END =
            "select tx, seq from change where " + ChangeFeed.SETTLED + " order by tx desc, seq desc limit 1";

    // asked all the time and for little: that would only be in the way of what is known and counted of the entities
    @Inject
    DataSource database;

    @Inject
    Event<ChangeHeard> heard;

    private Thread thread;

    void start(@Observes StartupEvent startup) {
        Position end = end();
        thread = Thread.ofVirtual().name("change-follower").start(() -> follow(end));
    }

    void stop(@Observes ShutdownEvent shutdown) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void follow(Position start) {
        Position reached = start;
        boolean failing = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                List<ChangeHeard> changes = read(reached);
                changes.forEach(this::tell);
                reached = changes.isEmpty() ? reached : changes.getLast().position();
                failing = false;
                Thread.sleep(changes.size() == BATCH ? Duration.ZERO : PAUSE);
            } catch (InterruptedException end) {
                return;
            } catch (SQLException | RuntimeException failure) {
                // also what a newer version of the service has written and this one does not know
                if (!failing) {
                    LOG.warn("The change log cannot be read; trying again until it can", failure);
                }
                failing = true;
                pauseAfterFailure();
            }
        }
    }

    private Position end() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(END);
                ResultSet last = statement.executeQuery()) {
            return last.next() ? new Position(last.getLong(1), last.getLong(2)) : Position.START;
        } catch (SQLException failure) {
            throw new IllegalStateException("The change log cannot be read", failure);
        }
    }

    private List<ChangeHeard> read(Position after) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setLong(1, after.tx());
            statement.setLong(2, after.seq());
            List<ChangeHeard> changes = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        }
    }

    private static ChangeHeard change(ResultSet row) throws SQLException {
        return new ChangeHeard(
                new Position(row.getLong("tx"), row.getLong("seq")),
                new Subject(
                        row.getString("resource_type"),
                        row.getObject("resource_id", UUID.class),
                        row.getObject("seminar_id", UUID.class)),
                ChangeKind.valueOf(row.getString("kind")),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_id"),
                        row.getString("actor_name")));
    }

    private void tell(ChangeHeard change) {
        try {
            heard.fire(change);
        } catch (RuntimeException failure) {
            // it would fail for ever, and keep the others from all that follows
            LOG.errorf(failure, "What was to follow the change %s failed", change.position());
        }
    }

    private static void pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
