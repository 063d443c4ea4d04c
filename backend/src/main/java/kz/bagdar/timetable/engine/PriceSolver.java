package kz.bagdar.timetable.engine;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/**
 * The linear program of choosing among days, by OR-Tools: what a place at a house in a minute is worth while each
 * group may be cut in pieces. In memory outside the Java heap, until closed.
 */
final class PriceSolver implements AutoCloseable {

    static {
        Loader.loadNativeLibraries();
    }

    /** Points for a group without a day: so dear that hardly any does without one, and no dearer. */
    private static final double DEAR = 5000;

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPConstraint[] kinds;
    private final MPConstraint[] rows;

    /**
     * @param counts how many groups of each kind choose a day
     * @param limits how much each row takes
     */
    PriceSolver(int[] counts, int[] limits) {
        this.kinds = new MPConstraint[counts.length];
        this.rows = new MPConstraint[limits.length];
        for (int kind = 0; kind < counts.length; kind++) {
            kinds[kind] = solver.makeConstraint(counts[kind], counts[kind]);
            MPVariable nothing = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
            kinds[kind].setCoefficient(nothing, 1);
            solver.objective().setCoefficient(nothing, DEAR);
        }
        for (int row = 0; row < limits.length; row++) {
            rows[row] = solver.makeConstraint(Double.NEGATIVE_INFINITY, limits[row]);
        }
        // All rows from the beginning and nothing simplified away: so each run goes on where the one before ended.
        solver.setSolverSpecificParametersAsString("use_preprocessing:false");
        solver.objective().setMinimization();
    }

    /** @param taken amount by row */
    void add(int kind, long cost, int[] row, int[] taken) {
        MPVariable day = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        kinds[kind].setCoefficient(day, 1);
        solver.objective().setCoefficient(day, cost);
        for (int i = 0; i < row.length; i++) {
            rows[row[i]].setCoefficient(day, taken[i]);
        }
    }

    boolean solve(long milliseconds) {
        solver.setTimeLimit(milliseconds);
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    }

    double value() {
        return solver.objective().value();
    }

    /** What one unit of a row is worth, never negative. */
    double price(int row) {
        return Math.max(0, -rows[row].dualValue());
    }

    @Override
    public void close() {
        solver.delete();
    }
}
