package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A part as a choice: each group chooses a day, and at no minute at which somebody could come does a house have more
 * than it takes. Groups that are alike are one kind. Rows are pairs of a house's limit and a minute.
 */
final class Choice {

    final Part part;
    final List<List<Integer>> kinds = new ArrayList<>();
    final List<DaySearch> searches = new ArrayList<>();
    final int[] limits;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, List<Row>> byHost = new HashMap<>();

    /** @param first number of the limit's first minute among all pairs */
    private record Row(boolean people, int limit, int[] minutes, int first) {

        int from(int minute) {
            int at = Arrays.binarySearch(minutes, minute);
            return at < 0 ? -at - 1 : at;
        }
    }

    Choice(Part part) {
        this.part = part;
        for (int number = 0; number < part.tasks().size(); number++) {
            addToItsKind(number);
        }
        for (List<Integer> kind : kinds) {
            searches.add(new DaySearch(part, part.tasks().get(kind.getFirst())));
        }
        for (Part.House house : part.houses()) {
            int[] minutes = minutesAt(house.host());
            if (house.groupLimit() != null) {
                addRow(house.host(), new Row(false, house.groupLimit(), minutes, next()));
            }
            if (house.peopleLimit() != null) {
                addRow(house.host(), new Row(true, house.peopleLimit(), minutes, next()));
            }
        }
        limits = new int[next()];
        for (Row row : rows) {
            Arrays.fill(limits, row.first, row.first + row.minutes.length, row.limit);
        }
    }

    static boolean suits(Part part) {
        return part.tasks().stream().allMatch(DaySearch::suits);
    }

    private void addToItsKind(int number) {
        for (List<Integer> kind : kinds) {
            if (part.areAlike(part.tasks().get(kind.getFirst()), part.tasks().get(number))) {
                kind.add(number);
                return;
            }
        }
        kinds.add(new ArrayList<>(List.of(number)));
    }

    private void addRow(int host, Row row) {
        rows.add(row);
        byHost.computeIfAbsent(host, key -> new ArrayList<>()).add(row);
    }

    private int next() {
        return rows.isEmpty() ? 0 : rows.getLast().first + rows.getLast().minutes.length;
    }

    private int[] minutesAt(int host) {
        TreeSet<Integer> minutes = new TreeSet<>();
        for (DaySearch search : searches) {
            for (int stop = 0; stop < search.starts.length; stop++) {
                if (search.task.host()[stop] == host) {
                    Arrays.stream(search.starts[stop]).forEach(minutes::add);
                }
            }
        }
        return minutes.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] counts() {
        return kinds.stream().mapToInt(List::size).toArray();
    }

    /** How much of which pairs a day takes, by number. */
    Map<Integer, Integer> taken(int kind, Day day) {
        Task task = searches.get(kind).task;
        Map<Integer, Integer> taken = new HashMap<>();
        for (int stop = 0; stop < task.stops(); stop++) {
            int start = day.starts()[stop];
            for (Row row : byHost.getOrDefault(task.host()[stop], List.of())) {
                int amount = row.people ? task.people() : 1;
                int until = row.from(start + task.minutes()[stop]);
                for (int at = row.from(start); at < until && amount > 0; at++) {
                    taken.merge(row.first + at, amount, Integer::sum);
                }
            }
        }
        return taken;
    }

    /** What the prices of all pairs add to each start of each stop. */
    long[][] surcharges(int kind, long[] prices) {
        DaySearch search = searches.get(kind);
        Task task = search.task;
        long[][] surcharges = new long[task.stops()][];
        for (int stop = 0; stop < task.stops(); stop++) {
            surcharges[stop] = new long[search.starts[stop].length];
            for (Row row : byHost.getOrDefault(task.host()[stop], List.of())) {
                long[] sums = new long[row.minutes.length + 1];
                for (int at = 0; at < row.minutes.length; at++) {
                    sums[at + 1] = sums[at] + prices[row.first + at];
                }
                int amount = row.people ? task.people() : 1;
                for (int k = 0; k < surcharges[stop].length; k++) {
                    int start = search.starts[stop][k];
                    long sum = sums[row.from(start + task.minutes()[stop])] - sums[row.from(start)];
                    surcharges[stop][k] += amount * sum;
                }
            }
        }
        return surcharges;
    }

    /** What all the places together cost at those prices. */
    long worth(long[] prices) {
        long worth = 0;
        for (int pair = 0; pair < prices.length; pair++) {
            worth = Math.addExact(worth, Math.multiplyExact(prices[pair], (long) limits[pair]));
        }
        return worth;
    }
}
