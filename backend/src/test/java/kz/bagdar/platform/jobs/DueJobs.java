package kz.bagdar.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Does in a test what a replica would do in its own time: no scheduler runs there. */
@ApplicationScoped
public class DueJobs {

    @Inject
    JobRunner runner;

    /** @throws RuntimeException where it is to be tried again */
    public void run(UUID jobId) {
        runner.run(jobId, () -> false);
    }
}
