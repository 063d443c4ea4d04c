package kz.bagdar.message;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.change.Change;
import kz.bagdar.change.Position;

/**
 * The changes that this replica could not read, by their seminars. Each waits for a replica of the version that has stored
 * it; but where none has read it for some minutes, neither that nor what follows it in the same seminar is waited for.
 */
final class UnreadChanges {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** So long after the first of a seminar, the next is waited for again. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private record Unread(Position position, Instant since, boolean givenUp) {}

    private final Map<UUID, Unread> unread = Collections.synchronizedMap(new HashMap<>());

    /** Whether a change that could not be read just now has been waited for long enough. */
    boolean giveUp(Change change, Instant now) {
        unread.values().removeIf(known -> !known.since().plus(MEMORY).isAfter(now));
        Unread first = unread.get(change.seminarId());
        if (first == null || !first.givenUp() && !first.position().equals(change.position())) {
            // another replica has read the one before
            first = new Unread(change.position(), now, false);
        }
        boolean givenUp = !first.since().plus(PATIENCE).isAfter(now);
        unread.put(change.seminarId(), new Unread(first.position(), first.since(), givenUp));
        return givenUp;
    }

    /** That a change failed for a reason that is none of its own, and will be gone some time. */
    static boolean isOfTheDatabase(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException
                        || cause instanceof QuarkusTransactionException
                        || cause instanceof TransactionalException);
    }
}
