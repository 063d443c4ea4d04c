package kz.bagdar.timetable.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * Plans seeded days of four stops a group, each with lunch, ways from and to a venue, hosts with a midday break and hourly
 * sessions at some stops, and prints a table. Fails unless every plan keeps all demands, and the days of the first kind
 * are proven optimal. Run by {@code make bench-timetable}.
 */
final class TimetableBench {

    private static final int SEED = 1;
    private static final int GROUPS = 5;
    private static final int PLAIN_ROUTES = 6;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] args) {
        new TimetableBench().run();
    }

    private void run() {
        System.out.println(
                "| day | routes x groups x stops | parts | limit, s | wall, s | CPU, s | cost | proven bound | gap "
                        + "| proven parts | by hand / cost | groups without a day by hand |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (int routes : new int[] {40, 80, 160}) {
            TimetablePlan plan = row("hosts take 2 groups", SeededDay.apart(SEED, routes, GROUPS, 2), routes, 300);
            if (!plan.proof().optimal()) {
                throw new IllegalStateException("not proven: " + plan.proof());
            }
        }
        row("hosts take 1 group", SeededDay.apart(SEED, 40, GROUPS), 40, 90);
        row("hosts shared along a chain", SeededDay.coupled(SEED, 4, GROUPS), 4, 60);
        row("hosts shared along a chain", SeededDay.coupled(SEED, 40, GROUPS), 40, 120);
        System.out.println();
        plain();
    }

    private TimetablePlan row(String day, TimetableModel model, int routes, int seconds) {
        long cpu = system.getProcessCpuTime();
        Limits limits = new Limits(Duration.ofSeconds(seconds), 4000, 1);
        if (!(new TimetableEngine().plan(model, limits, Progress.NONE) instanceof TimetablePlan plan)) {
            throw new IllegalStateException("no plan for " + day);
        }
        Proof proof = plan.proof();
        HandPlan hand = HandPlan.of(model);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d x %d x %d | %d | %d | %.1f | %.1f | %,d | %,d | **%.2f %%** | %d | %s | %d |%n",
                day,
                routes,
                GROUPS,
                SeededDay.STOPS,
                proof.parts(),
                seconds,
                proof.milliseconds() / 1e3,
                (system.getProcessCpuTime() - cpu) / 1e9,
                proof.cost(),
                proof.lowerBound(),
                100 * proof.gap(),
                proof.provenParts(),
                hand.without() > 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) hand.cost() / proof.cost()),
                hand.without());
        return plan;
    }

    /** The same parts with and without the prices, each given the same time. */
    private void plain() {
        Limits limits = new Limits(Duration.ofSeconds(10), 4000, 1);
        System.out.println(
                "| one route, hosts take 1 group | with prices: cost, bound, CPU s | plain search: cost, bound, CPU s |");
        System.out.println("|---|--:|--:|");
        int number = 0;
        for (Part part : Part.of(SeededDay.apart(SEED, PLAIN_ROUTES, GROUPS), demand -> true)) {
            long cpu = system.getProcessCpuTime();
            Piece piece = new Piece(part, limits, new Unwatched());
            piece.begin();
            piece.improve(10);
            double priced = (system.getProcessCpuTime() - cpu) / 1e9;
            cpu = system.getProcessCpuTime();
            VisitSolver.Outcome outcome =
                    new VisitSolver(limits, new Unwatched()).solve(VisitModel.ofCosts(part, 0), 10);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %,d, %,d, %.1f | %s, %,d, %.1f |%n",
                    ++number,
                    piece.cost(),
                    piece.lowerBound(),
                    priced,
                    outcome.starts() == null ? "-" : String.format(Locale.ROOT, "%,d", part.cost(outcome.starts())),
                    outcome.lowerBound(),
                    (system.getProcessCpuTime() - cpu) / 1e9);
        }
    }

    private static final class Unwatched implements Piece.Listener, VisitSolver.Watch {

        @Override
        public void changed() {}

        @Override
        public void better(int[][] starts) {}

        @Override
        public void bound(long lowerBound) {}

        @Override
        public boolean isWanted() {
            return true;
        }
    }
}
