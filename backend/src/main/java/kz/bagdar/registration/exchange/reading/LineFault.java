package kz.bagdar.registration.exchange.reading;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.table.TableLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one cell of a file, or with what is missing in a line.
 *
 * @param line of the file, from 1
 * @param column from 1; missing where no column holds it
 * @param heading of the column; the question, where it asks for an answer that no column holds
 * @param value what stands there, shortened; missing where nothing does
 * @param otherLine the line further up that is about the same person, of a {@code duplicate}
 */
@Schema(name = "RegistrationImportFault")
public record LineFault(
        @NotNull @Schema(examples = "17") int line,
        @Schema(examples = "3") Integer column,
        @Schema(examples = "Электронная почта") String heading,
        @NotNull ImportField field,
        @Schema(examples = "aigul(at)mail") String value,
        @NotNull @Schema(examples = "bad-format") String code,

        @NotNull @Schema(examples = "must be an e-mail address")
        String message,

        @Schema(examples = "4") Integer otherLine) {

    private static final int MOST_SHOWN = 100;

    static LineFault of(TableLine line, Columns columns, ImportField field, String code, String message) {
        Integer column = columns.of(field);
        return of(line, columns, field, column, code, message);
    }

    static LineFault of(
            TableLine line, Columns columns, ImportField field, Integer column, String code, String message) {
        String value = column == null ? "" : line.cell(column);
        return new LineFault(
                line.number(),
                column == null ? null : column + 1,
                column == null ? null : columns.heading(column),
                field,
                value.isEmpty() ? null : shortened(value),
                code,
                message,
                null);
    }

    public LineFault andIn(int otherLine) {
        return new LineFault(line, column, heading, field, value, code, message, otherLine);
    }

    /** @param question whose answer no column holds */
    public LineFault about(String question) {
        return new LineFault(line, column, question, field, value, code, message, otherLine);
    }

    private static String shortened(String value) {
        return value.length() <= MOST_SHOWN
                ? value
                : value.substring(
                                0,
                                value.offsetByCodePoints(
                                        0, Math.min(MOST_SHOWN, value.codePointCount(0, value.length()))))
                        + "…";
    }
}
