package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.PlaceChanges.Held;
import kz.bagdar.registration.admission.SeminarAdmission;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.Lifecycle;

/**
 * Places that are kept, for a time, for somebody who waited. An offer outlives the end of registration, for it was
 * promised until its own; only new ones are no longer made.
 */
@ApplicationScoped
class Offers {

    @Inject
    PlaceChanges placeChanges;

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationRepository registrations;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    SeminarAdmission admission;

    @Inject
    Clock clock;

    /** Offers a free place to somebody who waits, for organizers, who may choose another than the first in line. */
    @Transactional
    RegistrationView offer(String seminarReference, UUID id) {
        Held held = placeChanges.hold(seminarReference, id);
        Registration registration = held.registration();
        if (registration.status() == RegistrationStatus.OFFERED) {
            return registration.view();
        }
        if (held.seminar().lifecycle() != Lifecycle.REGISTRATION_OPEN) {
            throw Opening.closed(held.seminar().lifecycle());
        }
        if (registration.status() != RegistrationStatus.WAITLISTED) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "It is " + registration.status() + "; a place is offered to who waits");
        }
        Places places = countedPlaces.of(held.seminar());
        if (!places.hasRoom(registration.claim())) {
            throw NoPlace.of(places.full(registration.claim()));
        }
        return placeChanges.make(
                held,
                () -> registration.offer(
                        clock.instant(), admission.of(registration.seminarId()).offerHolds()));
    }

    /** Takes the place that is offered; nothing happens where the person has it already. */
    @Transactional
    RegistrationView accept(String seminarReference, UUID id) {
        Held held = placeChanges.hold(seminarReference, id);
        access.requireChangeable(held.seminar());
        Registration registration = held.registration();
        if (registration.status() == RegistrationStatus.CONFIRMED) {
            return registration.view();
        }
        if (!registration.isOffered(clock.instant())) {
            throw over(registration);
        }
        return placeChanges.make(held, () -> registration.confirm(clock.instant()));
    }

    /** Leaves the place to others; nothing happens where the person has left already. */
    @Transactional
    RegistrationView decline(String seminarReference, UUID id) {
        Held held = placeChanges.hold(seminarReference, id);
        access.requireChangeable(held.seminar());
        Registration registration = held.registration();
        if (registration.status() == RegistrationStatus.CANCELLED) {
            return registration.view();
        }
        if (registration.status() != RegistrationStatus.OFFERED) {
            throw over(registration);
        }
        return placeChanges.make(held, () -> registration.cancel(clock.instant()));
    }

    /** Ends an offer whose time has come, unless it was answered since somebody saw that. */
    @Transactional
    void expire(UUID id) {
        Held held = placeChanges.hold(registrations.findById(id));
        Registration registration = held.registration();
        if (registration.status() == RegistrationStatus.OFFERED && !registration.isOffered(clock.instant())) {
            placeChanges.make(held, () -> registration.expireOffer(clock.instant()));
        }
    }

    private ProblemException over(Registration registration) {
        String reason = switch (registration.status()) {
            case OFFERED -> "Its time is over";
            case CONFIRMED -> "It was accepted";
            case CANCELLED -> registration.hasLetOfferExpire() ? "Its time is over" : "It was declined";
            case WAITLISTED, PENDING, REJECTED -> "No place is offered";
        };
        return new ProblemException(
                Problem.of(ProblemType.OFFER_OVER, reason).with(Map.of("status", registration.status())));
    }
}
