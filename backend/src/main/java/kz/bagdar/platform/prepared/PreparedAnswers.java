package kz.bagdar.platform.prepared;

import io.vertx.core.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers to the public that are the same for everyone until the seminar changes, kept on this replica. One that was
 * being made while something was forgotten is not kept: it may be of what was before. While one is being made, those who
 * ask for the same wait for it.
 */
@ApplicationScoped
public class PreparedAnswers {

    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** @param contentType what it is written as */
    record Ready(PreparedAnswer answer, String contentType) {}

    // few and short-lived: when they grow too large all are let go, and what is asked for is prepared anew
    private final Map<String, Ready> answers = new ConcurrentHashMap<>();
    private final Map<String, Preparation> begun = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    Optional<Ready> find(String uri) {
        return Optional.ofNullable(answers.get(uri));
    }

    /** Of an answer; nothing may have been read yet that goes into it. */
    Preparation prepare(String uri, String contentType) {
        return new Preparation(uri, contentType, forgotten.get(), Promise.promise());
    }

    /** The preparation of the same answer that is under way; empty where there is none, and this one has become it. */
    Optional<Preparation> begin(Preparation preparation) {
        return Optional.ofNullable(begun.putIfAbsent(preparation.uri(), preparation));
    }

    /** Lets those go on who wait for it. */
    void end(Preparation preparation) {
        begun.remove(preparation.uri(), preparation);
        preparation.ended().tryComplete();
    }

    /** @param making takes its time: it compresses */
    void keep(Preparation preparation, Supplier<PreparedAnswer> making) {
        if (isOfThePresent(preparation)) {
            keep(preparation, making.get());
        }
        end(preparation);
    }

    private void keep(Preparation preparation, PreparedAnswer answer) {
        long bytes = answers.values().stream()
                .mapToLong(ready -> ready.answer().bytes())
                .sum();
        if (bytes + answer.bytes() > MOST_BYTES) {
            answers.clear();
        }
        Ready ready = new Ready(answer, preparation.contentType());
        answers.put(preparation.uri(), ready);
        // looked at last: whatever is forgotten from here on finds the answer in its place
        if (!isOfThePresent(preparation)) {
            answers.remove(preparation.uri(), ready);
        }
    }

    private boolean isOfThePresent(Preparation preparation) {
        return forgotten.get() == preparation.begunAt();
    }

    public void forget(UUID seminarId) {
        forgotten.incrementAndGet();
        answers.values().removeIf(ready -> ready.answer().seminarId().equals(seminarId));
    }
}
