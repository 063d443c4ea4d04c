package kz.bagdar.registration.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One question of a registration form. A limit stands only where its kind has one.
 *
 * @param code by which an answer names it, for good
 * @param required whether whoever is asked must answer
 * @param maxLength of TEXT, at most 1,000, and LONG_TEXT, at most 10,000; missing is 200 and 2,000
 * @param decimals of NUMBER: how many digits may stand behind the point; missing is none
 * @param mostChoices of CHOICES; missing is all
 * @param options of CHOICE and CHOICES
 * @param categoryCodes whom it is asked of; empty is everybody
 * @param showWhen missing where it is always asked
 */
public record Question(
        @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) @Schema(examples = "lodging")
        String code,

        @NotNull @Schema(examples = "CHOICE") QuestionKind kind,
        @NotNull @Localized(max = 500) LocalizedText label,
        @Localized(max = 1000, multiline = true) LocalizedText hint,
        @NotNull @Schema(examples = "true") Boolean required,
        @Min(1) @Max(10_000) Integer maxLength,

        @DecimalMin("-" + MOST_NUMBER) @DecimalMax(MOST_NUMBER) BigDecimal min,

        @DecimalMin("-" + MOST_NUMBER) @DecimalMax(MOST_NUMBER) BigDecimal max,

        @Min(0) @Max(6) Integer decimals,
        LocalDate earliest,
        LocalDate latest,
        @Min(1) @Max(MOST_OPTIONS) Integer mostChoices,

        @NotNull @Valid @Size(max = MOST_OPTIONS, message = "must have at most " + MOST_OPTIONS + " items") List<@NotNull QuestionOption> options,

        @NotNull @Size(max = 50, message = "must have at most 50 items") List<@NotBlank @PlainText(max = 30) String> categoryCodes,

        @Valid QuestionCondition showWhen) {

    public static final String CODE = "[a-z0-9][a-z0-9_-]{0,39}";
    public static final String CODE_MESSAGE = "must be 1 to 40 of a-z, 0-9, - and _, beginning with a letter or digit";
    static final int MOST_OPTIONS = 100;
    static final String MOST_NUMBER = "1000000000000";

    private static final int USUAL_LENGTH = 200;
    private static final int USUAL_LENGTH_OF_LONG = 2000;

    public Question {
        required = Objects.requireNonNullElse(required, false);
        options = Objects.requireNonNullElse(options, List.of());
        categoryCodes = Objects.requireNonNullElse(categoryCodes, List.of());
    }

    int longest() {
        return Objects.requireNonNullElse(
                maxLength, kind == QuestionKind.LONG_TEXT ? USUAL_LENGTH_OF_LONG : USUAL_LENGTH);
    }

    int digits() {
        return Objects.requireNonNullElse(decimals, 0);
    }

    boolean hasOption(String option) {
        return options.stream().anyMatch(one -> one.code().equals(option));
    }

    /** Whether people of this category are asked at all. */
    boolean concerns(String categoryCode) {
        return categoryCodes.isEmpty() || categoryCode != null && categoryCodes.contains(categoryCode);
    }
}
