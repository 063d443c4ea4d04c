package kz.bagdar.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas do what is queued, and each may end at any moment. */
@QuarkusTest
class SeveralSchedulersTest {

    private static final int MOST_SECONDS = 60;

    @Inject
    Jobs jobs;

    @Inject
    CountingWork work;

    @Inject
    JobScheduler schedulers;

    @Inject
    EntityManager entities;

    private final List<Scheduler> replicas = new ArrayList<>();

    @BeforeEach
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from scheduled_tasks").executeUpdate();
        });
        work.begun().clear();
    }

    @AfterEach
    void stop() {
        replicas.forEach(Scheduler::stop);
    }

    @Test
    void twoReplicasDoEachJobOnce() throws InterruptedException {
        int many = 20;
        CountDownLatch done = new CountDownLatch(many);
        work.does(run -> done.countDown());
        Set<UUID> queued = ConcurrentHashMap.newKeySet();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < many; i++) {
                queued.add(jobs.queue(null, work).id());
            }
        });
        start("one");
        start("two");

        assertTrue(done.await(MOST_SECONDS, TimeUnit.SECONDS));
        replicas.forEach(Scheduler::stop);

        assertEquals(queued, Set.copyOf(work.begun()));
        assertEquals(many, work.begun().size());
    }

    @Test
    void whatAReplicaThatDiedLeftIsBegunAgain() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        work.does(run -> done.countDown());
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> jobs.queue(null, work).id());
        // as kill -9 leaves it: begun, and nobody there to tell that it goes on
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update job set state = 'RUNNING', attempts = 1 where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            entities.createNativeQuery("update scheduled_tasks set picked = true, picked_by = 'dead',"
                            + " last_heartbeat = now() - cast(:silence as interval) where task_instance = :id")
                    .setParameter("silence", Duration.ofMinutes(2).toString())
                    .setParameter("id", id.toString())
                    .executeUpdate();
        });

        start("alive");

        assertTrue(done.await(MOST_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void recurringWorkGoesOnWhileAllThreadsHaveLongWork() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(4);
        CountDownLatch over = new CountDownLatch(1);
        work.does(run -> {
            busy.countDown();
            await(over);
        });
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 6; i++) {
                jobs.queue(null, work);
            }
        });
        start("one");
        assertTrue(busy.await(MOST_SECONDS, TimeUnit.SECONDS));
        CountDownLatch twice = new CountDownLatch(2);

        begin(schedulers.ofRecurring("one", List.of(counting(twice)), Duration.ofSeconds(1)));

        assertTrue(twice.await(MOST_SECONDS, TimeUnit.SECONDS));
        over.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static RecurringWork counting(CountDownLatch times) {
        return new RecurringWork() {
            @Override
            public String name() {
                return "counting-" + UUID.randomUUID();
            }

            @Override
            public Duration every() {
                return Duration.ofMillis(100);
            }

            @Override
            public void run() {
                times.countDown();
            }
        };
    }

    private void start(String name) {
        begin(schedulers.ofJobs(name, Duration.ofSeconds(1)));
    }

    private void begin(Scheduler replica) {
        replicas.add(replica);
        replica.start();
    }
}
