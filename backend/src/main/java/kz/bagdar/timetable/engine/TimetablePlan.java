package kz.bagdar.timetable.engine;

import java.util.List;

/**
 * A timetable that keeps every demand of its model.
 *
 * @param visits all of them, by group and then by start
 * @param lunchStart of each group, in minutes since midnight, or {@link TimetableModel#NONE}; read, never written
 */
public record TimetablePlan(List<Visit> visits, int[] lunchStart, Figures figures, Proof proof)
        implements TimetableResult {

    public TimetablePlan {
        visits = List.copyOf(visits);
    }
}
