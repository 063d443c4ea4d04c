package kz.bagdar.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;

/**
 * Records what happens to links after the first, as changes of the resource {@link #TYPE}, whose id is the
 * registration's, or {@link #OF_CONTACT}, whose id is the delegation's. That is also what makes them be mailed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LinkLog {

    public static final String TYPE = "participant-link";

    public static final String OF_CONTACT = "contact-link";

    /** The field that differs where the link was made anew; otherwise it is sent again as it is. */
    public static final String RENEWED_AT = "renewedAt";

    @Inject
    ChangeLog changes;

    record LinkState(Instant sentAt, Instant renewedAt) {}

    public void renewed(UUID seminarId, UUID registrationId, Instant now) {
        record(TYPE, seminarId, registrationId, new LinkState(now, now));
    }

    public void sentAgain(UUID seminarId, UUID registrationId, Instant now) {
        record(TYPE, seminarId, registrationId, new LinkState(now, null));
    }

    public void contactsRenewed(UUID seminarId, UUID delegationId, Instant now) {
        record(OF_CONTACT, seminarId, delegationId, new LinkState(now, now));
    }

    public void contactsSentAgain(UUID seminarId, UUID delegationId, Instant now) {
        record(OF_CONTACT, seminarId, delegationId, new LinkState(now, null));
    }

    private void record(String type, UUID seminarId, UUID holderId, LinkState state) {
        changes.updated(Subject.inSeminar(type, holderId, seminarId), new LinkState(null, null), state);
    }
}
