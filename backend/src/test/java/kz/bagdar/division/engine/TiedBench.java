package kz.bagdar.division.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Times divisions in which companions or levels tie people to one another, and prints how near each comes to its bound.
 * Run by {@code make bench-division}.
 */
final class TiedBench {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 4096, 4);

    private TiedBench() {}

    public static void main(String[] args) {
        System.out.println("| people x groups | tied by | cost | bound | gap | s |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        int most = args.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(args[0]);
        for (int[] size : new int[][] {{600, 4}, {2_000, 10}, {10_000, 40}}) {
            if (size[0] <= most) {
                DivisionModel model = SeededSeminar.of(20190214, size[0], size[1], Math.min(5, size[1]));
                measure(size, "companions", withCompanions(model, size[0] / 20));
                measure(size, "levels", withLevels(model));
                measure(size, "companions and levels", withLevels(withCompanions(model, size[0] / 20)));
                measure(
                        size,
                        "delegations together",
                        model.withCosts(model.costs().with(Costs.Delegations.TOGETHER)));
            }
        }
    }

    private static void measure(int[] size, String ties, DivisionModel model) {
        long start = System.nanoTime();
        DivisionResult result = new DivisionEngine().divide(model, LIMITS, Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (result instanceof DivisionPlan(int[] groupOf, Totals totals, Proof proof)) {
            System.out.printf(
                    Locale.ROOT,
                    "| %,d x %d | %s | %,.2f | %,.2f | %s | %.1f |%n",
                    size[0],
                    size[1],
                    ties,
                    Costs.points(proof.totalCost()),
                    Costs.points(proof.lowerBound()),
                    proof.optimal()
                            ? "**none**"
                            : "%.3f %%"
                                    .formatted(100.0
                                            * (proof.totalCost() - proof.lowerBound())
                                            / Math.max(1, proof.totalCost())),
                    seconds);
        } else {
            System.out.printf("| %,d x %d | %s | %s | | | %.1f |%n", size[0], size[1], ties, result, seconds);
        }
    }

    /** So many pairs, a third of them apart, and a few larger ones. */
    private static DivisionModel withCompanions(DivisionModel model, int count) {
        Random random = new Random(7);
        List<Companions> companions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int people = i % 10 == 9 ? 4 : 2;
            Integer[] bound = random.ints(0, model.participants().size())
                    .filter(p -> !model.participants().get(p).isLocked())
                    .distinct()
                    .limit(people)
                    .boxed()
                    .toArray(Integer[]::new);
            companions.add(i % 3 == 2 ? Companions.apart(bound) : Companions.together(bound));
        }
        return model.withCompanions(companions);
    }

    private static DivisionModel withLevels(DivisionModel model) {
        Random random = new Random(8);
        List<Participant> participants = model.participants().stream()
                .map(participant -> participant.ofCategory(random.nextInt(4)))
                .toList();
        return new DivisionModel(
                model.routes(),
                model.delegations(),
                4,
                model.groups(),
                participants,
                model.companions(),
                model.costs().withLevels(30));
    }
}
