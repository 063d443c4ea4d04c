package kz.bagdar.registration.delegation;

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

/** Erases contacts once their seminar has kept them for as long as its participants. */
@ApplicationScoped
class ContactRetention implements RecurringWork {

    @Inject
    Seminars seminars;

    @Inject
    DelegationRepository delegations;

    @Inject
    ContactErasure erasure;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "contact-retention";
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
                (after, most) -> delegations.lockKeptUntil(moment, after, most),
                Delegation::id,
                contacts -> erasure.erase(contacts));
    }

    /** While the seminar's row is held, so that nobody comes in between who was told the shorter time. */
    void follow(@Observes SeminarUpdated updated) {
        if (KeptUntil.isLonger(updated)
                && delegations.contactsAreKept(
                        seminars.lock(updated.after().id()).id())) {
            throw KeptUntil.promised();
        }
    }
}
