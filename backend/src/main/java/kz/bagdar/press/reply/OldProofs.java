package kz.bagdar.press.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.bagdar.platform.jobs.RecurringWork;

/** Keeps the table of used proofs small. */
@ApplicationScoped
class OldProofs implements RecurringWork {

    @Inject
    Proofs proofs;

    @Override
    public String name() {
        return "old-proofs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        proofs.forgetExpired();
    }
}
