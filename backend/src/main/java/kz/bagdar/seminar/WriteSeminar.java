package kz.bagdar.seminar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a seminar. Missing lists are empty ones.
 *
 * @param slug the seminar's name in addresses; unique
 * @param opensAt when the days begin, local time in the seminar's zone
 * @param closesAt when the days end, local time in the seminar's zone
 * @param timeZone IANA name
 * @param capacity most people confirmed; 0 is none, absent is unlimited
 * @param waitingList whether those who find no place wait instead of being turned away; missing is no
 * @param sampleData whether the people in it are invented; missing is no
 * @param retentionDays how many days after its last day what tells who its participants were is erased; missing is 365
 */
@Schema(examples = """
                {"slug": "astana-2019",
                 "title": {"kk": "Кластерлер – білім беру ұйымдарының табыстылығын дамытудың инновациялық нысаны",
                           "ru": "Кластеры как инновационная форма развития успешности организаций образования",
                           "en": "Clusters as an innovative form of developing the success of educational organizations"},
                 "level": "REPUBLICAN", "heldWithin": {"en": "Republican Educational and Methodological Council"},
                 "startsOn": "2019-02-14", "endsOn": "2019-02-14", "opensAt": "09:00", "closesAt": "18:00", "timeZone": "Asia/Almaty",
                 "venue": {"kk": "Оқушылар сарайы", "ru": "Дворец школьников", "en": "Palace of Schoolchildren"},
                 "audience": {"en": "Heads of regional, district and city methodology rooms"},
                 "directions": [{"en": "Alignment of the quality of education to the best indicators"}],
                 "activities": ["EXHIBITION", "MASTER_CLASS", "PANORAMIC_LESSON"],
                 "categories": [{"code": "DISTRICT", "name": {"en": "District methodology room"}}],
                 "capacity": 600, "waitingList": true, "sampleData": false}""")
public record WriteSeminar(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be of a-z, 0-9 and single hyphens")
        @Size(min = 3, max = 80) @Schema(examples = "astana-2019")
        String slug,

        @NotNull @Localized(max = 300) LocalizedText title,
        @Localized(max = 4000, multiline = true) LocalizedText purpose,
        @NotNull SeminarLevel level,
        @Localized(max = 300) LocalizedText heldWithin,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Schema(examples = "09:00") LocalTime opensAt,
        @Schema(examples = "18:00") LocalTime closesAt,

        @NotNull @PlainText(max = 60) @Schema(examples = "Asia/Almaty")
        String timeZone,

        @Localized(max = 300) LocalizedText venue,
        UUID venueOrganizationId,

        @Size(max = 20, message = "must have at most 20 items") List<@NotNull UUID> organizerIds,

        @Localized(max = 1000, multiline = true) LocalizedText audience,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull @Localized(max = 500) LocalizedText> directions,

        @Size(max = 6, message = "must have at most 6 items") List<@NotNull SessionKind> activities,

        @Size(max = 30, message = "must have at most 30 items") List<@NotNull @Valid Category> categories,

        @Min(0) @Max(1_000_000) Integer capacity,
        Boolean waitingList,
        Boolean sampleData,
        @Email @PlainText(max = 200) String contactEmail,
        @Min(30) @Max(3650) Integer retentionDays) {

    private static final int USUAL_RETENTION_DAYS = 365;

    public WriteSeminar {
        organizerIds = Objects.requireNonNullElse(organizerIds, List.of());
        directions = Objects.requireNonNullElse(directions, List.of());
        activities = Objects.requireNonNullElse(activities, List.of());
        categories = Objects.requireNonNullElse(categories, List.of());
        waitingList = Objects.requireNonNullElse(waitingList, false);
        sampleData = Objects.requireNonNullElse(sampleData, false);
        retentionDays = Objects.requireNonNullElse(retentionDays, USUAL_RETENTION_DAYS);
    }
}
