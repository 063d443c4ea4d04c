package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Bounds what a part costs from below. Each place at a house in a minute is given a price; whatever the prices are, the
 * cheapest day of each group with them, less what all places are worth, is what every plan costs at least. The bound
 * is computed in whole numbers from the prices alone, so it does not rest on the solver that suggested them.
 */
final class Pricing {

    /** A linear program that takes longer helps nobody who waits, and cannot be broken off. */
    private static final long MOST_MILLISECONDS = 10_000;

    private final List<Set<Day>> days = new ArrayList<>();
    private long[] best;
    long lowerBound;
    /** Whether some group has no day at all, even if it were alone. */
    boolean impossible;

    /** Whether no other prices give a better bound. */
    boolean settled;

    private long exactBound = Long.MIN_VALUE;
    private final Choice choice;

    Pricing(Choice choice) {
        this.choice = choice;
        choice.kinds.forEach(kind -> days.add(new LinkedHashSet<>()));
        this.best = new long[choice.limits.length];
    }

    /** Adds the days of a plan that is known. @param starts by task and stop */
    void learn(int[][] starts) {
        for (int kind = 0; kind < days.size(); kind++) {
            for (int task : choice.kinds.get(kind)) {
                days.get(kind)
                        .add(new Day(
                                starts[task],
                                choice.part.cost(choice.part.tasks().get(task), starts[task])));
            }
        }
    }

    /** Looks for better and better prices, as long as it goes on. */
    void run(BooleanSupplier goesOn, VisitSolver.Watch watch) {
        try (PriceSolver solver = new PriceSolver(choice.counts(), choice.limits)) {
            for (int kind = 0; kind < days.size(); kind++) {
                for (Day day : days.get(kind)) {
                    add(solver, kind, day);
                }
            }
            long[] prices = best;
            boolean first = true;
            while (goesOn.getAsBoolean()) {
                int found = tryOut(prices, solver, goesOn);
                if (found < 0) {
                    return;
                }
                watch.bound(lowerBound);
                boolean done = found == 0 && !first || impossible || choice.limits.length == 0;
                settled = done;
                first = false;
                if (done || !solver.solve(MOST_MILLISECONDS)) {
                    return;
                }
                prices = prices(solver);
            }
        }
    }

    /**
     * All days that a plan of at most that cost can have: at the best prices each costs at most so much more than the
     * cheapest of its kind as the plan may cost more than the bound. Null when they are too many.
     */
    List<List<Day>> within(long cost, int most) {
        if (exactBound == Long.MIN_VALUE) {
            return null;
        }
        List<List<Day>> within = new ArrayList<>();
        int left = most;
        long more = DaySearch.SCALE * cost - exactBound;
        for (int kind = 0; kind < days.size(); kind++) {
            DaySearch search = choice.searches.get(kind);
            long[][] surcharges = choice.surcharges(kind, best);
            long cheapest = cheapest(kind, surcharges);
            Collection<Day> all = search.all(surcharges, cheapest + more, left);
            if (all == null) {
                return null;
            }
            left -= all.size();
            within.add(List.copyOf(all));
        }
        return within;
    }

    private long cheapest(int kind, long[][] surcharges) {
        return days.get(kind).stream()
                .mapToLong(day -> DaySearch.charged(day, choice.searches.get(kind).starts, surcharges))
                .min()
                .orElseThrow();
    }

    /** The cheapest day of each group at no prices: a plan where no house is ever full. @return by task and stop */
    int[][] cheapest() {
        int[][] starts = new int[choice.part.tasks().size()][];
        for (int kind = 0; kind < days.size(); kind++) {
            Day cheapest = days.get(kind).stream()
                    .min(Comparator.comparingLong(Day::cost))
                    .orElseThrow();
            choice.kinds.get(kind).forEach(task -> starts[task] = cheapest.starts());
        }
        return starts;
    }

    List<List<Day>> known() {
        return days.stream().map(List::copyOf).toList();
    }

    private long[] prices(PriceSolver solver) {
        long[] prices = new long[choice.limits.length];
        for (int pair = 0; pair < prices.length; pair++) {
            prices[pair] = Math.round(solver.price(pair) * DaySearch.SCALE);
        }
        return prices;
    }

    /** Answers how many days are new that are worth it at these prices; negative when it was broken off. */
    private int tryOut(long[] prices, PriceSolver solver, BooleanSupplier goesOn) {
        int found = 0;
        long bound = -choice.worth(prices);
        for (int kind = 0; kind < days.size(); kind++) {
            if (!goesOn.getAsBoolean()) {
                return -1;
            }
            DaySearch search = choice.searches.get(kind);
            long[][] surcharges = choice.surcharges(kind, prices);
            long known = days.get(kind).isEmpty() ? Long.MAX_VALUE / 8 : cheapest(kind, surcharges);
            List<Day> better = search.cheapest(surcharges, known);
            if (better.isEmpty() && days.get(kind).isEmpty()) {
                impossible = true;
                return 0;
            }
            for (Day day : better) {
                known = Math.min(known, DaySearch.charged(day, search.starts, surcharges));
                if (days.get(kind).add(day)) {
                    add(solver, kind, day);
                    found++;
                }
            }
            bound += known * choice.kinds.get(kind).size();
        }
        if (bound > exactBound) {
            exactBound = bound;
            lowerBound = Math.max(0, Math.ceilDiv(bound, DaySearch.SCALE));
            best = prices;
        }
        return found;
    }

    private void add(PriceSolver solver, int kind, Day day) {
        Map<Integer, Integer> taken = choice.taken(kind, day);
        int[] rows =
                taken.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] amounts = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            amounts[i] = taken.get(rows[i]);
        }
        solver.add(kind, day.cost(), rows, amounts);
    }
}
