package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.registration.link.LinkLog;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.link.RenewedLink;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Reading registrations, and changing what takes and frees no place. */
@ApplicationScoped
class Registrations {

    /** The resource's name in the change log. */
    static final String TYPE = "registration";

    @Inject
    SeminarAccess seminars;

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationRules rules;

    @Inject
    PersonalLinks links;

    @Inject
    LinkLog linkLog;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<RegistrationView> page(String seminarReference, RegistrationFilter filter, PageQuery query) {
        return registrations
                .page(seminars.ofTeam(seminarReference).id(), filter, query)
                .map(Registration::view);
    }

    RegistrationCounts counts(String seminarReference) {
        SeminarView seminar = seminars.ofTeam(seminarReference);
        return RegistrationCounts.of(registrations.countRows(seminar.id()), seminar.capacity());
    }

    RegistrationView get(String seminarReference, UUID id) {
        return access.readable(seminarReference, id).registration().view();
    }

    /** Asks for no place, so a full seminar lets it pass. */
    @Transactional
    RegistrationView update(String seminarReference, UUID id, IfMatch ifMatch, UpdateRegistration request) {
        var found = access.writable(seminarReference, id);
        Registration registration = found.registration();
        access.requireChangeable(found.seminar());
        registration.requireRevision(ifMatch);
        if (access.callerIsParticipant() && !registration.status().isLive()) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE, "It is " + registration.status() + "; register again to change it");
        }
        UpdateRegistration details = rules.checkChanges(found.seminar(), registration, request);
        requireOwnEmail(registration, details.email());

        RegistrationView before = registration.view();
        registration.write(details);
        registrations.flush();
        changes.updated(subject(registration), before, registration.view());
        return registration.view();
    }

    /** For organizers whose participant lost the link, or whose link was seen by others. */
    @Transactional
    RenewedLink renewLink(String seminarReference, UUID id) {
        var found = access.writable(seminarReference, id);
        Registration registration = found.registration();
        access.requireChangeable(found.seminar());
        // two who renew at once would leave two links that work
        registrations.lock(registration);
        String address =
                links.issue(found.seminar(), id, registration.language()).address();
        Instant now = clock.instant();
        registration.linkIsSent(now);
        linkLog.renewed(registration.seminarId(), id, now);
        return new RenewedLink(address);
    }

    private void requireOwnEmail(Registration registration, String email) {
        registrations
                .findByEmail(registration.seminarId(), email)
                .filter(other -> !other.id().equals(registration.id()))
                .ifPresent(other -> {
                    throw ProblemException.duplicate("email", "is the e-mail of another registration");
                });
    }

    static Subject subject(Registration registration) {
        return Subject.inSeminar(TYPE, registration.id(), registration.seminarId());
    }
}
