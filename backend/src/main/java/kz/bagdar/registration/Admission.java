package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/**
 * All that takes or frees a place of those who have registered; who registers comes in by {@code registration.intake}.
 * Each use case holds the seminar's row from before it counts until it commits, so that no place is given twice; then,
 * where it needs to, the registration's row, always in this order.
 */
@ApplicationScoped
class Admission {

    @Inject
    RegistrationAccess access;

    @Inject
    Seminars seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    WaitingList waitingList;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** Frees the place; nothing happens where it was free before. */
    @Transactional
    RegistrationView cancel(String seminarReference, UUID id) {
        var found = access.writable(seminarReference, id);
        SeminarView seminar = hold(found);
        Registration registration = found.registration();
        if (!registration.status().isLive()) {
            return registration.view();
        }
        access.requireChangeable(seminar);
        return change(seminar, registration, () -> registration.cancel(clock.instant()));
    }

    /** Turns a person away, for organizers; whoever was turned away cannot register again. */
    @Transactional
    RegistrationView reject(String seminarReference, UUID id) {
        var found = access.writable(seminarReference, id);
        SeminarView seminar = hold(found);
        access.requireChangeable(seminar);
        return change(seminar, found.registration(), found.registration()::reject);
    }

    /** Gives a place to a person, for organizers, who may choose another than the first in line. */
    @Transactional
    RegistrationView confirm(String seminarReference, UUID id, boolean overCapacity) {
        var found = access.writable(seminarReference, id);
        SeminarView seminar = hold(found);
        Registration registration = found.registration();
        if (registration.status() == RegistrationStatus.CONFIRMED) {
            return registration.view();
        }
        if (!seminar.lifecycle().takesPeopleByHand()) {
            throw Opening.closed(seminar.lifecycle());
        }
        Places places = countedPlaces.of(seminar);
        if (!overCapacity && !places.hasRoom(registration.claim())) {
            throw NoPlace.of(places.full(registration.claim()), "; send overCapacity to confirm all the same");
        }
        return change(seminar, registration, () -> registration.confirm(clock.instant()));
    }

    private SeminarView hold(RegistrationAccess.Found found) {
        SeminarView seminar = seminars.lock(found.seminar().id());
        registrations.lock(found.registration());
        return seminar;
    }

    private RegistrationView change(SeminarView seminar, Registration registration, Runnable change) {
        RegistrationView before = registration.view();
        change.run();
        registrations.flush();
        RegistrationView after = registration.view();
        changes.updated(Registrations.subject(registration), before, after);
        waitingList.moveUp(seminar);
        return after;
    }
}
