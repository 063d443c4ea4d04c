package kz.bagdar.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.bagdar.change.ChangeFeed.Filter;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeFeedTest {

    record ThingView(UUID id, int revision, String name) {}

    @Inject
    ChangeFeed feed;

    @Inject
    ChangeLog log;

    @Inject
    EntityManager entities;

    /** Of this test alone. */
    private final String type = "thing-" + UUID.randomUUID();

    private final Filter ofThisTest = new Filter(null, true, type, null, null, Set.of());
    private Position start;

    @BeforeEach
    void start() {
        List<Change> all = feed.backwards(Position.START, Filter.all(), 1).items();
        start = all.isEmpty() ? Position.START : all.getFirst().position();
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws Exception {
        try (OpenTransaction late = new OpenTransaction("late")) {
            UUID early = write("early");
            long bySequence = sequenceSeenAfter(0);

            List<Change> whileOpen = feed.forwards(start, ofThisTest, 10);
            late.commit();
            List<Change> afterwards = feed.forwards(start, ofThisTest, 10);

            assertEquals(List.of(), whileOpen, "the reader waits below the oldest running transaction");
            assertEquals(List.of(late.id, early), ids(afterwards), "then it gets both");
            assertEquals(
                    bySequence,
                    sequenceSeenAfter(bySequence),
                    "a reader that went by the sequence alone finds nothing new: it has skipped the late one");
            assertTrue(afterwards.getFirst().position().seq() < bySequence);
        }
    }

    @Test
    void aTransactionThatIsRolledBackHoldsNothingUp() throws Exception {
        UUID early;
        try (OpenTransaction late = new OpenTransaction("late")) {
            early = write("early");
            late.rollback();
        }

        assertEquals(List.of(early), ids(feed.forwards(start, ofThisTest, 10)));
    }

    @Test
    void readingOnFromAnyPlaceWhileOthersWriteMissesNothingAndRepeatsNothing() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<UUID> written = Collections.synchronizedList(new ArrayList<>());
        List<UUID> read = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                running.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 50; i++) {
                                written.add(write("thing"));
                            }
                        },
                        writers));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
                    .whenComplete((done, failure) -> writing.set(false));

            Position position = start;
            boolean last = false;
            while (!last) {
                last = !writing.get();
                List<Change> part = feed.forwards(position, ofThisTest, 7);
                while (!part.isEmpty()) {
                    part.forEach(change -> read.add(change.resourceId()));
                    position = part.getLast().position();
                    part = feed.forwards(position, ofThisTest, 7);
                }
            }
            all.get(10, TimeUnit.SECONDS);
        }

        assertEquals(200, read.size());
        assertEquals(Set.copyOf(written), Set.copyOf(read));
    }

    @Test
    void peopleReadBackwardsAndSeeWhatHasJustHappened() throws Exception {
        try (OpenTransaction unfinished = new OpenTransaction("unfinished")) {
            UUID first = write("first");
            UUID second = write("second");
            UUID third = write("third");

            Page<Change> newest = feed.backwards(Position.START, ofThisTest, 2);
            Page<Change> older = feed.backwards(Position.parse(newest.next()), ofThisTest, 2);

            assertEquals(List.of(third, second), ids(newest.items()));
            assertEquals(List.of(first), ids(older.items()));
            assertEquals(null, older.next());
            unfinished.rollback();
        }
    }

    @Test
    void onlyWhatTheFilterNamesIsRead() {
        UUID seminar = UUID.randomUUID();
        UUID inside = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        UUID outside = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            created(Subject.inSeminar(type, inside, seminar));
            created(Subject.inSeminar(type, elsewhere, UUID.randomUUID()));
            created(Subject.of(type, outside));
        });

        assertEquals(List.of(inside, elsewhere, outside), read(null, true, null));
        assertEquals(List.of(inside, outside), read(List.of(seminar), true, null));
        assertEquals(List.of(inside), read(List.of(seminar), false, null));
        assertEquals(List.of(outside), read(List.of(), true, null));
        assertEquals(List.of(), read(List.of(), false, null));
        assertEquals(List.of(elsewhere), read(null, true, elsewhere));
    }

    @Test
    void theLogSaysWhoDidWhatWhen() {
        UUID id = write("thing");

        Change change = feed.forwards(start, ofThisTest, 10).getFirst();

        assertEquals(id, change.resourceId());
        assertEquals(ChangeKind.CREATED, change.kind());
        assertEquals(Actor.Kind.SYSTEM, change.actor().kind());
        assertFalse(change.at().isAfter(java.time.Instant.now()));
        assertEquals(Set.of("name"), change.differences().keySet());
        assertEquals("thing", change.differences().get("name").to().textValue());
    }

    @Test
    void whatDoesNotDifferIsNotLogged() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            log.updated(Subject.of(type, id), new ThingView(id, 0, "same"), new ThingView(id, 1, "same"));
            log.updated(Subject.of(type, id), new ThingView(id, 1, "same"), new ThingView(id, 2, "other"));
            log.deleted(Subject.of(type, id), new ThingView(id, 2, "other"));
        });

        List<Change> changes = feed.forwards(start, ofThisTest, 10);

        assertEquals(
                List.of(ChangeKind.UPDATED, ChangeKind.DELETED),
                changes.stream().map(Change::kind).toList());
        assertEquals("same", changes.get(0).differences().get("name").from().textValue());
        assertEquals("other", changes.get(1).differences().get("name").from().textValue());
        assertEquals(null, changes.get(1).differences().get("name").to());
    }

    private UUID write(String name) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> log.created(Subject.of(type, id), new ThingView(id, 0, name)));
        return id;
    }

    private void created(Subject subject) {
        log.created(subject, new ThingView(subject.id(), 0, "thing"));
    }

    private List<UUID> read(List<UUID> seminars, boolean outside, UUID resource) {
        return ids(feed.forwards(start, new Filter(seminars, outside, type, resource, null, Set.of()), 10));
    }

    private static List<UUID> ids(List<Change> changes) {
        return changes.stream().map(Change::resourceId).toList();
    }

    /** What a reader that orders by the sequence alone has seen: the highest number above the one it knows, or that one. */
    private long sequenceSeenAfter(long known) {
        Object highest = entities.createNativeQuery(
                        "select max(seq) from change where resource_type = :type and seq > :known")
                .setParameter("type", type)
                .setParameter("known", known)
                .getSingleResult();
        return highest == null ? known : ((Number) highest).longValue();
    }

    /** A transaction that has written to the log and stays open until it is told to end. */
    private final class OpenTransaction implements AutoCloseable {

        private final UUID id = UUID.randomUUID();
        private final CountDownLatch written = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final AtomicBoolean committing = new AtomicBoolean();
        private final CompletableFuture<Object> running;

        OpenTransaction(String name) throws InterruptedException {
            running = Parallel.start(() -> QuarkusTransaction.requiringNew().call(() -> {
                log.created(Subject.of(type, id), new ThingView(id, 0, name));
                entities.flush();
                written.countDown();
                await();
                if (!committing.get()) {
                    throw new RolledBack();
                }
                return null;
            }));
            assertTrue(written.await(10, TimeUnit.SECONDS));
        }

        private void await() {
            try {
                end.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void commit() {
            committing.set(true);
            close();
        }

        void rollback() {
            close();
        }

        @Override
        public void close() {
            end.countDown();
            try {
                running.join();
            } catch (CompletionException ended) {
                assertInstanceOf(RolledBack.class, ended.getCause());
            }
        }
    }

    private static final class RolledBack extends RuntimeException {}
}
