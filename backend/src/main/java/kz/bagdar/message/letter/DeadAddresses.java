package kz.bagdar.message.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.PublicUrl;

/** They look like the reader's own and open nothing: for whoever looks at letters of others, the team included. */
@ApplicationScoped
public class DeadAddresses implements PersonalAddresses {

    @Inject
    PublicUrl publicUrl;

    @Override
    public String ofParticipant(UUID registrationId, Language language) {
        return page(language, "/my-registration");
    }

    @Override
    public String ofContact(UUID delegationId, Language language) {
        return page(language, "/my-delegation");
    }

    @Override
    public String ofUnsubscribing(UUID registrationId, Language language) {
        return page(language, "/unsubscribe");
    }

    private String page(Language language, String path) {
        return publicUrl.of("/" + language.tag() + path);
    }
}
