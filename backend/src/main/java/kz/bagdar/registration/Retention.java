package kz.bagdar.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.jobs.RecurringWork;
import kz.bagdar.registration.privacy.KeptUntil;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.Seminars;

/** Erases people once their seminar has kept them for as long as they were told when they registered. */
@ApplicationScoped
class Retention implements RecurringWork {

    private static final int AT_ONCE = 200;

    @Inject
    Seminars seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        eraseDueAt(clock.instant());
    }

    /** Some at a time: a transaction has to end in good time. */
    void eraseDueAt(Instant moment) {
        UUID last = new UUID(0, 0);
        while (last != null) {
            UUID after = last;
            last = QuarkusTransaction.requiringNew().call(() -> eraseSome(moment, after));
        }
    }

    /** @return the last of them; null where there were none */
    private UUID eraseSome(Instant moment, UUID after) {
        List<Registration> due = registrations.lockKeptUntil(moment, after, AT_ONCE);
        erasure.erase(due);
        return due.isEmpty() ? null : due.getLast().id();
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
