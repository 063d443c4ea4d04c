package kz.bagdar.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is written of a job while it runs: each in a transaction of its own, so that others see it at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobLog {

    private static final String OUR_FAULT = "Something went wrong on our side";

    @Inject
    JobRepository jobs;

    @Inject
    Clock clock;

    /** The kind of the work that is to be done; empty where it is gone with its seminar. */
    Optional<String> kind(UUID id) {
        return jobs.findByIdOptional(id).map(Job::kind);
    }

    /** Whether it is to be done now: not where it is over, not wanted any more, or has never come to an end. */
    boolean start(UUID id) {
        Optional<Job> waiting = jobs.lock(id).filter(job -> !job.state().isOver());
        waiting.ifPresent(job -> {
            if (job.isUnwanted()) {
                job.end(JobState.CANCELLED, null, clock.instant());
            } else if (job.mayBegin()) {
                job.start(clock.instant());
            } else {
                job.end(JobState.FAILED, OUR_FAULT, clock.instant());
            }
        });
        return waiting.filter(job -> job.state() == JobState.RUNNING).isPresent();
    }

    /** Whether it is to be broken off. */
    boolean reached(UUID id, int done, Integer total) {
        return jobs.lock(id)
                .map(job -> {
                    job.reached(done, total);
                    return job.isUnwanted();
                })
                .orElse(true);
    }

    void end(UUID id, JobState outcome, String failure) {
        jobs.lock(id).filter(job -> !job.state().isOver()).ifPresent(job -> job.end(outcome, failure, clock.instant()));
    }

    /** Whether it is tried once more; otherwise it has failed for good. */
    boolean failed(UUID id) {
        Optional<Job> running = jobs.lock(id).filter(job -> !job.state().isOver());
        boolean again = running.filter(Job::fail).isPresent();
        if (!again) {
            running.ifPresent(job -> job.end(JobState.FAILED, OUR_FAULT, clock.instant()));
        }
        return again;
    }
}
