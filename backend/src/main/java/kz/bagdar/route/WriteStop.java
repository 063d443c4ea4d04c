package kz.bagdar.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a stop. Missing lists are empty ones.
 *
 * @param position place on the route, from 1; absent leaves the stop where it is, and puts a new one at the end
 * @param organizationId the host
 * @param sessionIds the sessions of the seminar that are shown there
 * @param hostGroupLimit most groups at once; absent is any
 * @param hostPeopleLimit most people at once; absent is any
 * @param opensAt from when visits are possible, local time in the seminar's zone
 * @param closesAt until when visits are possible, local time in the seminar's zone
 * @param stepFreeAccess whether one gets around without steps; absent is unknown
 * @param breaks when nobody is taken: one after the other, within the hours in which visits are possible
 * @param languages in which the host can show its work; none is unknown
 * @param shown what visitors will be shown, in the host's words
 */
@Schema(examples = """
                {"position": 1, "visitMinutes": 60, "hostGroupLimit": 1, "opensAt": "10:00", "closesAt": "17:00",
                 "breaks": [{"from": "13:00", "to": "14:00"}], "languages": ["kk", "ru"]}""")
public record WriteStop(
        @NotNull UUID routeId,
        @Min(1) Integer position,
        @NotNull UUID organizationId,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull @Localized(max = 200) LocalizedText> topics,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull UUID> clusterIds,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull UUID> sessionIds,

        @Min(5) @Max(600) Integer visitMinutes,
        @Min(1) @Max(1000) Integer hostGroupLimit,
        @Min(1) @Max(1_000_000) Integer hostPeopleLimit,
        @Schema(examples = "10:00") LocalTime opensAt,
        @Schema(examples = "17:00") LocalTime closesAt,
        Boolean stepFreeAccess,

        @Size(max = 10, message = "must have at most 10 items") List<@NotNull @Valid Break> breaks,

        @Size(max = 3, message = "must have at most 3 items") List<@NotNull Language> languages,

        @Localized(max = 2000, multiline = true) LocalizedText shown) {

    public WriteStop {
        topics = Objects.requireNonNullElse(topics, List.of());
        clusterIds = Objects.requireNonNullElse(clusterIds, List.of());
        sessionIds = Objects.requireNonNullElse(sessionIds, List.of());
        breaks = Objects.requireNonNullElse(breaks, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
    }

    HostTerms terms() {
        return new HostTerms(
                hostGroupLimit, hostPeopleLimit, opensAt, closesAt, breaks, languages, stepFreeAccess, shown);
    }
}
