package kz.bagdar.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * db-scheduler, as this service uses it: what is due is found in the database, and done by one replica. Recurring work has
 * threads and a table of its own, for it is short and must not wait until long work has ended.
 */
@ApplicationScoped
class JobScheduler {

    // a replica that has not been heard of for four of these is thought dead, and its work begun again elsewhere
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final int THREADS = 4;
    private static final String RECURRING = "recurring_task";

    @Inject
    DataSource database;

    @Inject
    JobRunner runner;

    @Inject
    @All
    List<RecurringWork> recurring;

    @Inject
    RequestContextController requestContext;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bagdar.jobs.enabled")
    boolean enabled;

    private OneTimeTask<Void> jobs;
    private Scheduler scheduler;
    private Scheduler recurringScheduler;

    void start(@Observes StartupEvent startup) {
        jobs = Tasks.oneTime("job")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        runner.run(UUID.fromString(instance.getId()), context.getSchedulerState()::isShuttingDown));
        String name = "bagdar-" + UUID.randomUUID();
        scheduler = ofJobs(name, HEARTBEAT);
        recurringScheduler = ofRecurring(name, recurring, HEARTBEAT);
        if (enabled) {
            scheduler.start();
            recurringScheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        // side by side, for each waits for what it has begun
        CompletableFuture<Void> ofRecurring =
                CompletableFuture.runAsync(recurringScheduler::stop, Thread::startVirtualThread);
        try {
            scheduler.stop();
        } finally {
            ofRecurring.join();
        }
    }

    /** A scheduler under a name of its own, as each replica has one. */
    Scheduler ofJobs(String name, Duration heartbeat) {
        return build(Scheduler.create(database, List.of(jobs)), name, heartbeat);
    }

    Scheduler ofRecurring(String name, List<RecurringWork> works, Duration heartbeat) {
        SchedulerBuilder builder = Scheduler.create(database)
                .startTasks(works.stream().map(this::task).toList())
                .tableName(RECURRING);
        return build(builder, name, heartbeat);
    }

    private Scheduler build(SchedulerBuilder builder, String name, Duration heartbeat) {
        return builder.schedulerName(new SchedulerName.Fixed(name))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .pollUsingLockAndFetch(0.5, 1)
                .pollingInterval(POLLING)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOPPING)
                .clock(clock::instant)
                .threads(THREADS)
                .build();
    }

    /** In the caller's transaction: what is rolled back is never done. */
    void schedule(UUID jobId) {
        scheduler.schedule(new TaskInstance<>(jobs.getName(), jobId.toString()), clock.instant());
    }

    private RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((instance, context) -> run(work));
    }

    private void run(RecurringWork work) {
        boolean activated = requestContext.activate();
        try {
            work.run();
        } finally {
            if (activated) {
                requestContext.deactivate();
            }
        }
    }
}
