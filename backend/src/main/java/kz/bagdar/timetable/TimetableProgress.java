package kz.bagdar.timetable;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.timetable.engine.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a search has come.
 *
 * @param cost of the best timetable so far, in points; missing while there is none
 * @param lowerBound what every timetable costs at least, as far as is known
 * @param gap the part of the cost that could be saved at most, 0 to 1; missing while there is no timetable
 * @param partsDone parts of the timetable that nothing makes cheaper
 * @param parts parts that have nothing to do with one another
 */
@Schema(name = "TimetableProgress")
record TimetableProgress(
        @Schema(examples = "1840") Double cost,
        @NotNull @Schema(examples = "1790") double lowerBound,
        @Schema(examples = "0.027") Double gap,
        @NotNull @Schema(examples = "1") int partsDone,
        @NotNull @Schema(examples = "3") int parts) {

    private static final double THOUSANDTHS = 1000;

    static TimetableProgress of(long cost, long lowerBound, int partsDone, int parts) {
        if (cost == Progress.NO_PLAN) {
            return new TimetableProgress(null, lowerBound, null, partsDone, parts);
        }
        double gap = cost == lowerBound ? 0 : (double) (cost - lowerBound) / cost;
        // told often, and to be read: more digits say nothing
        return new TimetableProgress(
                (double) cost, lowerBound, Math.ceil(gap * THOUSANDTHS) / THOUSANDTHS, partsDone, parts);
    }
}
