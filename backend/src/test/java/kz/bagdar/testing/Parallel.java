package kz.bagdar.testing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work beside the test. */
public final class Parallel {

    private Parallel() {}

    /** Begins at once on a thread of its own: the common pool has one thread alone where there are two processors. */
    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }
}
