package kz.bagdar.platform.prepared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers to the public that are the same for everyone until the seminar changes, kept on this replica. One that was
 * being made while something was forgotten is not kept: it may be of what was before.
 */
@ApplicationScoped
public class PreparedAnswers {

    static final long MOST_BYTES = 64L * 1024 * 1024;

    // few and short-lived: when they grow too large all are let go, and what is asked for is prepared anew
    private final Map<String, PreparedAnswer> answers = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    Optional<PreparedAnswer> find(String uri) {
        return Optional.ofNullable(answers.get(uri));
    }

    /** What {@link #keep} wants to know; taken before anything is read that goes into the answer. */
    long now() {
        return forgotten.get();
    }

    void keep(String uri, PreparedAnswer answer, long begunAt) {
        long bytes = answers.values().stream().mapToLong(PreparedAnswer::bytes).sum();
        if (bytes + answer.bytes() > MOST_BYTES) {
            answers.clear();
        }
        answers.put(uri, answer);
        // looked at last: whatever is forgotten from here on finds the answer in its place
        if (forgotten.get() != begunAt) {
            answers.remove(uri, answer);
        }
    }

    public void forget(UUID seminarId) {
        forgotten.incrementAndGet();
        answers.values().removeIf(answer -> answer.seminarId().equals(seminarId));
    }
}
