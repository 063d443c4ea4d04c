package kz.bagdar.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.registration.privacy.PersonalRecords;

/** When a person was given a badge. What stood on it is kept as a hash, by which whoever guesses it could confirm the guess. */
@ApplicationScoped
class BadgeRecords implements PersonalRecords {

    @Inject
    BadgePrints prints;

    /** That a badge was made, the last time. */
    record Printed(Instant printedAt) {}

    @Override
    public String name() {
        return "badges";
    }

    @Override
    public List<Printed> of(UUID registrationId) {
        return prints.printedAt(registrationId).map(Printed::new).stream().toList();
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {
        prints.forget(registrationIds);
    }
}
