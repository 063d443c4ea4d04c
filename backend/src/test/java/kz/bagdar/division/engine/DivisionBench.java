package kz.bagdar.division.engine;

import java.util.Arrays;
import java.util.Locale;

/**
 * Times the whole division, from plain model to proven plan, against the bare solver call on the same flow built
 * beforehand. Both are timed in turn in one run; the medians are compared.
 */
final class DivisionBench {

    public static void main(String[] args) {
        System.out.println("| people x groups | ranked | arcs | bare solver ms | whole division ms | ratio | extra |");
        run(600, 4, 4, 400);
        run(10_000, 40, 5, 11);
        run(10_000, 40, 40, 11);
        run(100_000, 40, 5, 5);
        run(100_000, 40, 40, 5);
    }

    private static void run(int people, int groups, int ranked, int times) {
        DivisionModel model = SeededSeminar.of(20190214, people, groups, ranked);
        double[] bare = new double[times];
        double[] whole = new double[times];
        Proof proof = null;
        double[] ex = new double[times];
        for (int i = 0; i < times; i++) {
            Tariff tariff = new Tariff(model);
            WishArcs wishes = WishArcs.of(tariff);
            try (Network network = new Network(tariff, wishes)) {
                long start = System.nanoTime();
                if (!network.solve()) throw new IllegalStateException();
                bare[i] = (System.nanoTime() - start) / 1e6;
            }
            long start = System.nanoTime();
            DivisionPlan plan = (DivisionPlan) new DivisionEngine().divide(model);
            whole[i] = (System.nanoTime() - start) / 1e6;
            proof = plan.proof();
            long s = System.nanoTime();
            new Explanations(model, plan.groupOf()).of(i);
            ex[i] = (System.nanoTime() - s) / 1e6;
        }
        Arrays.sort(bare);
        Arrays.sort(whole);
        Arrays.sort(ex);
        System.out.printf(
                Locale.ROOT,
                "| %d x %d | %d | %d | %.2f | %.2f | %.3f | %.2f | %s%n",
                people,
                groups,
                ranked,
                proof.arcs(),
                bare[times / 2],
                whole[times / 2],
                whole[times / 2] / bare[times / 2],
                ex[times / 2],
                proof);
    }
}
