package kz.bagdar.message.unsubscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/** That a person wants no mailings, and since when. */
@ApplicationScoped
class UnsubscriptionRecords implements PersonalRecords {

    @Inject
    UnsubscriptionRepository unsubscriptions;

    @Inject
    Unsubscriptions log;

    @Override
    public String name() {
        return "unsubscriptions";
    }

    @Override
    public List<UnsubscriptionView> of(UUID registrationId) {
        return unsubscriptions.of(registrationId).map(Unsubscription::view).stream()
                .toList();
    }

    /** Nobody is written to at the address that is left. */
    @Override
    public void forget(Collection<UUID> registrationIds) {
        unsubscriptions.list("registrationId in ?1", registrationIds).forEach(log::delete);
    }
}
