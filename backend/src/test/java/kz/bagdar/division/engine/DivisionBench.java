package kz.bagdar.division.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the whole division, from plain model to proven plan, against the bare solver call on the same flow built
 * beforehand. Both are timed in turn within one run, and medians are compared. A large division is solved over a
 * shortlist of its arcs, so its flow is measured twice: with every arc, and with those that were used.
 *
 * <p>Fails unless every division is proven optimal and costs what the bare solver's does. Run by {@code bench/division/run}.
 */
final class DivisionBench {

    private static final double GOAL = 1.2;
    private static final int SEED = 20190214;

    private final DivisionModel model;
    private final int times;
    private final double[] whole;
    private final double[] bare;
    private final double[] bareUsed;
    private final double[] explanation;
    private int arcs;
    private Proof proof;

    private DivisionBench(int people, int groups, int ranked, int times) {
        this.model = SeededSeminar.of(SEED, people, groups, ranked);
        this.times = times;
        this.whole = new double[times];
        this.bare = new double[times];
        this.bareUsed = new double[times];
        this.explanation = new double[times];
    }

    /** @param args the file that receives the results, if any */
    public static void main(String[] args) throws IOException {
        StringBuilder report = new StringBuilder();
        say(report, "# Division: the whole against the bare solver");
        say(report, "");
        say(report, "Measured on %s, %s.".formatted(LocalDate.now(), machine()));
        say(report, "");
        say(
                report,
                "| people x groups | routes ranked | arcs | bare solver, ms | whole division, ms | ratio |"
                        + " arcs used | bare solver on those, ms | ratio to that | one person explained, ms |");
        say(report, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        boolean reached = measure(report, 600, 4, 4, 600);
        reached &= measure(report, 10_000, 40, 5, 25);
        reached &= measure(report, 10_000, 40, 40, 25);
        reached &= measure(report, 100_000, 40, 5, 7);
        reached &= measure(report, 100_000, 40, 40, 7);
        say(report, "");
        say(report, "Every division was proven optimal, and cost what the bare solver's cost.");
        say(report, "Goal: at most %s times the bare solver; %s.".formatted(GOAL, reached ? "reached" : "not reached"));
        say(report, "");
        say(
                report,
                "The last ratio sets the whole against the solver given only the arcs that were used. Where those are");
        say(
                report,
                "fewer than all, the whole also holds the work of finding them: dividing a sample, and checking all arcs.");
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), report);
        }
    }

    private static boolean measure(StringBuilder report, int people, int groups, int ranked, int times) {
        DivisionBench bench = new DivisionBench(people, groups, ranked, times);
        bench.run();
        double whole = median(bench.whole);
        double bare = median(bench.bare);
        double bareUsed = median(bench.bareUsed);
        say(
                report,
                String.format(
                        Locale.ROOT,
                        "| %,d x %d | %d | %,d | %.2f | %.2f | **%.2f** | %,d | %.2f | %.2f | %.1f |",
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
                        median(bench.explanation)));
        return whole / bare <= GOAL;
    }

    private void run() {
        Tariff tariff = new Tariff(model);
        WishArcs all = WishArcs.of(tariff);
        WishArcs used = Shortlist.of(tariff, all);
        int warmUps = Math.min(times, 200);
        for (int i = -warmUps; i < times; i++) {
            int at = Math.max(0, i);
            bare[at] = solve(tariff, all);
            bareUsed[at] = used == all ? bare[at] : solve(tariff, used);
            long start = System.nanoTime();
            DivisionPlan plan = (DivisionPlan) new DivisionEngine().divide(model);
            whole[at] = since(start);
            start = System.nanoTime();
            new Explanations(model, plan.groupOf()).of(at);
            explanation[at] = since(start);
            check(plan.proof());
        }
    }

    private double solve(Tariff tariff, WishArcs wishes) {
        try (Network network = new Network(tariff, wishes)) {
            long start = System.nanoTime();
            boolean solved = network.solve();
            double time = since(start);
            if (!solved) {
                throw new IllegalStateException("the bench's seminar cannot be divided");
            }
            arcs = Math.max(arcs, network.arcs());
            if (proof != null && Totals.of(tariff, network.groupOf()).cost() != proof.totalCost()) {
                throw new IllegalStateException("the bare solver found another cost than " + proof);
            }
            return time;
        }
    }

    private void check(Proof found) {
        if (!found.optimal() || found.lowerBound() != found.totalCost()) {
            throw new IllegalStateException("not optimal: " + found);
        }
        proof = found;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String cpu = System.getProperty("os.arch");
        if (Files.exists(cpus)) {
            try (Stream<String> lines = Files.lines(cpus)) {
                cpu = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(cpu);
            }
        }
        int cores = Runtime.getRuntime().availableProcessors();
        return "%s, %d cores, JDK %s, %s".formatted(cpu, cores, Runtime.version(), DivisionEngine.solver());
    }

    private static void say(StringBuilder report, String line) {
        System.out.println(line);
        report.append(line).append('\n');
    }
}
