package kz.bagdar.registration.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param code by which an answer names it; what it is called may change, the code stays */
public record QuestionOption(
        @NotNull @Pattern(regexp = Question.CODE, message = Question.CODE_MESSAGE) @Schema(examples = "hotel")
        String code,

        @NotNull @Localized(max = 300) LocalizedText label) {}
