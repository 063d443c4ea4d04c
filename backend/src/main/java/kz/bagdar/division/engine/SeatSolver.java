package kz.bagdar.division.engine;

import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Runs OR-Tools' CP-SAT on a division; a run ends when it is done, out of time or memory, or no longer wanted. */
final class SeatSolver {

    private static final long POLL_NANOSECONDS = 20_000_000;

    private final Limits limits;
    private final BooleanSupplier wanted;

    SeatSolver(Limits limits, BooleanSupplier wanted) {
        this.limits = limits;
        this.wanted = wanted;
    }

    /** The solver's name and version, for the record. */
    static String name() {
        return "OR-Tools CP-SAT " + OrToolsVersion.getVersionString();
    }

    /**
     * @param groupOf absent when no division was found
     * @param lowerBound of the cost as the model counts it
     */
    record Outcome(int[] groupOf, double lowerBound, boolean optimal, boolean infeasible) {}

    /** @param better told the cost of each better division, as the model counts it */
    Outcome solve(SeatModel seats, Duration time, LongConsumer better) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.01, time.toMillis() / 1000.0))
                .setMaxMemoryInMb(limits.memoryMegabytes())
                .setNumWorkers(limits.workers())
                .setInterleaveSearch(limits.workers() > 1)
                .setRandomSeed(1);
        CpSolverSolutionCallback found = new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                better.accept(Math.round(objectiveValue()));
            }
        };
        CpSolverStatus status = watched(solver, seats, found);
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Outcome(
                        seats.groupOf(solver::value),
                        solver.bestObjectiveBound(),
                        status == CpSolverStatus.OPTIMAL,
                        false);
            case INFEASIBLE -> new Outcome(null, 0, false, true);
            case UNKNOWN -> new Outcome(null, solver.bestObjectiveBound(), false, false);
            default -> throw new IllegalStateException("the solver answered " + status);
        };
    }

    private CpSolverStatus watched(CpSolver solver, SeatModel seats, CpSolverSolutionCallback found) {
        AtomicBoolean done = new AtomicBoolean();
        // The solver holds its own thread outside Java, so that a virtual one might have none to run on.
        Thread poll = Thread.ofPlatform().daemon().name("division-poll").start(() -> {
            while (!done.get() && wanted.getAsBoolean()) {
                LockSupport.parkNanos(POLL_NANOSECONDS);
            }
            if (!done.get()) {
                solver.stopSearch();
            }
        });
        try {
            return solver.solve(seats.model, found);
        } finally {
            done.set(true);
            LockSupport.unpark(poll);
        }
    }
}
