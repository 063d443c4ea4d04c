package kz.bagdar.timetable.engine;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs OR-Tools' CP-SAT on one part; a run ends when it is done, out of time or no longer wanted. */
final class VisitSolver {

    static {
        Loader.loadNativeLibraries();
    }

    private static final long POLL_NANOSECONDS = 50_000_000;

    private final Limits limits;
    private final Watch watch;

    /** Told of each better plan and bound; asked whether to go on. */
    interface Watch {
        void better(int[][] starts);

        void bound(long lowerBound);

        boolean isWanted();
    }

    /**
     * @param starts minutes by task and stop; absent when no plan was found
     * @param lowerBound of the cost
     */
    record Outcome(int[][] starts, long lowerBound, boolean infeasible, boolean optimal) {}

    VisitSolver(Limits limits, Watch watch) {
        this.limits = limits;
        this.watch = watch;
    }

    /** The solver's name and version, for the record. */
    static String name() {
        return "OR-Tools CP-SAT " + OrToolsVersion.getVersionString();
    }

    Outcome solve(Solvable part, double seconds) {
        return solve(part, seconds, Double.POSITIVE_INFINITY);
    }

    /**
     * @param seconds none are left where it is negative
     * @param effort about the seconds that a run takes on an idle machine, but counted in what the solver does: a run
     *     that it ends ends in the same way every time
     */
    Outcome solve(Solvable part, double seconds, double effort) {
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters
                .setMaxTimeInSeconds(Math.max(0, seconds))
                .setMaxDeterministicTime(effort)
                .setMaxMemoryInMb(limits.memoryMegabytes())
                .setNumWorkers(limits.workers())
                .setRandomSeed(1);
        if (part instanceof DayPick) {
            // Here the linear program says nearly all.
            parameters.setLinearizationLevel(2);
        }
        boolean priced = part.model().hasObjective();
        if (priced) {
            parameters.setLogSearchProgress(true).setLogToStdout(false);
            solver.setLogCallback(new Bounds());
        }
        CpSolverSolutionCallback found = new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                watch.better(part.starts(this::value));
            }
        };
        CpSolverStatus status = watched(solver, () -> solver.solve(part.model(), found));
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Outcome(
                        part.starts(solver::value),
                        priced ? rounded(solver.bestObjectiveBound()) : 0,
                        false,
                        status == CpSolverStatus.OPTIMAL);
            case INFEASIBLE -> new Outcome(null, 0, true, false);
            case UNKNOWN -> new Outcome(null, priced ? rounded(solver.bestObjectiveBound()) : 0, false, false);
            default -> throw new IllegalStateException("the solver answered " + status);
        };
    }

    private CpSolverStatus watched(CpSolver solver, Supplier<CpSolverStatus> run) {
        AtomicBoolean done = new AtomicBoolean();
        // The solver holds its own thread outside Java, so that a virtual one might have none to run on.
        Thread poll = Thread.ofPlatform().daemon().name("timetable-poll").start(() -> {
            while (!done.get() && watch.isWanted()) {
                LockSupport.parkNanos(POLL_NANOSECONDS);
            }
            if (!done.get()) {
                solver.stopSearch();
            }
        });
        try {
            return run.get();
        } finally {
            done.set(true);
            LockSupport.unpark(poll);
        }
    }

    /**
     * Reads each better bound from the solver's log. There is a callback for it too, but in this version of OR-Tools it
     * brings the virtual machine down. A log of another form tells no bounds before the end, and breaks nothing.
     */
    private final class Bounds implements Consumer<String> {

        private static final Pattern OPEN_RANGE = Pattern.compile("^#.* next:\\[(-?\\d+),-?\\d+]");

        @Override
        public void accept(String line) {
            Matcher range = OPEN_RANGE.matcher(line);
            if (range.find()) {
                watch.bound(Long.parseLong(range.group(1)));
            }
        }
    }

    /** Costs are whole points, so a bound of a part of one is worth the whole. */
    private static long rounded(double bound) {
        return (long) Math.ceil(bound - 1e-6);
    }
}
