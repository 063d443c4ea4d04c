package kz.bagdar.seminar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param nextLifecycles where the seminar can be moved from here, the usual move first */
@Schema(name = "Seminar")
public record SeminarView(
        UUID id,
        int revision,
        String slug,
        LocalizedText title,
        LocalizedText purpose,
        SeminarLevel level,
        LocalizedText heldWithin,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(examples = "09:00") LocalTime opensAt,
        @Schema(examples = "18:00") LocalTime closesAt,
        String timeZone,
        LocalizedText venue,
        UUID venueOrganizationId,
        List<UUID> organizerIds,
        LocalizedText audience,
        List<LocalizedText> directions,
        List<SessionKind> activities,
        List<Category> categories,
        Integer capacity,
        boolean waitingList,
        boolean sampleData,
        String contactEmail,
        Lifecycle lifecycle,
        List<Lifecycle> nextLifecycles,
        Instant createdAt)
        implements Revisioned {

    public boolean hasCategory(String code) {
        return categories.stream().anyMatch(category -> category.code().equals(code));
    }
}
