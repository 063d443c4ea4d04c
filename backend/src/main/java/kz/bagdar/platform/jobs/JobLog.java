package kz.bagdar.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written of a job while it runs: each in a transaction of its own, so that others see it at once. Of an attempt
 * that another has followed nothing is written any more.
 */
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

    /** One begin of a job. */
    record Attempt(UUID jobId, int number) {}

    /** Empty where it is not to be done now: it is over, not wanted any more, or has never come to an end. */
    Optional<Attempt> start(UUID id) {
        return jobs.lock(id).filter(job -> !job.state().isOver()).flatMap(job -> {
            if (job.isUnwanted()) {
                job.end(JobState.CANCELLED, null, clock.instant());
                return Optional.empty();
            }
            if (!job.mayBegin()) {
                job.end(JobState.FAILED, OUR_FAULT, clock.instant());
                return Optional.empty();
            }
            return Optional.of(new Attempt(id, job.start(clock.instant())));
        });
    }

    /** Whether it is to be broken off. */
    boolean reached(Attempt attempt, int done, Integer total) {
        return running(attempt)
                .map(job -> {
                    job.reached(done, total);
                    return job.isUnwanted();
                })
                .orElse(true);
    }

    void end(Attempt attempt, JobState outcome, String failure) {
        running(attempt).ifPresent(job -> job.end(outcome, failure, clock.instant()));
    }

    /** Whether it is tried once more; otherwise it has failed for good, or is tried by another already. */
    boolean failed(Attempt attempt) {
        Optional<Job> running = running(attempt);
        boolean again = running.filter(Job::fail).isPresent();
        if (!again) {
            running.ifPresent(job -> job.end(JobState.FAILED, OUR_FAULT, clock.instant()));
        }
        return again;
    }

    private Optional<Job> running(Attempt attempt) {
        return jobs.lock(attempt.jobId()).filter(job -> job.isDoneBy(attempt.number()));
    }
}
