package kz.bagdar.route;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Stop")
public record StopView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID routeId,
        @NotNull int position,
        @NotNull UUID organizationId,
        @NotNull List<LocalizedText> topics,
        @NotNull List<UUID> clusterIds,
        @NotNull List<UUID> sessionIds,
        Integer visitMinutes,
        Integer hostGroupLimit,
        Integer hostPeopleLimit,
        @Schema(examples = "10:00") LocalTime opensAt,
        @Schema(examples = "17:00") LocalTime closesAt,
        Boolean stepFreeAccess,
        @NotNull List<Break> breaks,
        @NotNull List<Language> languages,
        LocalizedText shown)
        implements Revisioned {

    /** What was published before there were breaks and languages names none. */
    public StopView {
        breaks = Objects.requireNonNullElse(breaks, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
    }
}
