package kz.bagdar.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.change.Change;
import kz.bagdar.change.ChangeFeed;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Position;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.registration.privacy.PersonalRecords;

/** Of changes, what was changed and when. The log holds no value of a person, so that there is nothing to take from it. */
@ApplicationScoped
class ChangeRecords implements PersonalRecords {

    private static final int AT_ONCE = 200;

    @Inject
    ChangeFeed feed;

    /** @param fields those that differed */
    public record ChangeRecord(
            @NotNull Instant at,
            @NotNull String resourceType,
            @NotNull ChangeKind kind,
            @NotNull Actor.Kind by,
            @NotNull List<String> fields) {

        static ChangeRecord of(Change change) {
            return new ChangeRecord(
                    change.at(),
                    change.resourceType(),
                    change.kind(),
                    change.actor().kind(),
                    change.differences().keySet().stream().sorted().toList());
        }
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public List<ChangeRecord> of(UUID registrationId) {
        ChangeFeed.Filter ofPerson = new ChangeFeed.Filter(null, true, null, registrationId, null, Set.of());
        List<ChangeRecord> all = new ArrayList<>();
        Position before = Position.START;
        do {
            Page<Change> page = feed.backwards(before, ofPerson, AT_ONCE);
            page.items().forEach(change -> all.add(ChangeRecord.of(change)));
            before = page.next() == null ? null : Position.parse(page.next());
        } while (before != null);
        return all.reversed();
    }

    @Override
    public void forget(Collection<UUID> registrationIds) {}
}
