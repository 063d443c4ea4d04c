package kz.bagdar.registration.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes a question be asked.
 *
 * @param question the code of an earlier question, of the kind CHOICE, CHOICES or CONSENT
 * @param answers codes of its options, of which one has to be chosen; of a consent {@code true} or {@code false}, which
 *     is no answer too
 */
public record QuestionCondition(
        @NotNull @Pattern(regexp = Question.CODE, message = Question.CODE_MESSAGE) @Schema(examples = "lodging")
        String question,

        @NotNull @Size(min = 1, max = Question.MOST_OPTIONS, message = "must have 1 to " + Question.MOST_OPTIONS + " items") @Schema(examples = "[\"hotel\"]")
        List<@NotNull @Pattern(regexp = Question.CODE, message = Question.CODE_MESSAGE) String> answers) {}
