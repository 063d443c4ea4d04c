package kz.bagdar.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.bagdar.registration.privacy.KeptUntil;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.Seminars;

/** Erases people once their seminar has kept them for as long as they were told when they registered. */
@ApplicationScoped
class Retention {

    private static final int AT_ONCE = 200;

    @Inject
    Seminars seminars;

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

    /** While the seminar's row is held, so that nobody comes in between who was told the shorter time. */
    void follow(@Observes SeminarUpdated updated) {
        if (KeptUntil.isLonger(updated)
                && registrations.anyoneIsKept(
                        seminars.lock(updated.after().id()).id())) {
            throw KeptUntil.promised();
        }
    }
}
