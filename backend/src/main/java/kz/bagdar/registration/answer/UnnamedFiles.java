package kz.bagdar.registration.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import kz.bagdar.platform.jobs.RecurringWork;

/** Lets go of files that nobody's answer names a day after they came, or were taken back. */
@ApplicationScoped
class UnnamedFiles implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    RegistrationFileRepository files;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "unnamed-registration-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        files.forgetUnnamed(clock.instant().minus(KEPT));
    }
}
