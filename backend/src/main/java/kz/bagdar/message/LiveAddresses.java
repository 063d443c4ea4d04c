package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.message.letter.PersonalAddresses;
import kz.bagdar.message.unsubscription.Unsubscriptions;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.link.PersonalLinks;

/** Those that work: for mail alone. */
@ApplicationScoped
class LiveAddresses implements PersonalAddresses {

    @Inject
    PersonalLinks links;

    @Inject
    Unsubscriptions unsubscriptions;

    @Override
    public String ofParticipant(UUID registrationId, Language language) {
        return links.current(registrationId, language).orElse(null);
    }

    @Override
    public String ofContact(UUID delegationId, Language language) {
        return links.currentOfContact(delegationId, language).orElse(null);
    }

    @Override
    public String ofUnsubscribing(UUID registrationId, Language language) {
        return unsubscriptions.page(registrationId, language);
    }
}
