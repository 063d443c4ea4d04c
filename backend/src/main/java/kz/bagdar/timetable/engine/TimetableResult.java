package kz.bagdar.timetable.engine;

import java.util.List;

/** What comes of an attempt to make a timetable. */
public sealed interface TimetableResult permits TimetablePlan, TimetableResult.Infeasible, TimetableResult.Undecided {

    /**
     * No timetable keeps all demands. These alone contradict one another, whatever becomes of all others.
     *
     * @param demands at least one; without any one of them the others can be kept, where {@code minimal}
     * @param minimal whether it was shown that none can be left out; else the time ran out before
     * @param smallest whether it was also proven that no fewer demands of the model contradict one another
     */
    record Infeasible(List<Demand> demands, boolean minimal, boolean smallest) implements TimetableResult {

        public Infeasible {
            demands = List.copyOf(demands);
        }
    }

    /** Neither a plan nor a contradiction was found within the limits, or before the run was no longer wanted. */
    record Undecided() implements TimetableResult {}
}
