package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.place.Places.Decision;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/**
 * The organizers' yes or no to many who wait for it, in one transaction: whoever cannot be decided on keeps back nobody
 * else. Only who waits for a decision is decided on, for whoever chose them out of a list may have seen an old one.
 */
@ApplicationScoped
class ManyDecisions {

    @Inject
    SeminarAccess seminars;

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

    /** Gives places as far as there are some: the higher priority first, then whoever came first. */
    @Transactional
    RegistrationDecisions approve(String reference, List<UUID> ids) {
        SeminarView seminar = seminars.editableAlone(reference);
        if (!seminar.lifecycle().takesPeopleByHand()) {
            throw Opening.closed(seminar.lifecycle());
        }
        Places places = countedPlaces.of(seminar);
        return decide(seminar, places, ids, registration -> approve(places, registration));
    }

    /** Turns them away; what place was kept for one of them goes to those who wait. */
    @Transactional
    RegistrationDecisions reject(String reference, List<UUID> ids) {
        SeminarView seminar = seminars.editableAlone(reference);
        Places places = countedPlaces.of(seminar);
        return decide(seminar, places, ids, registration -> reject(places, registration));
    }

    private RegistrationDecisions decide(
            SeminarView seminar, Places places, List<UUID> ids, Consumer<Registration> deed) {
        List<Registration> held = registrations.lock(seminar.id(), new HashSet<>(ids)).stream()
                .sorted(Comparator.comparingLong(Registration::inLine))
                .toList();
        Map<UUID, ProblemException> refused = new HashMap<>();
        changes.updating(held, Registrations::subject, Registration::view, () -> {
            for (Registration registration : held) {
                try {
                    RegistrationAccess.requireNotErased(registration);
                    deed.accept(registration);
                } catch (ProblemException refusal) {
                    refused.put(registration.id(), refusal);
                }
            }
        });
        waitingList.moveUp(seminar, places);
        Map<UUID, Registration> byId = held.stream().collect(Collectors.toMap(Registration::id, Function.identity()));
        return new RegistrationDecisions(
                ids.stream().map(id -> told(id, byId.get(id), refused.get(id))).toList());
    }

    private void approve(Places places, Registration registration) {
        if (registration.status() != RegistrationStatus.PENDING) {
            if (registration.status().isLive()) {
                return;
            }
            throw Approvals.waitsForNothing(registration);
        }
        if (registration.takesPlace()) {
            registration.approve(true, clock.instant());
            return;
        }
        Decision decision = places.decide(registration.claim());
        switch (decision) {
            case CONFIRMED -> places.take(registration.claim());
            case WAITLISTED -> places.await(registration.claim());
            case REFUSED -> throw NoPlace.of(places.full(registration.claim()));
        }
        registration.approve(decision == Decision.CONFIRMED, clock.instant());
    }

    private static void reject(Places places, Registration registration) {
        if (registration.status() == RegistrationStatus.REJECTED) {
            return;
        }
        if (registration.status() != RegistrationStatus.PENDING) {
            throw Approvals.waitsForNothing(registration);
        }
        if (registration.takesPlace()) {
            places.free(registration.claim());
        }
        registration.reject();
    }

    private static RegistrationDecision told(UUID id, Registration registration, ProblemException refusal) {
        if (registration == null) {
            return RegistrationDecision.refused(
                    id, null, ProblemException.notFound("registration").problem());
        }
        return refusal == null
                ? RegistrationDecision.made(registration)
                : RegistrationDecision.refused(id, registration.status(), refusal.problem());
    }
}
