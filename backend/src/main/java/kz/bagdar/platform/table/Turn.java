package kz.bagdar.platform.table;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/**
 * The turn to look through a whole file: seconds of pure computing for a large one, which no virtual thread interrupts. One
 * core is left to all others.
 */
public final class Turn {

    static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final Semaphore FREE = new Semaphore(AT_ONCE, true);

    private Turn() {}

    /**
     * @param patience how long others are waited for
     * @param work that waits for nothing, and takes no turn itself
     * @throws ProblemException 503 where the others need longer
     */
    public static <T> T take(Duration patience, Supplier<T> work) {
        if (!isFree(patience)) {
            throw busy();
        }
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }

    private static boolean isFree(Duration patience) {
        try {
            return FREE.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static ProblemException busy() {
        return new ProblemException(
                Problem.of(ProblemType.UNAVAILABLE, "Other files are being read; send it again in some seconds"),
                Map.of("Retry-After", "5"));
    }
}
