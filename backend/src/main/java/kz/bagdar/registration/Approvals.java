package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.PlaceChanges.Held;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.place.Places.Decision;
import kz.bagdar.registration.quota.CountedPlaces;

/** The organizers' yes to those who wait for it. */
@ApplicationScoped
class Approvals {

    @Inject
    PlaceChanges placeChanges;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    Clock clock;

    /**
     * Gives a place where there is one, and sends the person to the waiting list otherwise, at the rank of the day they
     * registered. Nothing happens where it was approved before.
     */
    @Transactional
    RegistrationView approve(String seminarReference, UUID id) {
        Held held = placeChanges.hold(seminarReference, id);
        Registration registration = held.registration();
        if (registration.status() != RegistrationStatus.PENDING) {
            if (registration.status().isLive()) {
                return registration.view();
            }
            throw waitsForNothing(registration);
        }
        if (!held.seminar().lifecycle().takesPeopleByHand()) {
            throw Opening.closed(held.seminar().lifecycle());
        }
        Decision decision = decide(held);
        return placeChanges.make(held, () -> registration.approve(decision == Decision.CONFIRMED, clock.instant()));
    }

    static ProblemException waitsForNothing(Registration registration) {
        return new ProblemException(
                ProblemType.ILLEGAL_STATE, "It is " + registration.status() + " and waits for no approval");
    }

    private Decision decide(Held held) {
        Registration registration = held.registration();
        if (registration.takesPlace()) {
            return Decision.CONFIRMED;
        }
        Places places = countedPlaces.of(held.seminar());
        Decision decision = places.decide(registration.claim());
        if (decision == Decision.REFUSED) {
            throw NoPlace.of(places.full(registration.claim()));
        }
        return decision;
    }
}
