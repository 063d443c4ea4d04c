package kz.bagdar.timetable.engine;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import java.util.function.ToLongFunction;

/** Something that CP-SAT can solve, and that knows which plan a solution is. */
interface Solvable {

    CpModel model();

    /** Minutes by task and stop. */
    int[][] starts(ToLongFunction<IntVar> value);
}
