package kz.bagdar.hosting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.bagdar.hosting.answer.StopAnswerView;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.Break;
import kz.bagdar.seminar.Lifecycle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stop as its host sees it.
 *
 * @param revision of the stop; that of the answer is at the answer
 * @param groups that are to come, by number
 */
@Schema(name = "HostedStop")
public record HostedStopView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID organizationId,
        @NotNull LocalizedText organizationName,
        @NotNull HostedSeminar seminar,
        @NotNull HostedRoute route,
        @NotNull @Schema(examples = "1") int position,
        @NotNull List<LocalizedText> topics,
        @Schema(examples = "60") Integer visitMinutes,
        @Schema(examples = "1") Integer hostGroupLimit,
        @Schema(examples = "40") Integer hostPeopleLimit,
        @Schema(examples = "10:00") LocalTime opensAt,
        @Schema(examples = "17:00") LocalTime closesAt,
        @NotNull List<Break> breaks,
        @NotNull List<Language> languages,
        Boolean stepFreeAccess,
        LocalizedText shown,
        @NotNull StopAnswerView answer,
        @NotNull List<HostedGroup> groups)
        implements Revisioned {

    /** The seminar that the visits are part of. */
    public record HostedSeminar(
            @NotNull UUID id,
            @NotNull LocalizedText title,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull @Schema(examples = "Asia/Almaty") String timeZone,
            @NotNull Lifecycle lifecycle,
            @Schema(examples = "seminar@sample.example") String contactEmail) {}

    public record HostedRoute(
            @NotNull UUID id,
            @NotNull @Schema(examples = "1") int number,
            LocalizedText name) {}

    /**
     * @param people how many of them come as it stands; null until people are divided over groups
     * @param startsAt null while no timetable says when they come, as is {@code endsAt}
     */
    public record HostedGroup(
            @NotNull UUID id,
            @NotNull @Schema(examples = "1") int number,
            LocalizedText name,
            @NotNull List<Language> guideLanguages,
            @Schema(examples = "32") Integer people,
            @Schema(examples = "2019-02-14T05:00:00Z") Instant startsAt,
            @Schema(examples = "2019-02-14T06:00:00Z") Instant endsAt) {}
}
