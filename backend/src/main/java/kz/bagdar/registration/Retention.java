package kz.bagdar.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Erases people once their seminar has kept them for as long as they were told when they registered. */
@ApplicationScoped
class Retention {

    private static final int AT_ONCE = 200;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    @Scheduled(every = "6h", delayed = "25m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void eraseDue() {
        eraseDueAt(clock.instant());
    }

    /** Some at a time: a transaction has to end in good time, and replicas share the work. */
    void eraseDueAt(Instant moment) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> {
                List<Registration> due = registrations.lockKeptUntil(moment, AT_ONCE);
                erasure.erase(due);
                return !due.isEmpty();
            });
        }
    }
}
