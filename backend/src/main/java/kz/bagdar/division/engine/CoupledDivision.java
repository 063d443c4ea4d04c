package kz.bagdar.division.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides where people are tied to one another by more than a flow can hold: by companions, by levels, or by delegations
 * that are to be kept together. The flow without those ties bounds the cost from below and tells which places are out of
 * the question; a division that keeps them bounds it from above; what lies between is searched by CP-SAT.
 */
final class CoupledDivision {

    /** Of the time, kept for mending what a search that ran out of it has found. */
    private static final double MENDING = 0.1;

    private final Tariff tariff;
    private final Blocks blocks;
    private final FlowDivision flow;
    private final Limits limits;
    private final Progress progress;
    private final long end;
    private final long floor;

    CoupledDivision(Tariff tariff, FlowDivision flow, Limits limits, Progress progress) {
        this.tariff = tariff;
        this.blocks = new Blocks(tariff.model);
        this.flow = flow;
        this.limits = limits;
        this.progress = progress;
        this.end = System.nanoTime() + limits.time().toNanos();
        this.floor = flow.proof().lowerBound() + tariff.leastLevelCost();
    }

    DivisionResult divide() {
        int[] best = first();
        if (best != null) {
            progress.reached(cost(best), floor);
            if (isCheapest(best)) {
                return plan(best, floor, false);
            }
        }
        SeatModel.Worth worth =
                best == null ? Looseness.none(tariff) : Looseness.of(tariff, flow.groupOf(), room(best));
        SeatModel seats = new SeatModel(tariff, blocks, worth, best == null ? flow.groupOf() : best, true);
        SeatSolver.Outcome outcome = new SeatSolver(limits, progress::isWanted)
                .solve(seats, left(1 - MENDING), scaled -> progress.reached(scaled / tariff.scale, floor));
        if (outcome.infeasible()) {
            return new DivisionResult.Infeasible(List.of(new Conflict.CompanionsExceedBounds(fewest())));
        }
        if (outcome.optimal()) {
            return plan(outcome.groupOf(), cost(outcome.groupOf()), true);
        }
        long bound = Math.max(floor, Math.ceilDiv((long) Math.floor(outcome.lowerBound()) + 1, tariff.scale) - 1);
        int[] found = cheaper(best, outcome.groupOf());
        if (found == null) {
            return new DivisionResult.Undecided(bound);
        }
        Exchanges exchanges = new Exchanges(tariff, blocks, found);
        exchanges.improve(() -> System.nanoTime() < end && progress.isWanted());
        int[] mended = exchanges.groups();
        return plan(mended, Math.min(bound, cost(mended)), true);
    }

    private int[] first() {
        if (blocks.areKept(flow.groupOf())) {
            return flow.groupOf();
        }
        return FirstSeats.of(tariff, blocks, Looseness.of(tariff, flow.groupOf(), 0));
    }

    /** The flow's own division, where nothing that it does not know costs more than it must. */
    private boolean isCheapest(int[] groupOf) {
        return groupOf == flow.groupOf() && cost(groupOf) == floor;
    }

    private long cost(int[] groupOf) {
        return Totals.of(tariff, groupOf).cost();
    }

    /** The cost with one unit for each person moved, as the flow counts it. */
    private long scaled(int[] groupOf) {
        Totals totals = Totals.of(tariff, groupOf);
        return tariff.scale * totals.cost() + tariff.moved(groupOf);
    }

    private long room(int[] best) {
        return scaled(best) - tariff.scale * floor - tariff.moved(flow.groupOf());
    }

    private int[] cheaper(int[] one, int[] other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return scaled(other) < scaled(one) ? other : one;
    }

    private Duration left(double share) {
        long left = end - System.nanoTime() - (long) (limits.time().toNanos() * (1 - share));
        return Duration.ofNanos(Math.max(0, left));
    }

    private DivisionPlan plan(int[] groupOf, long lowerBound, boolean searched) {
        Audit.check(tariff.model, groupOf);
        Totals totals = Totals.of(tariff, groupOf);
        Proof proof = flow.proof();
        return new DivisionPlan(
                groupOf,
                totals,
                new Proof(
                        totals.cost(),
                        lowerBound,
                        proof.nodes(),
                        proof.arcs(),
                        proof.checkedArcs(),
                        totals.cost() == lowerBound,
                        searched));
    }

    /** Leaves out what is not needed for the contradiction; where time ends, too much may be left. */
    private List<Integer> fewest() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < tariff.model.companions().size(); i++) {
            kept.add(i);
        }
        for (int i = 0; i < tariff.model.companions().size(); i++) {
            List<Integer> without = new ArrayList<>(kept);
            without.remove(Integer.valueOf(i));
            if (isImpossible(without)) {
                kept = without;
            }
        }
        return List.copyOf(kept);
    }

    private boolean isImpossible(List<Integer> companions) {
        Duration left = left(1);
        if (left.isZero()) {
            return false;
        }
        DivisionModel fewer = tariff.model.withCompanions(
                companions.stream().map(tariff.model.companions()::get).toList());
        Tariff fewerTariff = new Tariff(fewer);
        SeatModel seats =
                new SeatModel(fewerTariff, new Blocks(fewer), Looseness.none(fewerTariff), flow.groupOf(), false);
        return new SeatSolver(limits, progress::isWanted)
                .solve(seats, left, cost -> {})
                .infeasible();
    }
}
