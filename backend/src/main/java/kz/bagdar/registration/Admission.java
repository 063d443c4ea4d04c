package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.bagdar.registration.PlaceChanges.Held;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;

/** What becomes of those who have registered; who registers comes in by {@code registration.intake}. */
@ApplicationScoped
class Admission {

    @Inject
    RegistrationAccess access;

    @Inject
    PlaceChanges placeChanges;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    Clock clock;

    /** Frees the place; nothing happens where it was free before. */
    @Transactional
    RegistrationView cancel(String seminarReference, UUID id) {
        Held held = placeChanges.hold(seminarReference, id);
        Registration registration = held.registration();
        if (!registration.status().isLive()) {
            return registration.view();
        }
        access.requireChangeable(held.seminar());
        return placeChanges.make(held, () -> registration.cancel(clock.instant()));
    }

    /** Turns a person away, for organizers; whoever was turned away cannot register again. */
    @Transactional
    RegistrationView reject(String seminarReference, UUID id) {
        Held held = placeChanges.hold(seminarReference, id);
        access.requireChangeable(held.seminar());
        return placeChanges.make(held, held.registration()::reject);
    }

    /** Gives a place to a person, for organizers, who may choose another than the first in line. */
    @Transactional
    RegistrationView confirm(String seminarReference, UUID id, boolean overCapacity) {
        Held held = placeChanges.hold(seminarReference, id);
        Registration registration = held.registration();
        if (registration.status() == RegistrationStatus.CONFIRMED) {
            return registration.view();
        }
        if (!held.seminar().lifecycle().takesPeopleByHand()) {
            throw Opening.closed(held.seminar().lifecycle());
        }
        if (!overCapacity && !registration.takesPlace()) {
            Places places = countedPlaces.of(held.seminar());
            if (!places.hasRoom(registration.claim())) {
                throw NoPlace.of(places.full(registration.claim()), "; send overCapacity to confirm all the same");
            }
        }
        return placeChanges.make(held, () -> registration.confirm(clock.instant()));
    }
}
