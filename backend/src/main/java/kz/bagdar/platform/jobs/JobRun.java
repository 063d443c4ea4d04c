package kz.bagdar.platform.jobs;

import java.util.UUID;

/** One attempt at a job, as the work sees it. */
public final class JobRun {

    private final JobLog.Attempt attempt;
    private final JobLog log;

    JobRun(JobLog.Attempt attempt, JobLog log) {
        this.attempt = attempt;
        this.log = log;
    }

    public UUID jobId() {
        return attempt.jobId();
    }

    /**
     * Tells how far the work has come; to be called between its steps, outside their transactions.
     *
     * @param total null while it is not known
     * @throws JobUnwanted where somebody has asked to break it off, or it was begun again elsewhere, for this replica was
     *     not heard of for long; the work lets it pass
     */
    public void reached(int done, Integer total) {
        if (log.reached(attempt, done, total)) {
            throw new JobUnwanted();
        }
    }
}
