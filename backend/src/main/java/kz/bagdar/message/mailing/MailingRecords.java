package kz.bagdar.message.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.Audience;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Drafts of letters whose people are searched for by a text, which may be somebody's name. */
@ApplicationScoped
class MailingRecords implements PersonalRecords {

    @Inject
    MailingRepository mailings;

    @Inject
    Mailings log;

    @Inject
    Audience audience;

    @Override
    public String name() {
        return "mailings";
    }

    /** What organizers think of writing is not about one person. */
    @Override
    public List<MailingView> of(UUID registrationId) {
        return List.of();
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        mailings.lockSearchingDrafts(registrationIds).stream()
                .filter(draft -> audience.hasAny(
                        draft.seminarId(), new RegistrationFilter().searching(draft.filter().search), registrationIds))
                .forEach(draft -> log.logged(draft, Mailing::forgetSearch));
    }
}
