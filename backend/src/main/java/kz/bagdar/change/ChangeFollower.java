package kz.bagdar.change;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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

    @Inject
    ChangeFeed feed;

    @Inject
    Event<ChangeHeard> heard;

    private Thread thread;

    void start(@Observes StartupEvent startup) {
        Position end = feed.end();
        thread = Thread.ofVirtual().name("change-follower").start(() -> follow(end));
    }

    void stop(@Observes ShutdownEvent shutdown) {
        thread.interrupt();
    }

    private void follow(Position start) {
        Position reached = start;
        boolean failing = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                List<Change> changes = feed.forwards(reached, ChangeFeed.Filter.all(), BATCH);
                changes.forEach(this::tell);
                reached = changes.isEmpty() ? reached : changes.getLast().position();
                failing = false;
                Thread.sleep(changes.size() == BATCH ? Duration.ZERO : PAUSE);
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException failure) {
                if (!failing) {
                    LOG.warn("The change log cannot be read; trying again until it can", failure);
                }
                failing = true;
                pauseAfterFailure();
            }
        }
    }

    private void tell(Change change) {
        try {
            heard.fire(new ChangeHeard(change));
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
