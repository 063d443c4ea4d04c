package kz.bagdar.division.engine;

import java.util.List;

/** Divides people over groups. Holds no state; may be used by many threads at once. */
public final class DivisionEngine {

    /** The cheapest division within the usual limits. */
    public DivisionResult divide(DivisionModel model) {
        return divide(model, Limits.USUAL, Progress.NONE);
    }

    /**
     * The cheapest division, proven; the same for the same model every time. Where a flow holds all that is asked for, it
     * takes as long as the flow takes to solve and cannot be interrupted. Where people are tied to one another, it is
     * searched within limits: the best found is then proven to be the cheapest, or told with the gap that is left.
     *
     * @throws IllegalStateException when what the solver gave breaks a bound or is not the cheapest
     */
    public DivisionResult divide(DivisionModel model, Limits limits, Progress progress) {
        List<Conflict> conflicts = ConflictSearch.of(model);
        if (!conflicts.isEmpty()) {
            return new DivisionResult.Infeasible(conflicts);
        }
        Tariff tariff = new Tariff(model);
        FlowDivision flow = FlowDivision.cheapest(tariff);
        if (flow == null) {
            return new DivisionResult.Infeasible(List.of(Bottleneck.of(model)));
        }
        if (tariff.isCoupled()) {
            return new CoupledDivision(tariff, flow, limits, progress).divide();
        }
        Audit.check(model, flow.groupOf());
        return new DivisionPlan(flow.groupOf(), Totals.of(tariff, flow.groupOf()), flow.proof());
    }

    /** The solver's name and version, for the record of a division. */
    public static String solver() {
        return FlowSolver.name();
    }

    /** The name and version of the solver that is used where people are tied to one another. */
    public static String searchSolver() {
        return SeatSolver.name();
    }
}
