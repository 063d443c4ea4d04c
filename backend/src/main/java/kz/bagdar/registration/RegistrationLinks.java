package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.registration.link.LinkLog;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.link.RenewedLink;

/**
 * Replacing and switching off the links of participants, by the participants, whose phone was lost or was seen by others,
 * and by organizers for them.
 */
@ApplicationScoped
public class RegistrationLinks {

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationRepository registrations;

    @Inject
    PersonalLinks links;

    @Inject
    LinkLog linkLog;

    @Inject
    Clock clock;

    /** The new one is mailed, too; earlier ones stop working. */
    @Transactional
    public RenewedLink renew(String seminarReference, UUID id) {
        var found = alone(seminarReference, id);
        Registration registration = found.registration();
        String address =
                links.issue(found.seminar(), id, registration.language()).address();
        Instant now = clock.instant();
        registration.linkIsSent(now);
        linkLog.renewed(registration.seminarId(), id, now);
        return new RenewedLink(address);
    }

    /** None works until one is made anew; nothing happens where none does. */
    @Transactional
    public void revoke(String seminarReference, UUID id) {
        var found = alone(seminarReference, id);
        if (links.works(id)) {
            links.revoke(id);
            linkLog.revoked(found.registration().seminarId(), id, clock.instant());
        }
    }

    /** The own link stays the participant's to replace, however far the seminar has come. */
    private RegistrationAccess.Found alone(String seminarReference, UUID id) {
        var found = access.writable(seminarReference, id);
        if (!access.callerComesByLink()) {
            access.requireChangeable(found.seminar());
        }
        // two who renew at once would leave two links that work
        registrations.lock(found.registration());
        RegistrationAccess.requireNotErased(found.registration());
        return found;
    }
}
