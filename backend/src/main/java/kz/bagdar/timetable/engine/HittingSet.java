package kz.bagdar.timetable.engine;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fewest things of which each of several sets has at least one. */
final class HittingSet {

    static {
        Loader.loadNativeLibraries();
    }

    private HittingSet() {}

    /** @throws Possibility.Unknown when that time is not enough */
    static <T> List<T> smallest(List<T> all, List<List<T>> sets, double seconds) throws Possibility.Unknown {
        CpModel model = new CpModel();
        BoolVar[] taken = new BoolVar[all.size()];
        Map<T, Literal> of = new HashMap<>();
        for (int one = 0; one < taken.length; one++) {
            taken[one] = model.newBoolVar("");
            of.put(all.get(one), taken[one]);
        }
        sets.forEach(set -> model.addBoolOr(set.stream().map(of::get).toList()));
        model.minimize(LinearExpr.sum(taken));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(seconds);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new Possibility.Unknown();
        }
        return IntStream.range(0, taken.length)
                .filter(one -> solver.booleanValue(taken[one]))
                .mapToObj(all::get)
                .toList();
    }
}
