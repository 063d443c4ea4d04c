package kz.bagdar.programme.version;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.programme.diff.MovedPart;
import kz.bagdar.registration.Attending;

/**
 * What a version moved, and for whom.
 *
 * @param routes by the groups that travel them, as published with the version
 */
public record MovedProgramme(VersionView version, Audience audience, List<MovedPart> parts, Map<UUID, UUID> routes) {

    public LocalizedText note() {
        return version.note();
    }

    /** Whom to tell; of no account where it is everyone. */
    public Attending readers() {
        List<UUID> groupIds = routes.entrySet().stream()
                .filter(group -> audience.includes(group.getKey(), group.getValue(), Set.of()))
                .map(Map.Entry::getKey)
                .toList();
        return new Attending(groupIds, audience.sessionIds());
    }

    /**
     * @param groupId null for those in none
     * @param signedUpFor ids of sessions
     */
    public List<MovedPart> partsFor(UUID groupId, Set<UUID> signedUpFor) {
        UUID route = groupId == null ? null : routes.get(groupId);
        return parts.stream()
                .filter(part -> part.audience().includes(groupId, route, signedUpFor))
                .toList();
    }
}
