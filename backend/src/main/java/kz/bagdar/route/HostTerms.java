package kz.bagdar.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the host itself can write of a stop: whom it takes, when, and what it shows. Missing lists are empty ones; the rest
 * means what it means at a stop.
 */
@Schema(examples = """
                {"hostGroupLimit": 1, "hostPeopleLimit": 40, "opensAt": "10:00", "closesAt": "17:00",
                 "breaks": [{"from": "13:00", "to": "14:00"}], "languages": ["kk", "ru"], "stepFreeAccess": true}""")
public record HostTerms(
        @Min(1) @Max(1000) Integer hostGroupLimit,
        @Min(1) @Max(1_000_000) Integer hostPeopleLimit,
        @Schema(examples = "10:00") LocalTime opensAt,
        @Schema(examples = "17:00") LocalTime closesAt,

        @Size(max = 10, message = "must have at most 10 items") List<@NotNull @Valid Break> breaks,

        @Size(max = 3, message = "must have at most 3 items") List<@NotNull Language> languages,

        Boolean stepFreeAccess,
        @Localized(max = 2000, multiline = true) LocalizedText shown) {

    public HostTerms {
        breaks = Objects.requireNonNullElse(breaks, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
    }

    /** All that contradicts itself in them, by the names of the fields. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>(new OpeningHours(opensAt, closesAt, breaks).violations());
        violations.addAll(SpokenLanguages.violations("languages", languages));
        return violations;
    }
}
