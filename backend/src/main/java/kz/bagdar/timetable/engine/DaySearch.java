package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the cheapest days of one group where each start of each visit has a surcharge: from set of seen stops to set
 * of seen stops, for each last stop, its start, lunch had or not, and the waiting so far. All in whole numbers, costs
 * in thousandths of a point, so that what is found to be the cheapest is.
 */
final class DaySearch {

    static final long SCALE = 1000;
    static final int MOST_STOPS = 7;
    private static final long MOST_STEPS = 400_000_000;
    private static final long NEVER = Long.MAX_VALUE / 4;

    final Task task;
    final int[][] starts;
    private final Part part;
    private final int stops;
    private final int lunch;
    private final int cap;
    private final long travelWeight;
    private final long waitingWeight;
    private final long longWeight;
    private final long finishWeight;
    private final long[][] moves;
    private final int[] shortestRest;
    private final int[] minutesLeft;
    private final long[][] costs;
    private final long[][] before;
    private long[][] surcharge;
    private long most;

    DaySearch(Part part, Task task) {
        this.part = part;
        this.task = task;
        this.stops = task.stops();
        this.lunch = task.lunchMinutes();
        Weights weights = part.model().weights();
        this.cap = weights.longWaiting() > 0 ? Weights.LONG : 0;
        this.travelWeight = SCALE * weights.travel();
        this.waitingWeight = SCALE * weights.waiting();
        this.longWeight = SCALE * weights.longWaiting();
        this.finishWeight = SCALE * weights.finish();
        this.starts = task.starts().stream().map(Starts::minutes).toArray(int[][]::new);
        this.moves = new long[stops][];
        for (int stop = 0; stop < stops; stop++) {
            int now = task.now()[stop];
            moves[stop] = Arrays.stream(starts[stop])
                    .mapToLong(start -> now == NONE || now == start ? 0 : SCALE * weights.move())
                    .toArray();
        }
        int states = (1 << stops) * stops * 2;
        this.costs = new long[states][];
        this.before = new long[states][];
        this.shortestRest = shortestRest();
        this.minutesLeft = minutesLeft();
    }

    /** Whether the days of a group are few enough to be searched again and again. */
    static boolean suits(Task task) {
        if (task.stops() > MOST_STOPS) {
            return false;
        }
        long longest = task.starts().stream()
                .mapToLong(starts -> starts.minutes().length)
                .max()
                .orElse(0);
        return (1L << task.stops()) * task.stops() * task.stops() * longest * longest < MOST_STEPS;
    }

    /**
     * The cheapest day and a few others that cost less than {@code below} with their surcharges; the cheapest first.
     *
     * @param charged surcharges by stop and start
     */
    List<Day> cheapest(long[][] charged, long below) {
        fill(charged, below - 1);
        List<long[]> ends = new ArrayList<>();
        for (int last = 0; last < stops; last++) {
            for (int had = 0; had < 2; had++) {
                int state = state((1 << stops) - 1, last, had);
                for (int cell = 0; costs[state] != null && cell < costs[state].length; cell++) {
                    if (costs[state][cell] < NEVER) {
                        long cost =
                                costs[state][cell] + back(starts[last][cell / (cap + 1)], last, had, cell % (cap + 1));
                        if (cost < below) {
                            ends.add(new long[] {cost, state, cell});
                        }
                    }
                }
            }
        }
        ends.sort((one, other) -> Long.compare(one[0], other[0]));
        Set<Day> days = new LinkedHashSet<>();
        for (int i = 0; i < ends.size() && days.size() < 6; i++) {
            days.add(day((int) ends.get(i)[1], (int) ends.get(i)[2]));
        }
        return List.copyOf(days);
    }

    /** What a day costs with its surcharges. */
    static long charged(Day day, int[][] starts, long[][] surcharge) {
        long cost = SCALE * day.cost();
        for (int stop = 0; stop < starts.length; stop++) {
            cost += surcharge[stop][Arrays.binarySearch(starts[stop], day.starts()[stop])];
        }
        return cost;
    }

    /** All days that cost no more than that with their surcharges, or null when they are too many. */
    Collection<Day> all(long[][] charged, long limit, int mostDays) {
        fill(charged, limit);
        Set<Day> days = new LinkedHashSet<>();
        long[] steps = {50L * mostDays + 1_000_000};
        for (int last = 0; last < stops; last++) {
            for (int had = 0; had < 2; had++) {
                int state = state((1 << stops) - 1, last, had);
                for (int k = 0; costs[state] != null && k < starts[last].length; k++) {
                    long back = back(starts[last][k], last, had, 0);
                    if (back < NEVER && !unwind(state, k, back, new int[stops], days, mostDays, steps)) {
                        return null;
                    }
                }
            }
        }
        return days;
    }

    /** Goes back from a state through whatever may have been before, as long as it is cheap enough in all. */
    private boolean unwind(int state, int k, long rest, int[] chosen, Set<Day> days, int mostDays, long[] steps) {
        if (least(state, k) + rest > most) {
            return true;
        }
        if (--steps[0] < 0) {
            return false;
        }
        int had = state % 2;
        int last = state / 2 % stops;
        int seen = state / 2 / stops;
        int start = starts[last][k];
        chosen[last] = start;
        if (seen == 1 << last) {
            Day day = new Day(chosen.clone(), part.cost(task, chosen));
            if (charged(day, starts, surcharge) <= most) {
                days.add(day);
            }
            return days.size() <= mostDays;
        }
        long here = rest + surcharge[last][k] + moves[last][k];
        for (int previous = 0; previous < stops; previous++) {
            for (int then = 0; then <= had; then++) {
                int from = state(seen ^ 1 << last, previous, then);
                if (costs[from] == null || previous == last) {
                    continue;
                }
                int way = task.travel()[previous][last];
                for (int earlier = 0; earlier < starts[previous].length; earlier++) {
                    int wait = wait(starts[previous][earlier] + task.minutes()[previous], way, start, then < had);
                    if (wait >= 0) {
                        long step = here + travelWeight * way + waitingWeight * wait;
                        if (!unwind(from, earlier, step, chosen, days, mostDays, steps)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private long least(int state, int k) {
        long least = NEVER;
        for (int wait = 0; wait <= cap; wait++) {
            least = Math.min(least, costs[state][k * (cap + 1) + wait]);
        }
        return least;
    }

    private void fill(long[][] charged, long limit) {
        surcharge = charged;
        most = limit;
        Arrays.fill(costs, null);
        for (int stop = 0; stop < stops; stop++) {
            for (int k = 0; k < starts[stop].length && (!task.inOrder() || stop == 0); k++) {
                begin(stop, k);
            }
        }
        for (int seen = 1; seen < (1 << stops) - 1; seen++) {
            for (int last = 0; last < stops; last++) {
                for (int had = 0; had < 2; had++) {
                    if (costs[state(seen, last, had)] != null) {
                        goOn(seen, last, had);
                    }
                }
            }
        }
    }

    private void begin(int stop, int k) {
        int start = starts[stop][k];
        int way = task.travel()[stops][stop];
        long cost = travelWeight * way + moves[stop][k] + surcharge[stop][k];
        if (start - way >= task.earliest()) {
            offer(state(1 << stop, stop, lunch == 0 ? 1 : 0), k, 0, cost, -1);
        }
        if (lunch > 0) {
            int eats = Math.min(start, task.lunch().window().until()) - lunch;
            int leaves = Math.min(start - way - lunch, eats);
            if (eats >= task.lunch().window().from() && leaves >= task.earliest()) {
                int wait = start - way - lunch - leaves;
                offer(state(1 << stop, stop, 1), k, Math.min(cap, wait), cost + waiting(0, wait), -1);
            }
        }
    }

    private void goOn(int seen, int last, int had) {
        int state = state(seen, last, had);
        for (int cell = 0; cell < costs[state].length; cell++) {
            long cost = costs[state][cell];
            int waited = cell % (cap + 1);
            if (cost >= NEVER || waited > 0 && costs[state][cell - 1] <= cost) {
                continue;
            }
            int end = starts[last][cell / (cap + 1)] + task.minutes()[last];
            for (int next = 0; next < stops; next++) {
                if ((seen & 1 << next) == 0 && (!task.inOrder() || next == last + 1)) {
                    for (int then = had; then < 2; then++) {
                        goTo(state, cell, cost, end, waited, next, then);
                    }
                }
            }
        }
    }

    private void goTo(int state, int cell, long cost, int end, int waited, int next, int then) {
        int last = state / 2 % stops;
        boolean eats = then > state % 2;
        int way = task.travel()[last][next];
        int first = Arrays.binarySearch(starts[next], end + way + (eats ? lunch : 0));
        int reached = state(state / 2 / stops | 1 << next, next, then);
        for (int k = first < 0 ? -first - 1 : first; k < starts[next].length; k++) {
            int wait = wait(end, way, starts[next][k], eats);
            if (wait >= 0) {
                long then2 = cost + travelWeight * way + waiting(waited, wait);
                if (then2 + rest(reached, starts[next][k]) > most) {
                    return;
                }
                offer(
                        reached,
                        k,
                        Math.min(cap, waited + wait),
                        then2 + moves[next][k] + surcharge[next][k],
                        (long) state << 32 | cell);
            }
        }
    }

    private void offer(int state, int k, int waited, long cost, long from) {
        if (cost + rest(state, starts[state / 2 % stops][k]) > most) {
            return;
        }
        if (costs[state] == null) {
            costs[state] = new long[starts[state / 2 % stops].length * (cap + 1)];
            before[state] = new long[costs[state].length];
            Arrays.fill(costs[state], NEVER);
        }
        int cell = k * (cap + 1) + waited;
        if (cost < costs[state][cell]) {
            costs[state][cell] = cost;
            before[state][cell] = from;
        }
    }

    /** Minutes of waiting from an end to a start, or a negative number when the start is not possible. */
    private int wait(int end, int way, int start, boolean eats) {
        if (!eats) {
            return start - end - way;
        }
        boolean fits = end + lunch <= task.lunch().window().until()
                && task.lunch().window().from() + lunch <= start;
        return fits ? start - end - way - lunch : -1;
    }

    private long waiting(int before, int more) {
        return waitingWeight * more + longWeight * Math.max(0, before + more - Weights.LONG);
    }

    /** What is still to pay after the last visit. */
    private long back(int start, int last, int had, int waited) {
        int end = start + task.minutes()[last];
        int way = task.travel()[last][stops];
        int finish = end + way;
        if (had == 0) {
            int eats = Math.max(end, task.lunch().window().from());
            if (eats + lunch > task.lunch().window().until()) {
                return NEVER;
            }
            finish = Math.max(finish, eats) + lunch;
        }
        int wait = finish - end - way - (had == 0 ? lunch : 0);
        return finish > task.latest()
                ? NEVER
                : travelWeight * way
                        + waiting(waited, wait)
                        + finishWeight * (finish - part.model().day().from());
    }

    /** The least that is still to pay once a stop is reached at that minute, surcharges apart. */
    private long rest(int state, int start) {
        long way = shortestRest[state / 2];
        long finish = start + minutesLeft[state / 2] + (state % 2 == 0 ? lunch : 0);
        return finish > task.latest()
                ? NEVER
                : travelWeight * way
                        + finishWeight * (finish - part.model().day().from());
    }

    /** Minutes that are left at least when a stop is reached: it, the ways and the other stops. */
    private int[] minutesLeft() {
        int[] left = new int[(1 << stops) * stops];
        for (int at = stops; at < left.length; at++) {
            left[at] = shortestRest[at] + task.minutes()[at % stops];
            for (int stop = 0; stop < stops; stop++) {
                left[at] += (at / stops & 1 << stop) == 0 ? task.minutes()[stop] : 0;
            }
        }
        return left;
    }

    /** Minutes on the way that are left at least, by seen stops and the last of them. */
    private int[] shortestRest() {
        int[] shortest = new int[(1 << stops) * stops];
        for (int seen = (1 << stops) - 1; seen > 0; seen--) {
            for (int last = 0; last < stops; last++) {
                int at = seen * stops + last;
                shortest[at] = seen == (1 << stops) - 1 ? task.travel()[last][stops] : Integer.MAX_VALUE;
                for (int next = 0; next < stops; next++) {
                    if ((seen & 1 << next) == 0) {
                        int then = shortest[(seen | 1 << next) * stops + next];
                        shortest[at] = Math.min(shortest[at], then + task.travel()[last][next]);
                    }
                }
            }
        }
        return shortest;
    }

    private Day day(int state, int cell) {
        int[] chosen = new int[stops];
        int at = state;
        int where = cell;
        while (true) {
            int last = at / 2 % stops;
            chosen[last] = starts[last][where / (cap + 1)];
            long from = before[at][where];
            if (from < 0) {
                return new Day(chosen, part.cost(task, chosen));
            }
            at = (int) (from >> 32);
            where = (int) from;
        }
    }

    private int state(int seen, int last, int had) {
        return (seen * stops + last) * 2 + had;
    }
}
