package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.link.LinkLog;
import kz.bagdar.registration.link.PersonalLink;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.place.Places.Decision;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/**
 * All that takes or frees a place. Each use case holds the seminar's row from before it counts until it commits, so
 * that no place is given twice; then, where it needs to, the registration's row, always in this order.
 */
@ApplicationScoped
class Admission {

    @Inject
    SeminarAccess seminarAccess;

    @Inject
    RegistrationAccess access;

    @Inject
    Seminars seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    RegistrationRules rules;

    @Inject
    WaitingList waitingList;

    @Inject
    PersonalLinks links;

    @Inject
    LinkLog linkLog;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /**
     * Registers a person, or says again how it stands with one who is registered already, whose link is then mailed
     * again and whose data stay as they are. A person who cancelled comes back with the new data at the end of the line.
     */
    @Transactional
    Receipt register(String seminarReference, CreateRegistration request) {
        SeminarView visible = seminarAccess.visible(seminarReference);
        requireOpen(visible);
        UpdateRegistration details = rules.check(visible, request.details());

        SeminarView seminar = seminars.lock(visible.id());
        requireOpen(seminar);
        Registration earlier =
                registrations.findByEmail(seminar.id(), details.email()).orElse(null);
        if (earlier == null) {
            return admit(seminar, new Registration(seminar.id()), details);
        }
        registrations.lock(earlier);
        if (earlier.status() == RegistrationStatus.CANCELLED) {
            return admit(seminar, earlier, details);
        }
        if (earlier.mayMailLink(clock.instant())) {
            linkLog.sentAgain(seminar.id(), earlier.id(), clock.instant());
        }
        return Receipt.ofEarlier(earlier, access.callerAddsByHand(seminar.id()));
    }

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
            throw notOpen(seminar);
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

    private Receipt admit(SeminarView seminar, Registration registration, UpdateRegistration details) {
        Places places = countedPlaces.of(seminar);
        Decision decision = places.decide(details.claim());
        if (decision == Decision.REFUSED) {
            throw NoPlace.of(places.full(details.claim()));
        }
        boolean first = registration.id() == null;
        RegistrationView before = first ? null : registration.view();
        Instant now = clock.instant();
        registration.arrive(details, decision == Decision.CONFIRMED, registrations.nextArrival(), now);
        registrations.persistAndFlush(registration);
        if (first) {
            changes.created(Registrations.subject(registration), registration.view());
        } else {
            changes.updated(Registrations.subject(registration), before, registration.view());
        }
        PersonalLink link = links.issue(seminar, registration.id(), registration.language());
        return Receipt.of(registration, link);
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

    /** @throws ProblemException 409 where nobody can be registered now, the team's organizers before and after others */
    void requireOpen(SeminarView seminar) {
        boolean open = seminar.lifecycle() == Lifecycle.REGISTRATION_OPEN
                || seminar.lifecycle().takesPeopleByHand() && access.callerAddsByHand(seminar.id());
        if (!open) {
            throw notOpen(seminar);
        }
    }

    private static ProblemException notOpen(SeminarView seminar) {
        return new ProblemException(
                Problem.of(ProblemType.REGISTRATION_NOT_OPEN, "The seminar is " + seminar.lifecycle())
                        .with(Map.of("lifecycle", seminar.lifecycle())));
    }
}
