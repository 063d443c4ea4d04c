package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import kz.bagdar.platform.jobs.RecurringWork;

/** Forgets letters that organizers have sent to themselves a day ago: nobody looks for them any more. */
@ApplicationScoped
class OldLetterTests implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    MessageRepository messages;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-letter-tests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        messages.delete("isTest = true and createdAt < ?1", clock.instant().minus(KEPT));
    }
}
