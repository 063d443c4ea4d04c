package kz.bagdar.programme.version;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.programme.diff.MovedPart;

/**
 * What a version moved, and for whom.
 *
 * @param routes by the groups that travel them, as published with the version
 */
public record MovedProgramme(VersionView version, Audience audience, List<MovedPart> parts, Map<UUID, UUID> routes) {

    public LocalizedText note() {
        return version.note();
    }

    /** The groups whose people are to be told; of no account where it is everyone. */
    public List<UUID> groupIds() {
        return routes.entrySet().stream()
                .filter(group -> audience.includes(group.getKey(), group.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param groupId null for those in none */
    public List<MovedPart> partsFor(UUID groupId) {
        UUID route = groupId == null ? null : routes.get(groupId);
        return parts.stream()
                .filter(part -> part.audience().includes(groupId, route))
                .toList();
    }
}
