package kz.bagdar.platform.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kz.bagdar.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Does the work of one job, and notes how it ended. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    @Inject
    @All
    List<JobWork> works;

    @Inject
    JobLog log;

    /**
     * @param stopping whether this replica is ending: what fails then is not held against the work
     * @throws RuntimeException where it is to be tried again
     */
    @ActivateRequestContext
    void run(UUID jobId, BooleanSupplier stopping) {
        // that a newer version of the service has to do it is no attempt
        Optional<JobWork> work = log.kind(jobId).map(this::work);
        if (work.isPresent()) {
            log.start(jobId).ifPresent(attempt -> run(attempt, work.get(), stopping));
        }
    }

    private void run(JobLog.Attempt attempt, JobWork work, BooleanSupplier stopping) {
        try {
            work.run(new JobRun(attempt, log));
            log.end(attempt, JobState.DONE, null);
        } catch (JobUnwanted unwanted) {
            log.end(attempt, JobState.CANCELLED, null);
        } catch (RuntimeException | Error failure) {
            if (isRefusal(failure)) {
                log.end(attempt, JobState.FAILED, failure.getMessage());
            } else if (stopping.getAsBoolean() || isTriedAgain(attempt, failure)) {
                throw failure;
            }
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ProblemException refusal && !refusal.isOfTheMoment();
    }

    private boolean isTriedAgain(JobLog.Attempt attempt, Throwable failure) {
        LOG.errorf(failure, "job %s failed", attempt.jobId());
        return log.failed(attempt);
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                // a newer version of the service has queued it, and will find it there at a later try
                .orElseThrow(() -> new IllegalStateException("no work of the kind " + kind));
    }
}
