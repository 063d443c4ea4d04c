package kz.bagdar.registration.exchange.reading;

import jakarta.validation.constraints.Pattern;
import kz.bagdar.registration.form.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a column is read as.
 *
 * @param field missing where the column is left aside
 * @param question the code of the question that an ANSWER is to
 */
public record ColumnTarget(
        ImportField field,

        @Pattern(regexp = Question.CODE, message = Question.CODE_MESSAGE) @Schema(examples = "lodging")
        String question) {

    public static final ColumnTarget NONE = new ColumnTarget(null, null);

    static ColumnTarget of(ImportField field) {
        return new ColumnTarget(field, null);
    }
}
