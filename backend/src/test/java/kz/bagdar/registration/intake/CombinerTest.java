package kz.bagdar.registration.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.bagdar.testing.Parallel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CombinerTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());

    /** The first batch stops until it may go on. */
    private final Combiner<String, Integer, String> combiner =
            new Combiner<>(3, 2, this::slowly, Thread::startVirtualThread);

    private List<String> slowly(String key, List<Integer> asked) {
        batches.add(asked);
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
        return asked.stream().map(number -> key + number).toList();
    }

    @Test
    void thoseWhoComeMeanwhileAreServedTogetherInTheOrderOfTheirArrival() throws Exception {
        List<CompletableFuture<String>> outcomes = fillTheRoomToWait();
        mayEnd.countDown();

        assertEquals(
                List.of("a0", "a1", "a2", "a3"),
                outcomes.stream().map(CompletableFuture::join).toList());
        assertEquals(List.of(List.of(0), List.of(1, 2), List.of(3)), batches);
    }

    @Test
    void whereNobodyCouldServeTheNextWhoComesIsServed() {
        mayEnd.countDown();
        AtomicInteger threads = new AtomicInteger();
        Combiner<String, Integer, String> unlucky = new Combiner<>(3, 2, this::slowly, work -> {
            if (threads.getAndIncrement() == 0) {
                throw new OutOfMemoryError("no thread");
            }
            Thread.startVirtualThread(work);
        });

        assertThrows(OutOfMemoryError.class, () -> unlucky.submit("a", 0));
        assertEquals("a1", unlucky.submit("a", 1));
        assertEquals(0, unlucky.waiting());
    }

    @Test
    void whoFindsNoRoomToWaitIsRefusedAndNobodyElse() throws Exception {
        List<CompletableFuture<String>> outcomes = fillTheRoomToWait();

        assertThrows(Combiner.Full.class, () -> combiner.submit("a", 4));
        assertThrows(Combiner.Full.class, () -> combiner.submit("b", 4));
        mayEnd.countDown();
        outcomes.forEach(CompletableFuture::join);
        assertEquals("a4", combiner.submit("a", 4));
    }

    @Test
    void closingRefusesNewcomersAndWaitsForThoseBefore() throws Exception {
        List<CompletableFuture<String>> before = fillTheRoomToWait();
        CompletableFuture<Void> closed = Parallel.start(() -> {
            try {
                combiner.close();
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
            return null;
        });
        while (!refusesAsClosed()) {
            Thread.onSpinWait();
        }

        assertTrue(!closed.isDone());
        mayEnd.countDown();
        closed.get(20, TimeUnit.SECONDS);
        assertEquals(
                List.of("a0", "a1", "a2", "a3"),
                before.stream().map(outcome -> outcome.getNow(null)).toList());
    }

    @Test
    void aFailureIsThrownAtItsBatchAndTheNextIsServed() {
        AtomicInteger calls = new AtomicInteger();
        Combiner<String, Integer, Integer> failing = new Combiner<>(
                10,
                10,
                (key, asked) -> {
                    if (calls.getAndIncrement() == 0) {
                        throw new IllegalStateException("once");
                    }
                    return asked;
                },
                Thread::startVirtualThread);

        assertEquals(
                "once",
                assertThrows(IllegalStateException.class, () -> failing.submit("a", 1))
                        .getMessage());
        assertEquals(2, failing.submit("a", 2));
    }

    @Property(tries = 100)
    void eachGetsTheOwnOutcomeAndOfOneKeyOnlyOneBatchIsUnderWay(
            @ForAll @IntRange(min = 1, max = 200) int people,
            @ForAll @IntRange(min = 1, max = 4) int keys,
            @ForAll @IntRange(min = 1, max = 50) int mostTogether) {
        ConcurrentHashMap<Integer, AtomicInteger> underWay = new ConcurrentHashMap<>();
        AtomicInteger atOnce = new AtomicInteger(1);
        Combiner<Integer, Integer, Integer> many = new Combiner<>(
                people,
                mostTogether,
                (key, asked) -> {
                    AtomicInteger of = underWay.computeIfAbsent(key, any -> new AtomicInteger());
                    atOnce.accumulateAndGet(of.incrementAndGet(), Math::max);
                    assertTrue(asked.size() <= mostTogether);
                    Thread.yield();
                    of.decrementAndGet();
                    return asked.stream().map(number -> number * 2).toList();
                },
                Thread::startVirtualThread);

        List<CompletableFuture<Integer>> outcomes = IntStream.range(0, people)
                .mapToObj(number -> Parallel.start(() -> many.submit(number % keys, number)))
                .toList();

        for (int number = 0; number < people; number++) {
            assertEquals(number * 2, outcomes.get(number).join());
        }
        assertEquals(1, atOnce.get());
        assertEquals(0, many.waiting());
    }

    private List<CompletableFuture<String>> fillTheRoomToWait() throws InterruptedException {
        List<CompletableFuture<String>> outcomes = new ArrayList<>(List.of(enter(0)));
        begun.await();
        for (int number = 1; number <= 3; number++) {
            outcomes.add(enter(number));
            awaitWaiting(number);
        }
        return outcomes;
    }

    private CompletableFuture<String> enter(int number) {
        return Parallel.start(() -> combiner.submit("a", number));
    }

    /** Asked while there is no room to wait, so that nothing asked is ever taken. */
    private boolean refusesAsClosed() {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> combiner.submit("b", 1));
        return refused instanceof Combiner.Closed;
    }

    private void awaitWaiting(int number) {
        while (combiner.waiting() < number) {
            Thread.onSpinWait();
        }
    }
}
