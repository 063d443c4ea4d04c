package kz.bagdar.registration.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Works through many, some in each transaction, for a transaction has to end in good time. Where it fails, they are taken
 * one by one: whoever is at fault is passed over until the next time and keeps back nobody else.
 */
public final class InTurn {

    private static final Logger LOG = Logger.getLogger(InTurn.class);

    private static final int AT_ONCE = 200;

    private InTurn() {}

    /** Some of those whose turn it is, in the order of their ids. */
    public interface Due<T> {

        /** @param after the last of those before */
        List<T> behind(UUID after, int most);
    }

    public static <T> void each(Due<T> due, Function<T, UUID> id, Consumer<List<T>> work) {
        UUID last = new UUID(0, 0);
        while (last != null) {
            UUID after = last;
            try {
                last = take(due, id, work, after, AT_ONCE, new AtomicReference<>());
            } catch (RuntimeException failure) {
                last = oneByOne(due, id, work, after);
            }
        }
    }

    private static <T> UUID oneByOne(Due<T> due, Function<T, UUID> id, Consumer<List<T>> work, UUID after) {
        UUID last = after;
        for (int done = 0; done < AT_ONCE && last != null; done++) {
            AtomicReference<UUID> reached = new AtomicReference<>();
            try {
                last = take(due, id, work, last, 1, reached);
            } catch (RuntimeException failure) {
                if (reached.get() == null) {
                    throw failure;
                }
                last = reached.get();
                LOG.errorf(failure, "%s is passed over", last);
            }
        }
        return last;
    }

    /**
     * @param reached gets the last of them before the work on them begins
     * @return the last of them; null where there were none
     */
    private static <T> UUID take(
            Due<T> due,
            Function<T, UUID> id,
            Consumer<List<T>> work,
            UUID after,
            int most,
            AtomicReference<UUID> reached) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<T> some = due.behind(after, most);
            if (some.isEmpty()) {
                return null;
            }
            reached.set(id.apply(some.getLast()));
            work.accept(some);
            return reached.get();
        });
    }
}
