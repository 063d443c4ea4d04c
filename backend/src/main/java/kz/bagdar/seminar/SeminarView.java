package kz.bagdar.seminar;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param retentionDays how many days after the seminar what tells who its participants were is erased
 * @param nextLifecycles where the seminar can be moved from here, the usual move first
 */
@Schema(name = "Seminar")
public record SeminarView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull String slug,
        @NotNull LocalizedText title,
        LocalizedText purpose,
        @NotNull SeminarLevel level,
        LocalizedText heldWithin,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Schema(examples = "09:00") LocalTime opensAt,
        @Schema(examples = "18:00") LocalTime closesAt,
        @NotNull String timeZone,
        LocalizedText venue,
        UUID venueOrganizationId,
        @NotNull List<UUID> organizerIds,
        LocalizedText audience,
        @NotNull List<LocalizedText> directions,
        @NotNull List<SessionKind> activities,
        @NotNull List<Category> categories,
        Integer capacity,
        @NotNull boolean waitingList,
        @NotNull boolean sampleData,
        String contactEmail,
        @NotNull @Schema(examples = "365") int retentionDays,
        @NotNull Lifecycle lifecycle,

        @NotNull @Schema(examples = "[\"REGISTRATION_CLOSED\", \"CANCELLED\"]")
        List<Lifecycle> nextLifecycles,

        @NotNull Instant createdAt)
        implements Revisioned {

    /**
     * This, as it was published, with what is no part of the programme and is the same for everyone: where the seminar
     * stands, its places, whom to ask.
     */
    public SeminarView with(SeminarView live) {
        return new SeminarView(
                id,
                revision,
                live.slug,
                title,
                purpose,
                level,
                heldWithin,
                startsOn,
                endsOn,
                opensAt,
                closesAt,
                timeZone,
                venue,
                venueOrganizationId,
                organizerIds,
                audience,
                directions,
                activities,
                live.categories,
                live.capacity,
                live.waitingList,
                live.sampleData,
                live.contactEmail,
                live.retentionDays,
                live.lifecycle,
                live.nextLifecycles,
                createdAt);
    }

    public boolean hasCategory(String code) {
        return categories.stream().anyMatch(category -> category.code().equals(code));
    }
}
