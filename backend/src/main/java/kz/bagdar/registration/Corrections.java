package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.Actor;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/**
 * Changes of what many registrations say, which their team asks for at once and which are made when it has long gone.
 * Asks no rights, and checks nothing but the places and that nobody changed them meanwhile.
 */
@ApplicationScoped
public class Corrections {

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

    /**
     * Each for itself, in one transaction; the e-mail stays.
     *
     * @param corrections at most one of each registration
     * @param actor who the change log says made the changes
     * @return the reasons for which some could not be made, by registration
     * @throws ProblemException 409 where the seminar has come too far
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<UUID, ProblemException> make(UUID seminarId, Collection<Correction> corrections, Actor actor) {
        SeminarView seminar = seminars.lock(seminarId);
        SeminarAccess.requireChangeable(seminar);
        Map<UUID, Correction> wanted =
                corrections.stream().collect(Collectors.toMap(Correction::registrationId, Function.identity()));
        List<Registration> held = registrations.lock(seminarId, wanted.keySet());
        Places places = countedPlaces.of(seminar);
        Map<UUID, ProblemException> refused = new HashMap<>();
        Map<Registration, UpdateRegistration> sound = new LinkedHashMap<>();
        for (Registration registration : held) {
            Correction correction = wanted.get(registration.id());
            try {
                requireUnchanged(registration, correction);
                move(places, registration, correction.details().claim());
                sound.put(registration, correction.details());
            } catch (ProblemException refusal) {
                refused.put(registration.id(), refusal);
            }
        }
        changes.updating(
                sound.keySet(),
                Registrations::subject,
                Registration::view,
                actor,
                () -> sound.forEach(Registration::write));
        waitingList.moveUp(seminar, places);
        return refused;
    }

    /** It may have been edited, cancelled or erased since, and that is not taken back. */
    private static void requireUnchanged(Registration registration, Correction correction) {
        if (registration.isErased() || registration.revision() != correction.revision()) {
            throw new ProblemException(
                    ProblemType.STALE_REVISION, "It was changed by others meanwhile; look at it and try again");
        }
    }

    /** What is taken and waited for moves with the claim. */
    private static void move(Places places, Registration registration, Claim to) {
        Claim from = registration.claim();
        if (registration.takesPlace()) {
            if (!places.allows(from, to)) {
                throw NoPlace.of(places.full(from, to));
            }
            places.free(from);
            places.take(to);
        } else if (registration.status() == RegistrationStatus.WAITLISTED) {
            places.stopWaiting(from);
            places.await(to);
        }
    }
}
