package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bagdar.registration.privacy.ContactErased;

/** Messages to contacts, of which the same goes and stays as of those to participants. */
@ApplicationScoped
class ContactMessages {

    @Inject
    MessageRepository messages;

    void forget(@Observes ContactErased erased) {
        messages.delete("delegationId = ?1 and state = QUEUED", erased.delegationId());
        messages.update("failure = null where delegationId = ?1", erased.delegationId());
    }
}
