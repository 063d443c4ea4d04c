package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.bagdar.platform.jobs.RecurringWork;
import kz.bagdar.registration.privacy.InTurn;
import kz.bagdar.registration.privacy.KeptUntil;
import kz.bagdar.seminar.SeminarUpdated;
import kz.bagdar.seminar.Seminars;

/** Erases people once their seminar has kept them for as long as they were told when they registered. */
@ApplicationScoped
class Retention implements RecurringWork {

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

    void eraseDueAt(Instant moment) {
        InTurn.each(
                (after, most) -> registrations.lockKeptUntil(moment, after, most),
                Registration::id,
                people -> erasure.erase(people));
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
