package kz.bagdar.programme.interchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import kz.bagdar.programme.interchange.ImportedPart.Key;
import kz.bagdar.programme.interchange.ImportedPart.Kind;

/**
 * What a file calls parts that the seminar has: those that earlier imports made, those that this one makes and, by their
 * own ids, all that an export can have named.
 */
final class KnownParts {

    private final UUID seminarId;
    private final Map<Key, UUID> imported;
    private final Map<Kind, Set<UUID>> present = new HashMap<>();
    private final BiConsumer<Key, UUID> keep;
    private int made;

    /**
     * @param earlier what became of the parts of earlier imports
     * @param present what the seminar has
     * @param keep what to do with what this one makes
     */
    KnownParts(
            UUID seminarId,
            Map<Key, UUID> earlier,
            Map<Kind, ? extends Collection<UUID>> present,
            BiConsumer<Key, UUID> keep) {
        this.seminarId = seminarId;
        this.imported = new HashMap<>(earlier);
        this.keep = keep;
        present.forEach((kind, ids) -> this.present.put(kind, new HashSet<>(ids)));
    }

    /** Null where it was never there, or has been deleted since. */
    UUID find(Kind kind, String externalId) {
        UUID found = imported.get(key(kind, externalId));
        UUID id = found == null ? own(externalId) : found;
        return present.get(kind).contains(id) ? id : null;
    }

    UUID findOrMake(Kind kind, String externalId, Supplier<UUID> make) {
        UUID found = find(kind, externalId);
        if (found != null) {
            return found;
        }
        UUID id = make.get();
        remember(kind, externalId, id);
        if (kind == Kind.SPEAKER) {
            made++;
        }
        return id;
    }

    void remember(Kind kind, String externalId, UUID resourceId) {
        present.get(kind).add(resourceId);
        imported.put(key(kind, externalId), resourceId);
        keep.accept(key(kind, externalId), resourceId);
    }

    int speakersMade() {
        return made;
    }

    /** How many sessions of earlier imports there are but for those named. */
    int sessionsBut(Set<UUID> named) {
        return (int) imported.entrySet().stream()
                .filter(part -> part.getKey().kind() == Kind.SESSION)
                .map(Map.Entry::getValue)
                .filter(present.get(Kind.SESSION)::contains)
                .filter(id -> !named.contains(id))
                .distinct()
                .count();
    }

    private Key key(Kind kind, String externalId) {
        return new Key(seminarId, kind, externalId);
    }

    private static UUID own(String externalId) {
        try {
            return UUID.fromString(externalId);
        } catch (IllegalArgumentException nameOfTheirs) {
            return null;
        }
    }
}
