package kz.bagdar.division.engine;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One division of very many people, in time and memory: of the heap, and of the whole process, since the solver's memory
 * lies outside the heap. Solved over a shortlist of the arcs as the product does it, and over all of them, to compare. Run
 * by {@code make bench-division} with 1,000,000 people and 100 groups; other numbers are arguments.
 */
final class LargeBench {

    private LargeBench() {}

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int groups = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int ranked = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        boolean all = args.length > 3 && "all".equals(args[3]);
        DivisionModel model = SeededSeminar.of(20190214, people, groups, ranked);
        System.out.println(
                "| people x groups | routes ranked | arcs | solved over | cost | s | heap, MB | process at most, MB |");
        System.out.println("|---|--:|--:|---|--:|--:|--:|--:|");
        long start = System.nanoTime();
        Tariff tariff = new Tariff(model);
        WishArcs arcs = WishArcs.of(tariff);
        FlowDivision division = all ? FlowDivision.over(tariff, arcs, arcs) : FlowDivision.cheapest(tariff);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!division.proof().optimal()) {
            throw new IllegalStateException("not optimal: " + division.proof());
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d x %d | %d | %,d | %s | %,.2f | %.1f | %,d | %s |%n",
                people,
                groups,
                ranked,
                division.proof().arcs(),
                all ? "all arcs" : "a shortlist",
                Costs.points(division.proof().totalCost()),
                seconds,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                most());
    }

    /** The most memory that the process ever held, where the system tells it. */
    private static String most() throws Exception {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> "%,d".formatted(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
                        .findFirst()
                        .orElse("?")
                : "?";
    }
}
