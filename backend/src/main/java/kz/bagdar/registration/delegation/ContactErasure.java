package kz.bagdar.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.registration.Erased;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.privacy.ContactErased;

/** Takes away all that tells who a contact was. The delegation stays, and its people stay registered with it. */
@ApplicationScoped
class ContactErasure {

    @Inject
    DelegationAccess access;

    @Inject
    DelegationRepository delegations;

    @Inject
    PersonalLinks links;

    @Inject
    ChangeLog changes;

    @Inject
    Event<ContactErased> erased;

    @Inject
    Clock clock;

    /** For the contact and for organizers, however far the seminar has come; nothing happens a second time. */
    @Transactional
    Erased erase(String seminar, UUID id) {
        Delegation delegation = access.workable(seminar, id).delegation();
        delegations.lock(delegation);
        if (!delegation.isContactErased()) {
            erase(List.of(delegation));
        }
        return new Erased(delegation.contactErasedAt());
    }

    /** For the caller who holds the rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(List<Delegation> of) {
        of.forEach(delegation -> links.revokeOfContact(delegation.id()));
        changes.updating(
                of,
                Delegations::subject,
                Delegation::facts,
                () -> of.forEach(delegation -> delegation.eraseContact(clock.instant())));
        of.forEach(delegation -> erased.fire(new ContactErased(delegation.id())));
    }
}
