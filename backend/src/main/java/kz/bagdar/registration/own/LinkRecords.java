package kz.bagdar.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Of links, the dates; the links themselves are not kept. */
@ApplicationScoped
class LinkRecords implements PersonalRecords {

    @Inject
    ParticipantLinks links;

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<ParticipantLinks.Dates> of(UUID registrationId) {
        return links.datesOf(registrationId);
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        links.forget(registrationIds);
    }
}
