package kz.bagdar.programme.interchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.bagdar.programme.interchange.ImportedPart.Key;
import kz.bagdar.programme.interchange.ImportedPart.Kind;

/** What earlier imports into a seminar made, as far as it is still there, and what this one makes. */
final class KnownParts {

    private final UUID seminarId;
    private final Map<Key, ImportedPart> parts = new HashMap<>();
    private final Set<UUID> present;
    private final Consumer<ImportedPart> keep;
    private int made;

    /**
     * @param earlier what is kept of earlier imports
     * @param present the stages, sessions and speakers that the seminar has
     * @param keep what to do with a new part
     */
    KnownParts(UUID seminarId, Collection<ImportedPart> earlier, Set<UUID> present, Consumer<ImportedPart> keep) {
        this.seminarId = seminarId;
        this.present = new HashSet<>(present);
        this.keep = keep;
        earlier.forEach(part -> parts.put(part.key(), part));
    }

    /** Null where it was never imported, or has been deleted since. */
    UUID find(Kind kind, String externalId) {
        ImportedPart part = parts.get(key(kind, externalId));
        return part == null || !present.contains(part.resourceId()) ? null : part.resourceId();
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
        present.add(resourceId);
        ImportedPart part = parts.get(key(kind, externalId));
        if (part == null) {
            part = new ImportedPart(key(kind, externalId), resourceId);
            keep.accept(part);
            parts.put(part.key(), part);
        } else if (!part.resourceId().equals(resourceId)) {
            part.becomes(resourceId);
        }
    }

    int speakersMade() {
        return made;
    }

    /** How many sessions of earlier imports there are but for those named. */
    int sessionsBut(Set<String> externalIds) {
        return (int) parts.values().stream()
                .filter(part -> part.key().kind() == Kind.SESSION)
                .filter(part -> present.contains(part.resourceId()))
                .filter(part -> !externalIds.contains(part.key().externalId()))
                .count();
    }

    private Key key(Kind kind, String externalId) {
        return new Key(seminarId, kind, externalId);
    }
}
