package kz.bagdar.press;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;

/**
 * What the change log keeps of a release: what organizers wrote, section by section, and not what the data says anyhow.
 *
 * @param factSheet grows when the text is generated anew from other facts
 */
record LoggedRelease(
        UUID id,
        int revision,
        UUID seminarId,
        ReleaseState state,
        Integer publishedVersion,
        boolean repliesOpen,
        int factSheet,
        List<String> order,
        @JsonAnyGetter Map<String, Object> edits) {

    private record Edit(LocalizedText heading, LocalizedText edited, boolean hidden) {}

    static LoggedRelease of(PressRelease release) {
        Map<String, Object> edits = new LinkedHashMap<>();
        release.manuscript().sections().stream()
                .filter(section -> section.isCustom() || section.edited() != null || section.hidden())
                .forEach(section -> edits.put(
                        "section " + section.key(),
                        new Edit(section.isCustom() ? section.heading() : null, section.edited(), section.hidden())));
        return new LoggedRelease(
                release.id(),
                release.revision(),
                release.seminarId(),
                release.state(),
                release.publishedVersion(),
                release.repliesOpen(),
                release.manuscript().sheet(),
                release.manuscript().sections().stream().map(StoredSection::key).toList(),
                edits);
    }
}
