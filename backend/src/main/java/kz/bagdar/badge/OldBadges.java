package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.jobs.RecurringWork;

/** Deletes files of badges once their day is over. */
@ApplicationScoped
class OldBadges implements RecurringWork {

    private static final int AT_ONCE = 100;

    @Inject
    BadgeRunRepository runs;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-badges";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        List<BadgeRun> old = runs.someMadeBefore(clock.instant().minus(BadgeRun.KEPT), AT_ONCE);
        old.forEach(run -> changes.deleted(BadgeRuns.subject(run), run.asked()));
        old.forEach(runs::delete);
    }
}
