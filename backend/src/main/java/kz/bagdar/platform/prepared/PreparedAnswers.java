package kz.bagdar.platform.prepared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers to the public that are the same for everyone until the seminar changes, kept on this replica. One that was
 * being made while something was forgotten is not kept: it may be of what was before.
 */
@ApplicationScoped
public class PreparedAnswers {

    static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Cache<String, PreparedAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String uri, PreparedAnswer answer) -> answer.bytes())
            .executor(Runnable::run)
            .build();

    private final AtomicLong forgotten = new AtomicLong();

    Optional<PreparedAnswer> find(String uri) {
        return Optional.ofNullable(answers.getIfPresent(uri));
    }

    /** What {@link #keep} wants to know; taken before anything is read that goes into the answer. */
    long now() {
        return forgotten.get();
    }

    void keep(String uri, PreparedAnswer answer, long begunAt) {
        answers.put(uri, answer);
        // looked at last: whatever is forgotten from here on finds the answer in its place
        if (forgotten.get() != begunAt) {
            answers.asMap().remove(uri, answer);
        }
    }

    public void forget(UUID seminarId) {
        forgotten.incrementAndGet();
        answers.asMap().values().removeIf(answer -> answer.seminarId().equals(seminarId));
    }
}
