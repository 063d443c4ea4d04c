package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.change.ChangeEntries;
import kz.bagdar.change.ChangeEntry;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import org.hibernate.Session;

/**
 * Changes of what many registrations say, which their team asks for at once and which are made when it has long gone.
 * Asks no rights, and checks nothing but the places.
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
    ChangeEntries changes;

    /**
     * Each for itself, in one transaction; the e-mail stays.
     *
     * @param details by registration
     * @param actor who the change log says made the changes
     * @return the reasons for which some could not be made
     * @throws ProblemException 409 where the seminar has come too far
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<UUID, ProblemException> make(UUID seminarId, Map<UUID, UpdateRegistration> details, Actor actor) {
        SeminarView seminar = seminars.lock(seminarId);
        SeminarAccess.requireChangeable(seminar);
        Map<UUID, ProblemException> refused = new HashMap<>();
        List<ChangeEntry> entries = new ArrayList<>();
        boolean moved = false;
        for (Registration registration : registrations.lock(seminarId, details.keySet())) {
            UpdateRegistration wanted = details.get(registration.id());
            boolean moves = !wanted.claim().equals(registration.claim());
            if (moves && registration.takesPlace() && !hasPlace(seminar, registration, wanted)) {
                Places places = countedPlaces.of(seminar);
                refused.put(registration.id(), NoPlace.of(places.full(registration.claim(), wanted.claim())));
                continue;
            }
            RegistrationView before = registration.view();
            registration.write(wanted);
            registrations.flush();
            changes.updated(Registrations.subject(registration), actor, before, registration.view())
                    .ifPresent(entries::add);
            moved |= moves;
        }
        registrations
                .getEntityManager()
                .unwrap(Session.class)
                .doWork(connection -> changes.append(connection, entries));
        if (moved) {
            waitingList.moveUp(seminar);
        }
        changes.tell(entries);
        return refused;
    }

    private boolean hasPlace(SeminarView seminar, Registration registration, UpdateRegistration wanted) {
        return countedPlaces.of(seminar).allows(registration.claim(), wanted.claim());
    }
}
