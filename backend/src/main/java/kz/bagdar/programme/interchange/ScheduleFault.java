package kz.bagdar.programme.interchange;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one event of a file.
 *
 * @param line of the file, from 1
 * @param column of that line, from 1
 * @param field the element that is at fault
 * @param value what stands there, shortened; missing where nothing does
 */
@Schema(name = "ScheduleFault")
record ScheduleFault(
        @NotNull int line,
        @NotNull int column,
        @NotNull @Schema(examples = "duration") String field,
        @Schema(examples = "90 minutes") String value,
        @NotNull @Schema(examples = "bad-format") String code,

        @NotNull @Schema(examples = "must be hours and minutes such as 01:30")
        String message) {

    private static final int MOST_SHOWN = 100;

    static ScheduleFault of(ScheduleEvent event, String field, String code, String message) {
        return of(event, field, event.text(field), code, message);
    }

    static ScheduleFault of(ScheduleEvent event, String field, String value, String code, String message) {
        ScheduleEvent.Place at = event.placeOf(field);
        return new ScheduleFault(at.line(), at.column(), field, shortened(value), code, message);
    }

    Violation violation() {
        return new Violation(field, code, "line " + line + ", column " + column + ": " + message);
    }

    static String shortened(String value) {
        return value == null || value.length() <= MOST_SHOWN ? value : ScheduleText.cut(value, MOST_SHOWN) + "…";
    }
}
