package kz.bagdar.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.change.ChangeEntries;
import kz.bagdar.change.ChangeEntry;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;

/**
 * Records what happens to links after the first, as changes of the resource {@link #TYPE}, whose id is the
 * registration's, or {@link #OF_CONTACT}, whose id is the delegation's.
 * That is also what makes them be mailed, where {@link #SENT_AT} differs.
 */
@ApplicationScoped
public class LinkLog {

    public static final String TYPE = "participant-link";

    public static final String OF_CONTACT = "contact-link";

    /** The field that differs where the link is to be mailed. */
    public static final String SENT_AT = "sentAt";

    /** The field that differs where the link was made anew; otherwise it is sent again as it is. */
    public static final String RENEWED_AT = "renewedAt";

    // whoever sends somebody else's e-mail again and again shall not fill that mailbox
    public static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    private static final LinkState NONE = new LinkState(null, null, null);

    @Inject
    ChangeLog changes;

    @Inject
    ChangeEntries entries;

    record LinkState(Instant sentAt, Instant renewedAt, Instant revokedAt) {}

    /** Whether a link may be mailed again of which somebody asks for it who need not be its holder. */
    public static boolean maySendAgain(Instant sentAt, Instant now) {
        return !now.isBefore(sentAt.plus(BETWEEN_MAILS));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void renewed(UUID seminarId, UUID registrationId, Instant now) {
        changes.updated(subject(TYPE, seminarId, registrationId), NONE, new LinkState(now, now, null));
    }

    /** Recorded by those who write many things at once. */
    public Optional<ChangeEntry> renewed(UUID seminarId, UUID registrationId, Actor actor, Instant now) {
        return entries.updated(subject(TYPE, seminarId, registrationId), actor, NONE, new LinkState(now, now, null));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void sentAgain(UUID seminarId, UUID registrationId, Instant now) {
        changes.updated(subject(TYPE, seminarId, registrationId), NONE, new LinkState(now, null, null));
    }

    /** As {@link #renewed(UUID, UUID, Actor, Instant)}. */
    public Optional<ChangeEntry> sentAgain(UUID seminarId, UUID registrationId, Actor actor, Instant now) {
        return entries.updated(subject(TYPE, seminarId, registrationId), actor, NONE, new LinkState(now, null, null));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void contactsRenewed(UUID seminarId, UUID delegationId, Instant now) {
        changes.updated(subject(OF_CONTACT, seminarId, delegationId), NONE, new LinkState(now, now, null));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void contactsSentAgain(UUID seminarId, UUID delegationId, Instant now) {
        changes.updated(subject(OF_CONTACT, seminarId, delegationId), NONE, new LinkState(now, null, null));
    }

    /** Nobody is mailed of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoked(UUID seminarId, UUID registrationId, Instant now) {
        changes.updated(subject(TYPE, seminarId, registrationId), NONE, new LinkState(null, null, now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void contactsRevoked(UUID seminarId, UUID delegationId, Instant now) {
        changes.updated(subject(OF_CONTACT, seminarId, delegationId), NONE, new LinkState(null, null, now));
    }

    private static Subject subject(String type, UUID seminarId, UUID holderId) {
        return Subject.inSeminar(type, holderId, seminarId);
    }
}
