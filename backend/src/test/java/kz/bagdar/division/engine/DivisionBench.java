package kz.bagdar.division.engine;

import java.util.Arrays;
import java.util.Locale;

/**
 * Times the whole division, from plain model to proven plan, against the bare solver call on the same flow built
 * beforehand, the two taking turns, and prints a table of medians. Fails unless every division is proven optimal and
 * costs what the bare solver's does. Run by {@code make bench-division}.
 */
final class DivisionBench {

    private static final double GOAL = 1.2;
    private static final int SEED = 20190214;
    private static final int MOST_WARM_UPS = 200;

    private final DivisionModel model;
    private final Tariff tariff;
    private final WishArcs all;
    private final WishArcs used;
    private final double[] whole;
    private final double[] bare;
    private final double[] bareUsed;
    private final double[] explanation;
    private int arcs;
    private Proof proof;

    private DivisionBench(int people, int groups, int ranked, int times) {
        this.model = SeededSeminar.of(SEED, people, groups, ranked);
        this.tariff = new Tariff(model);
        this.all = WishArcs.of(tariff);
        this.used = Shortlist.of(tariff, all);
        this.whole = new double[times];
        this.bare = new double[times];
        this.bareUsed = new double[times];
        this.explanation = new double[times];
    }

    public static void main(String[] args) {
        System.out.println("| people x groups | routes ranked | arcs | bare, ms | whole, ms | whole / bare "
                + "| arcs used | bare on those, ms | whole / that | one person explained, ms |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        boolean reached = measure(600, 4, 4, 600);
        reached &= measure(10_000, 40, 5, 25);
        reached &= measure(10_000, 40, 40, 25);
        reached &= measure(100_000, 40, 5, 7);
        reached &= measure(100_000, 40, 40, 7);
        System.out.println();
        System.out.println("Every division was proven optimal, and cost what the bare solver's cost.");
        System.out.printf("Goal: whole / bare at most %s; %s.%n", GOAL, reached ? "reached" : "not reached");
    }

    private static boolean measure(int people, int groups, int ranked, int times) {
        DivisionBench bench = new DivisionBench(people, groups, ranked, times);
        bench.run(times);
        double whole = median(bench.whole);
        double bare = median(bench.bare);
        double bareUsed = median(bench.bareUsed);
        System.out.printf(
                Locale.ROOT,
                "| %,d x %d | %d | %,d | %.2f | %.2f | **%.2f** | %,d | %.2f | %.2f | %.1f |%n",
                people,
                groups,
                ranked,
                bench.arcs,
                bare,
                whole,
                whole / bare,
                bench.proof.arcs(),
                bareUsed,
                whole / bareUsed,
                median(bench.explanation));
        return whole / bare <= GOAL;
    }

    private void run(int times) {
        for (int i = -Math.min(times, MOST_WARM_UPS); i < times; i++) {
            int at = Math.max(0, i);
            long start = System.nanoTime();
            DivisionPlan plan = (DivisionPlan) new DivisionEngine().divide(model);
            whole[at] = since(start);
            check(plan.proof());
            bare[at] = solve(all);
            bareUsed[at] = used == all ? bare[at] : solve(used);
            start = System.nanoTime();
            new Explanations(model, plan.groupOf()).of(at);
            explanation[at] = since(start);
        }
    }

    private void check(Proof found) {
        if (!found.optimal() || found.lowerBound() != found.totalCost()) {
            throw new IllegalStateException("not optimal: " + found);
        }
        proof = found;
    }

    private double solve(WishArcs wishes) {
        try (Network network = new Network(tariff, wishes)) {
            long start = System.nanoTime();
            boolean solved = network.solve();
            double time = since(start);
            if (!solved || Totals.of(tariff, network.groupOf()).cost() != proof.totalCost()) {
                throw new IllegalStateException("the bare solver did not find the cost of " + proof);
            }
            arcs = Math.max(arcs, network.arcs());
            return time;
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
