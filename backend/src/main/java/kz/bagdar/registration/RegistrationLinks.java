package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.registration.link.LinkLog;
import kz.bagdar.registration.link.PersonalLink;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.link.RenewedLink;
import kz.bagdar.seminar.SeminarView;

/**
 * Replacing and switching off the links of participants, by the participants, whose phone was lost or was seen by others,
 * and by organizers for them; and mailing them to whoever has lost them.
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
        return new RenewedLink(issue(found.seminar(), found.registration()).address());
    }

    private PersonalLink issue(SeminarView seminar, Registration held) {
        PersonalLink link = links.issue(seminar, held.id(), held.language());
        Instant now = clock.instant();
        held.linkIsSent(now);
        linkLog.renewed(held.seminarId(), held.id(), now);
        return link;
    }

    /** As {@link #mail}, to the person whom an e-mail is of; nothing happens where nobody is registered with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mailTo(SeminarView seminar, String email) {
        registrations.findByEmail(seminar.id(), email).ifPresent(person -> {
            registrations.lock(person);
            mail(seminar, person);
        });
    }

    /**
     * Mails the link, or a new one where none works, whoever asks for it: it is the mailbox that proves who somebody is. Who
     * asks again and again fills no mailbox.
     *
     * @return whether it is mailed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mail(SeminarView seminar, Registration held) {
        if (held.isErased()) {
            return false;
        }
        if (!links.works(held.id())) {
            boolean renewed = links.areRenewed(seminar, held.registeredAt());
            if (renewed) {
                issue(seminar, held);
            }
            return renewed;
        }
        Instant now = clock.instant();
        boolean mails = LinkLog.maySendAgain(held.linkSentAt(), now);
        if (mails) {
            held.linkIsSent(now);
            linkLog.sentAgain(held.seminarId(), held.id(), now);
        }
        return mails;
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
