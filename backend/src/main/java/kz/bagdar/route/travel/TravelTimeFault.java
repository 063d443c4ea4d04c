package kz.bagdar.route.travel;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.table.TableLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one cell of a table of travel times.
 *
 * @param line of the file, from 1
 * @param column from 1; missing where there is no such column
 * @param field from, to or minutes
 * @param value what stands there, shortened; missing where nothing does
 * @param otherLine the line further up that says the same way, of a {@code duplicate}
 */
@Schema(name = "TravelTimeFault")
record TravelTimeFault(
        @NotNull @Schema(examples = "17") int line,
        @Schema(examples = "2") Integer column,
        @NotNull @Schema(examples = "to") String field,
        @Schema(examples = "Scool No. 13") String value,
        @NotNull @Schema(examples = "unknown-reference") String code,

        @NotNull @Schema(examples = "names no host of the seminar, nor its venue")
        String message,

        @Schema(examples = "4") Integer otherLine) {

    private static final int MOST_SHOWN = 100;

    static TravelTimeFault of(TableLine line, TravelColumns columns, TravelField field, String code, String message) {
        Integer column = columns.of(field);
        String value = column == null ? "" : line.cell(column);
        return new TravelTimeFault(
                line.number(),
                column == null ? null : column + 1,
                field.word(),
                value.isEmpty() ? null : shortened(value),
                code,
                message,
                null);
    }

    TravelTimeFault andIn(int otherLine) {
        return new TravelTimeFault(line, column, field, value, code, message, otherLine);
    }

    Violation violation() {
        String place = column == null ? "line " + line : "line " + line + ", column " + column;
        return new Violation(field, code, place + ": " + message);
    }

    private static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= MOST_SHOWN ? value : value.substring(0, value.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
}
