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

    @Inject
    JobRepository jobs;

    @Inject
    Clock clock;

    /** The kind of the work that is to be done now; empty where it is over, or not wanted any more. */
    Optional<String> start(UUID id) {
        return jobs.lock(id).filter(job -> !job.state().isOver()).flatMap(job -> {
            if (job.isUnwanted()) {
                job.end(JobState.CANCELLED, null, clock.instant());
                return Optional.empty();
            }
            job.start(clock.instant());
            return Optional.of(job.kind());
        });
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
    boolean failed(UUID id, String failure) {
        Optional<Job> running = jobs.lock(id).filter(job -> !job.state().isOver());
        boolean again = running.filter(Job::mayBeTriedAgain).isPresent();
        if (!again) {
            running.ifPresent(job -> job.end(JobState.FAILED, failure, clock.instant()));
        }
        return again;
    }
}
