package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** Changes of what a registration says. Most ask for no place, so a full seminar lets them pass and nobody waits for it. */
@ApplicationScoped
class Edits {

    @Inject
    RegistrationAccess access;

    @Inject
    Seminars seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationRules rules;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    SecondLook secondLook;

    @Inject
    WaitingList waitingList;

    @Inject
    ChangeLog changes;

    @Transactional
    RegistrationView update(String seminarReference, UUID id, IfMatch ifMatch, UpdateRegistration request) {
        var found = access.writable(seminarReference, id);
        Registration registration = found.registration();
        requireChangeable(found.seminar(), registration, ifMatch);
        requireOwnRegion(registration, request.regionCode());
        UpdateRegistration details = rules.checkChanges(found.seminar(), registration, request);
        requireOwnEmail(registration, details.email());
        boolean lookedAtAgain = secondLook.isNeededAfterEdit(registration.view(), details);
        if (!lookedAtAgain && details.claim().equals(registration.claim())) {
            return write(registration, details, false);
        }

        SeminarView seminar = seminars.lock(found.seminar().id());
        registrations.lock(registration);
        requireChangeable(seminar, registration, ifMatch);
        if (lookedAtAgain && registration.status() == RegistrationStatus.OFFERED) {
            throw new ProblemException(
                    ProblemType.OFFER_OPEN,
                    "A place is offered, and the change has to be approved; answer the offer first");
        }
        if (registration.takesPlace()) {
            requirePlace(seminar, registration.claim(), details.claim());
        }
        RegistrationView written = write(registration, details, lookedAtAgain);
        waitingList.moveUp(seminar);
        return written;
    }

    private void requireChangeable(SeminarView seminar, Registration registration, IfMatch ifMatch) {
        access.requireChangeable(seminar);
        registration.requireRevision(ifMatch);
        if (access.callerComesByLink() && !registration.status().isLive()) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "It is " + registration.status() + "; register again to change it");
        }
    }

    /** People of a delegation take their places from what its region has. */
    private void requireOwnRegion(Registration registration, String regionCode) {
        boolean moves = registration.delegationId() != null
                && !registration.regionCode().equals(regionCode);
        if (moves && access.callerComesByLink()) {
            throw ProblemException.invalid("regionCode", "not-allowed", "is that of the delegation");
        }
    }

    private void requirePlace(SeminarView seminar, Claim from, Claim to) {
        Places places = countedPlaces.of(seminar);
        if (!places.allows(from, to)) {
            throw NoPlace.of(places.full(from, to));
        }
    }

    private RegistrationView write(Registration registration, UpdateRegistration details, boolean lookedAtAgain) {
        changes.updating(List.of(registration), Registrations::subject, Registration::view, () -> {
            registration.write(details);
            if (lookedAtAgain) {
                registration.awaitApprovalAgain();
            }
        });
        return registration.view();
    }

    private void requireOwnEmail(Registration registration, String email) {
        registrations
                .findByEmail(registration.seminarId(), email)
                .filter(other -> !other.id().equals(registration.id()))
                .ifPresent(other -> {
                    throw ProblemException.duplicate("email", "is the e-mail of another registration");
                });
    }
}
