package kz.bagdar.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets jobs that have been over for a month. */
@ApplicationScoped
class OldJobs implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    JobRepository jobs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-jobs";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        jobs.forget(clock.instant().minus(KEPT));
    }
}
