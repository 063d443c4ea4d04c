package kz.bagdar.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.bagdar.platform.jobs.RecurringWork;

/** Forgets keys whose answers do not count any more. */
@ApplicationScoped
class OldKeys implements RecurringWork {

    @Inject
    IdempotencyKeys keys;

    @Override
    public String name() {
        return "old-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        keys.forget();
    }
}
