package kz.bagdar.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    DueJobs due;

    @Inject
    JobRunner runner;

    @Inject
    JobLog log;

    @Inject
    CountingWork work;

    @Inject
    EntityManager entities;

    @BeforeEach
    void doNothing() {
        work.does(run -> {});
    }

    @Test
    void whatIsQueuedIsDoneAndTellsHowFarItCame() {
        work.does(run -> run.reached(3, 7));
        UUID id = queue();
        assertEquals(JobState.QUEUED, state(id));

        due.run(id);

        JobView done = jobs.find(null, work, id).orElseThrow();
        assertEquals(JobState.DONE, done.state());
        assertEquals(3, done.done());
        assertEquals(7, done.total());
    }

    @Test
    void whatIsRolledBackIsNeverDone() {
        UUID[] queued = new UUID[1];
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    queued[0] = jobs.queue(null, work).id();
                    throw new IllegalStateException("rolled back");
                }));

        assertTrue(jobs.find(null, work, queued[0]).isEmpty());
        assertEquals(0L, scheduled(queued[0]));
    }

    @Test
    void workThatIsNotWantedAnyMoreEndsAtItsNextStep() {
        work.does(run -> {
            jobs.breakOff(run.jobId());
            run.reached(1, 100);
            throw new AssertionError("went on");
        });
        UUID id = queue();

        due.run(id);

        assertEquals(JobState.CANCELLED, state(id));
    }

    @Test
    void whatIsBrokenOffBeforeItBeginsNeverBegins() {
        UUID id = queue();

        jobs.breakOff(id);
        due.run(id);

        assertEquals(JobState.CANCELLED, state(id));
        assertTrue(!work.begun().contains(id));
    }

    @Test
    void aRefusalEndsTheWorkAndItsReasonIsKept() {
        work.does(run -> {
            throw ProblemException.notFound("file");
        });
        UUID id = queue();

        due.run(id);

        JobView failed = jobs.find(null, work, id).orElseThrow();
        assertEquals(JobState.FAILED, failed.state());
        assertEquals("There is no such file, or you may not see it", failed.failure());
    }

    @Test
    void aFailureIsTriedThriceAndTellsNothingInternal() {
        work.does(run -> {
            throw new IllegalStateException("secret");
        });
        UUID id = queue();

        assertThrows(IllegalStateException.class, () -> due.run(id));
        assertThrows(IllegalStateException.class, () -> due.run(id));
        assertEquals(JobState.RUNNING, state(id));
        due.run(id);

        JobView failed = jobs.find(null, work, id).orElseThrow();
        assertEquals(JobState.FAILED, failed.state());
        assertEquals("Something went wrong on our side", failed.failure());
    }

    @Test
    void whatTakesTheServiceDownEachTimeComesToAnEnd() {
        UUID id = queue();
        // as replicas leave it that died while they did it
        run("update job set state = 'RUNNING', attempts = 8 where id = :id", id);

        due.run(id);

        JobView failed = jobs.find(null, work, id).orElseThrow();
        assertEquals(JobState.FAILED, failed.state());
        assertEquals("Something went wrong on our side", failed.failure());
        assertTrue(!work.begun().contains(id));
    }

    @Test
    void whatReplicasBrokeOffByEndingIsNoFailure() {
        UUID id = queue();
        run("update job set state = 'RUNNING', attempts = 5 where id = :id", id);
        work.does(run -> {
            throw new IllegalStateException("for once");
        });
        assertThrows(IllegalStateException.class, () -> due.run(id));
        work.does(run -> {});

        due.run(id);

        assertEquals(JobState.DONE, state(id));
    }

    @Test
    void errorOfTheMachineIsAFailureToo() {
        work.does(run -> {
            throw new OutOfMemoryError("pretended");
        });
        UUID id = queue();

        assertThrows(OutOfMemoryError.class, () -> due.run(id));
        assertThrows(OutOfMemoryError.class, () -> due.run(id));
        due.run(id);

        assertEquals(JobState.FAILED, state(id));
    }

    @Test
    void workOfANewerVersionOfTheServiceIsLeftToIt() {
        UUID id = queue();
        run("update job set kind = 'of-tomorrow' where id = :id", id);
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThrows(IllegalStateException.class, () -> due.run(id));
        }
        run("update job set kind = 'counting' where id = :id", id);

        due.run(id);

        assertEquals(JobState.DONE, state(id));
    }

    @Test
    void whatIsNotThereAtTheMomentIsTriedAgain() {
        work.does(run -> {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The database does not answer");
        });
        UUID id = queue();

        assertThrows(ProblemException.class, () -> due.run(id));
        assertEquals(JobState.RUNNING, state(id));
        work.does(run -> {});
        due.run(id);

        assertEquals(JobState.DONE, state(id));
    }

    @Test
    void whatFailsWhileItsReplicaEndsHasNotFailed() {
        work.does(run -> {
            throw new IllegalStateException("interrupted");
        });
        UUID id = queue();

        for (int i = 0; i < 5; i++) {
            assertThrows(IllegalStateException.class, () -> runner.run(id, () -> true));
        }
        assertEquals(JobState.RUNNING, state(id));
        work.does(run -> {});
        due.run(id);

        assertEquals(JobState.DONE, state(id));
    }

    @Test
    void attemptThatWasThoughtDeadWritesNothingBesideTheOneThatFollows() {
        UUID id = queue();
        JobLog.Attempt dead = log.start(id).orElseThrow();
        JobLog.Attempt alive = log.start(id).orElseThrow();
        log.reached(alive, 5, 7);

        assertThrows(JobUnwanted.class, () -> new JobRun(dead, log).reached(1, 7));
        log.end(dead, JobState.DONE, null);
        assertTrue(!log.failed(dead));

        JobView running = jobs.find(null, work, id).orElseThrow();
        assertEquals(JobState.RUNNING, running.state());
        assertEquals(5, running.done());
        log.end(alive, JobState.DONE, null);
        assertEquals(JobState.DONE, state(id));
    }

    @Test
    void whatIsOverIsNotBrokenOffAnyMore() {
        UUID id = queue();
        due.run(id);

        jobs.breakOff(id);

        assertEquals(JobState.DONE, state(id));
        assertNull(jobs.find(null, work, id).orElseThrow().failure());
    }

    private UUID queue() {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.queue(null, work).id());
    }

    private void run(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(sql).setParameter("id", id).executeUpdate());
    }

    private JobState state(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.find(null, work, id).orElseThrow().state());
    }

    private long scheduled(UUID id) {
        return (long) entities.createNativeQuery("select count(*) from scheduled_tasks where task_instance = :id")
                .setParameter("id", id.toString())
                .getSingleResult();
    }
}
