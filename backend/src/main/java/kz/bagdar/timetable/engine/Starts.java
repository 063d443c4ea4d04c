package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The minutes at which a visit may start: all multiples of the grid within some stretches, and a few single minutes.
 *
 * @param grid in minutes
 * @param stretches first and last minute each, in order and apart; times before midnight are negative
 * @param single minutes off the grid
 */
record Starts(int grid, List<int[]> stretches, TreeSet<Integer> single) {

    static Starts within(int grid, int first, int last) {
        List<int[]> stretches = first <= last ? List.of(new int[] {first, last}) : List.of();
        return new Starts(grid, stretches, new TreeSet<>());
    }

    /** Also at that minute, if it is within the stretches. */
    Starts or(int minute) {
        return plus(minute, this);
    }

    /** Also at that minute, if it is within the stretches of the others. */
    Starts plus(int minute, Starts others) {
        TreeSet<Integer> more = new TreeSet<>(single);
        if (isWithin(others.stretches, minute) && !allows(minute)) {
            more.add(minute);
        }
        return new Starts(grid, stretches, more);
    }

    Starts onlyAt(int minute) {
        return new Starts(grid, List.of(), allows(minute) ? new TreeSet<>(List.of(minute)) : new TreeSet<>());
    }

    /** Those within any of the stretches, which may overlap. */
    Starts within(List<int[]> wanted) {
        TreeSet<Integer> bounds = new TreeSet<>();
        List<int[]> kept = new ArrayList<>();
        for (int[] own : stretches) {
            for (int[] other : wanted) {
                int first = Math.max(own[0], other[0]);
                int last = Math.min(own[1], other[1]);
                if (first <= last) {
                    kept.add(new int[] {first, last});
                }
            }
        }
        kept.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] one : kept) {
            if (!joined.isEmpty() && one[0] <= joined.getLast()[1] + 1) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], one[1]);
            } else {
                joined.add(one);
            }
        }
        bounds.addAll(single);
        bounds.removeIf(minute -> !isWithin(wanted, minute));
        return new Starts(grid, joined, bounds);
    }

    boolean allows(int minute) {
        return single.contains(minute) || Math.floorMod(minute, grid) == 0 && isWithin(stretches, minute);
    }

    /** The first minute allowed from that one on, or {@link Integer#MAX_VALUE}. */
    int from(int minute) {
        Integer alone = single.ceiling(minute);
        int best = alone == null ? Integer.MAX_VALUE : alone;
        for (int[] stretch : stretches) {
            int onGrid = Math.ceilDiv(Math.max(minute, stretch[0]), grid) * grid;
            if (onGrid <= stretch[1]) {
                return Math.min(best, onGrid);
            }
        }
        return best;
    }

    /** All of them, in order. */
    int[] minutes() {
        IntStream onGrid = stretches.stream()
                .flatMapToInt(stretch -> IntStream.rangeClosed(
                                Math.ceilDiv(stretch[0], grid), Math.floorDiv(stretch[1], grid))
                        .map(step -> step * grid));
        return IntStream.concat(onGrid, single.stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
    }

    boolean isEmpty() {
        return from(Integer.MIN_VALUE / 2) == Integer.MAX_VALUE;
    }

    private static boolean isWithin(List<int[]> stretches, int minute) {
        return stretches.stream().anyMatch(stretch -> stretch[0] <= minute && minute <= stretch[1]);
    }
}
