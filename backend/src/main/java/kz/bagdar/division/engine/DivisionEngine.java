package kz.bagdar.division.engine;

import java.util.List;

/** Divides people over groups. Holds no state; may be used by many threads at once. */
public final class DivisionEngine {

    /**
     * The cheapest division, proven; the same for the same model every time. Takes as long as the flow takes to solve
     * and cannot be interrupted.
     *
     * @throws IllegalStateException when what the solver gave breaks a bound or is not the cheapest
     */
    public DivisionResult divide(DivisionModel model) {
        List<Conflict> conflicts = ConflictSearch.of(model);
        if (!conflicts.isEmpty()) {
            return new DivisionResult.Infeasible(conflicts);
        }
        Tariff tariff = new Tariff(model);
        WishArcs all = WishArcs.of(tariff);
        WishArcs few = Shortlist.of(tariff, all);
        DivisionPlan plan = plan(tariff, all, few);
        if (plan != null && !plan.proof().optimal() && few != all) {
            plan = plan(tariff, all, all);
        }
        if (plan == null) {
            return new DivisionResult.Infeasible(List.of(Bottleneck.of(model)));
        }
        if (!plan.proof().optimal()) {
            throw new IllegalStateException("the solver's division is not the cheapest: " + plan.proof());
        }
        return plan;
    }

    /** Solves over the arcs to be used and proves over all of them; null when no division keeps the bounds. */
    static DivisionPlan plan(Tariff tariff, WishArcs all, WishArcs used) {
        try (Network network = new Network(tariff, used)) {
            if (!network.solve()) {
                return null;
            }
            int[] groupOf = network.groupOf();
            Audit.check(tariff.model, groupOf);
            Totals totals = Totals.of(tariff, groupOf);
            return new DivisionPlan(groupOf, totals, Prover.prove(tariff, all, groupOf, totals.cost(), network));
        }
    }

    /** The solver's name and version, for the record of a division. */
    public static String solver() {
        return FlowSolver.name();
    }
}
