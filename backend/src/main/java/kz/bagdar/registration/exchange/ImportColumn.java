package kz.bagdar.registration.exchange;

import java.util.List;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import kz.bagdar.registration.exchange.reading.ImportField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of a file.
 *
 * @param heading as the file has it; empty where it has none, missing in lists and once the file is forgotten
 * @param samples its first cells; missing like the heading
 * @param field what it is read as; missing where it is left aside
 * @param question the code of the question that an ANSWER is to
 */
@Schema(name = "RegistrationImportColumn")
public record ImportColumn(
        @Schema(examples = "ФИО") String heading,
        @Schema(examples = "[\"Серікова Айгүл\"]") List<String> samples,
        ImportField field,
        @Schema(examples = "lodging") String question) {

    static ImportColumn of(ColumnTarget target) {
        return new ImportColumn(null, null, target.field(), target.question());
    }
}
