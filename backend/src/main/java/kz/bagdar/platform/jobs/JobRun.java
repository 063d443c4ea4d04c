package kz.bagdar.platform.jobs;

import java.util.UUID;

/** One attempt at a job, as the work sees it. */
public final class JobRun {

    private final UUID jobId;
    private final JobLog log;

    JobRun(UUID jobId, JobLog log) {
        this.jobId = jobId;
        this.log = log;
    }

    public UUID jobId() {
        return jobId;
    }

    /**
     * Tells how far the work has come; to be called between its steps, outside their transactions.
     *
     * @param total null while it is not known
     * @throws JobUnwanted where somebody has asked to break it off; the work lets it pass
     */
    public void reached(int done, Integer total) {
        if (log.reached(jobId, done, total)) {
            throw new JobUnwanted();
        }
    }
}
