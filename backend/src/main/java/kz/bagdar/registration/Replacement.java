package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/**
 * Lets one person come instead of another. The place is handed over, never freed in between: nobody who waits can get it,
 * and it is had where the seminar is full; only an offer of one ends where organizers have to look at the newcomer first.
 * The one who leaves is cancelled and told so; the history of each stays their own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Replacement {

    @Inject
    Seminars seminars;

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Participants participants;

    @Inject
    RegistrationRules rules;

    @Inject
    SecondLook secondLook;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    WaitingList waitingList;

    @Inject
    PersonalLinks links;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    RegistrationView replace(SeminarView visible, UUID leavingId, UpdateRegistration request) {
        UpdateRegistration details = rules.check(visible, request);
        SeminarView seminar = seminars.lock(visible.id());
        access.requireChangeable(seminar);
        Registration leaving = registrations.findById(leavingId);
        registrations.lock(leaving);
        if (!leaving.status().isLive()) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "It is " + leaving.status() + "; there is no place to hand over");
        }
        Registration coming = newcomer(seminar, details.email());
        requirePlace(seminar, leaving, details);
        return handOver(seminar, leaving, coming, details);
    }

    /** One who cancelled may come again; one who comes already, was turned away or was erased may not come for another. */
    private Registration newcomer(SeminarView seminar, String email) {
        Registration earlier =
                registrations.findByEmail(seminar.id(), email).orElseGet(() -> new Registration(seminar.id()));
        if (earlier.id() == null) {
            participants.senders(seminar.id(), List.of(email)).get(email).requireNotErased();
            return earlier;
        }
        registrations.lock(earlier);
        if (earlier.status() != RegistrationStatus.CANCELLED) {
            throw ProblemException.duplicate("email", "is the e-mail of another registration");
        }
        return earlier;
    }

    private void requirePlace(SeminarView seminar, Registration leaving, UpdateRegistration details) {
        Places places = countedPlaces.of(seminar);
        if (leaving.takesPlace() && !places.allows(leaving.claim(), details.claim())) {
            throw NoPlace.of(places.full(leaving.claim(), details.claim()));
        }
    }

    private RegistrationView handOver(
            SeminarView seminar, Registration leaving, Registration coming, UpdateRegistration details) {
        Instant now = clock.instant();
        boolean first = coming.id() == null;
        RegistrationView leavingBefore = leaving.view();
        RegistrationView comingBefore = first ? null : coming.view();
        coming.arriveInsteadOf(leaving, details, now);
        if (secondLook.isNeededAfterReplacement(leavingBefore, details)) {
            coming.awaitApprovalAgain();
        }
        leaving.cancel(now);
        registrations.persistAndFlush(coming);

        changes.updated(Registrations.subject(leaving), leavingBefore, leaving.view());
        if (first) {
            changes.created(Registrations.subject(coming), coming.view());
        } else {
            changes.updated(Registrations.subject(coming), comingBefore, coming.view());
        }
        links.revoke(leaving.id());
        links.issue(seminar, coming.id(), coming.language());
        // another category or first choice leaves a place of the old one behind
        waitingList.moveUp(seminar);
        return coming.view();
    }
}
