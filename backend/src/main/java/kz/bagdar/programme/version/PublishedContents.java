package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.programme.Composition;

/**
 * What versions published, read and parsed once: what is published never changes, and calendars ask for it every hour, one
 * for each participant. Those that nobody has asked for longest make room.
 */
@ApplicationScoped
class PublishedContents {

    static final long MOST_CHARACTERS = 16_000_000;

    /** @param characters of its stored form */
    record Content(Composition composition, Map<UUID, Integer> sequences, int characters) {}

    private final Map<UUID, Content> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    @Inject
    VersionRepository versions;

    Content of(ProgrammeVersion version) {
        Content found = find(version.id());
        if (found == null) {
            found = versions.contentOf(version).read();
            keep(version.id(), found);
        }
        return found;
    }

    synchronized Content find(UUID versionId) {
        return kept.get(versionId);
    }

    synchronized void keep(UUID versionId, Content content) {
        if (content.characters() > MOST_CHARACTERS || kept.containsKey(versionId)) {
            return;
        }
        kept.put(versionId, content);
        characters += content.characters();
        Iterator<Content> longestUnasked = kept.values().iterator();
        while (characters > MOST_CHARACTERS) {
            characters -= longestUnasked.next().characters();
            longestUnasked.remove();
        }
    }
}
