package kz.bagdar.platform.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** @throws RuntimeException where it is to be tried again */
    @ActivateRequestContext
    void run(UUID jobId) {
        // that a newer version of the service has to do it is no attempt
        Optional<JobWork> work = log.kind(jobId).map(this::work);
        if (work.isPresent() && log.start(jobId)) {
            run(jobId, work.get());
        }
    }

    private void run(UUID jobId, JobWork work) {
        try {
            work.run(new JobRun(jobId, log));
            log.end(jobId, JobState.DONE, null);
        } catch (JobUnwanted unwanted) {
            log.end(jobId, JobState.CANCELLED, null);
        } catch (ProblemException refused) {
            log.end(jobId, JobState.FAILED, refused.problem().detail());
        } catch (RuntimeException | Error failure) {
            LOG.errorf(failure, "job %s failed", jobId);
            if (log.failed(jobId)) {
                throw failure;
            }
        }
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                // a newer version of the service has queued it, and will find it there at a later try
                .orElseThrow(() -> new IllegalStateException("no work of the kind " + kind));
    }
}
