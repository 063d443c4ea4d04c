package kz.bagdar.registration.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Lets those who want the same thing at the same time have it done together. Who comes first is served at once, alone;
 * those who come while a batch is under way form the next one. So nobody waits for a timer, and the more come the larger
 * the batches are.
 *
 * @param <K> what only one batch at a time is for
 * @param <A> what is asked for
 * @param <O> what becomes of it
 */
final class Combiner<K, A, O> {

    private final int mostWaiting;
    private final int mostTogether;
    private final BiFunction<K, List<A>, List<O>> work;
    private final Consumer<Runnable> starter;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Map<K, Queue<Waiting<A, O>>> lines = new HashMap<>();
    private int waiting;
    private boolean closed;

    private record Waiting<A, O>(A asked, CompletableFuture<O> outcome) {}

    /** Thrown at those for whom there is no room to wait. */
    static final class Full extends RuntimeException {

        Full() {
            super(null, null, false, false);
        }
    }

    /** Thrown at those who come when it is over. */
    static final class Closed extends RuntimeException {

        Closed() {
            super(null, null, false, false);
        }
    }

    /**
     * @param work done for a batch, on a thread of its own; gives an outcome for each, in the same order
     * @param starter of such a thread
     */
    Combiner(int mostWaiting, int mostTogether, BiFunction<K, List<A>, List<O>> work, Consumer<Runnable> starter) {
        this.mostWaiting = mostWaiting;
        this.mostTogether = mostTogether;
        this.work = work;
        this.starter = starter;
    }

    /** Waits until it is done. */
    O submit(K key, A asked) {
        try {
            return enter(key, asked).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException reason ? reason : failure;
        }
    }

    /** Refuses all who come from now on, and waits until those who came before have their outcome. */
    void close() throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            while (!lines.isEmpty()) {
                empty.await();
            }
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<O> enter(K key, A asked) {
        Waiting<A, O> newcomer = new Waiting<>(asked, new CompletableFuture<>());
        lock.lock();
        try {
            if (closed) {
                throw new Closed();
            }
            if (waiting == mostWaiting) {
                throw new Full();
            }
            Queue<Waiting<A, O>> line = lines.get(key);
            if (line == null) {
                // first, for a line that nobody serves would keep all who come to it waiting
                starter.accept(() -> serve(key));
                line = new ArrayDeque<>();
                lines.put(key, line);
            }
            line.add(newcomer);
            waiting++;
        } finally {
            lock.unlock();
        }
        return newcomer.outcome();
    }

    private void serve(K key) {
        for (List<Waiting<A, O>> batch = next(key); !batch.isEmpty(); batch = next(key)) {
            serve(key, batch);
        }
    }

    private void serve(K key, List<Waiting<A, O>> batch) {
        try {
            List<O> outcomes =
                    work.apply(key, batch.stream().map(Waiting::asked).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (Throwable failure) {
            batch.forEach(one -> one.outcome().completeExceptionally(failure));
        }
    }

    /** Empty where nobody waits any more; then the next who comes starts anew. */
    private List<Waiting<A, O>> next(K key) {
        lock.lock();
        try {
            Queue<Waiting<A, O>> line = lines.get(key);
            List<Waiting<A, O>> batch = new ArrayList<>(Math.min(line.size(), mostTogether));
            while (!line.isEmpty() && batch.size() < mostTogether) {
                batch.add(line.remove());
            }
            waiting -= batch.size();
            if (batch.isEmpty()) {
                lines.remove(key);
                empty.signalAll();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }
}
