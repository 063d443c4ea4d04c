package kz.bagdar.registration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import kz.bagdar.platform.jobs.RecurringWork;

/** Forgets files with people a day after they came. */
@ApplicationScoped
class OldImportContents implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    ImportContents contents;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-import-contents";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        contents.forget(clock.instant().minus(KEPT));
    }
}
