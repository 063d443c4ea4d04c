package kz.bagdar.division.companions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/** With whom somebody must be, or must not, and the note that may say why. */
@ApplicationScoped
class CompanionRecords implements PersonalRecords {

    @Inject
    CompanionDemands companions;

    @Override
    public String name() {
        return "companions";
    }

    @Override
    public List<CompanionsView> of(UUID registrationId) {
        return companions.ofPeople(List.of(registrationId));
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        companions.release(registrationIds);
    }
}
