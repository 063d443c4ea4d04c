package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A plan to begin with: the groups take what is left one after the other, each so that it is back as soon as possible;
 * those with the least time first, and where that fails in some other orders. May miss that there is a plan.
 */
final class FirstPlan {

    /** With more stops their orders are too many; they are then seen as they are listed. */
    private static final int MOST_TO_ORDER = 10;

    private static final int ATTEMPTS = 30;

    private final Part part;
    private final Occupancy occupancy;
    private final int[][] starts;

    private FirstPlan(Part part) {
        this.part = part;
        this.occupancy = new Occupancy(part.houses());
        this.starts = new int[part.tasks().size()][];
    }

    /** Minutes by task and stop, or null. */
    static int[][] of(Part part) {
        Random random = new Random(1);
        List<Task> tasks = part.tasks();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, tasks.size()).boxed().toList());
        order.sort(Comparator.comparingInt(
                number -> tasks.get(number).latest() - tasks.get(number).earliest()));
        for (int attempt = 0; attempt < (tasks.size() > 1 ? ATTEMPTS : 1); attempt++) {
            FirstPlan plan = new FirstPlan(part);
            if (plan.fill(order)) {
                return plan.starts;
            }
            Collections.shuffle(order, random);
        }
        return null;
    }

    /** Whether it never misses a plan: nothing stands in the way of a group that is alone. */
    static boolean isSure(Part part) {
        return part.tasks().size() == 1 && part.tasks().getFirst().stops() <= MOST_TO_ORDER;
    }

    private boolean fill(List<Integer> order) {
        List<Task> tasks = part.tasks();
        if (tasks.stream().anyMatch(task -> task.starts().stream().anyMatch(Starts::isEmpty))) {
            return false;
        }
        int[] pinned =
                part.model().pins().stream().mapToInt(TimetableModel.Pin::group).toArray();
        tasks.forEach(task -> reserve(task, pinned, true));
        for (int number : order) {
            Task task = tasks.get(number);
            reserve(task, pinned, false);
            starts[number] = new Search(task).soonestBack();
            if (starts[number] == null) {
                return false;
            }
            for (int stop = 0; stop < task.stops(); stop++) {
                occupancy.add(task, stop, starts[number][stop]);
            }
        }
        return true;
    }

    /** Keeps others away from where a pinned visit will be, or lets it in at last. */
    private void reserve(Task task, int[] pinned, boolean taken) {
        if (Arrays.stream(pinned).noneMatch(group -> group == task.group())) {
            return;
        }
        for (TimetableModel.Pin pin : part.model().pins()) {
            if (pin.group() == task.group()) {
                if (taken) {
                    occupancy.add(task, pin.stop(), pin.start());
                } else {
                    occupancy.remove(task, pin.stop(), pin.start());
                }
            }
        }
    }

    /** The soonest end for each set of stops seen, last of them, and lunch had or not: sooner is never worse. */
    private final class Search {

        private static final int NEVER = Integer.MAX_VALUE;

        private final Task task;
        private final int stops;
        private final int[] end;
        private final int[] from;
        private final int[] start;

        Search(Task task) {
            this.task = task;
            this.stops = task.stops();
            int states = stops > MOST_TO_ORDER ? 0 : (1 << stops) * (stops + 1) * 2;
            this.end = new int[states];
            this.from = new int[states];
            this.start = new int[states];
        }

        int[] soonestBack() {
            if (stops > MOST_TO_ORDER) {
                return asListed();
            }
            Arrays.fill(end, NEVER);
            int lunched = task.lunch() == null ? 1 : 0;
            end[state(0, stops, lunched)] = task.earliest();
            for (int seen = 0; seen < 1 << stops; seen++) {
                for (int last = 0; last <= stops; last++) {
                    for (int had = lunched; had < 2; had++) {
                        if (end[state(seen, last, had)] != NEVER) {
                            goOn(seen, last, had);
                        }
                    }
                }
            }
            return read();
        }

        private void goOn(int seen, int last, int had) {
            for (int next = 0; next < stops; next++) {
                boolean wanted = (seen & 1 << next) == 0 && (!task.inOrder() || seen == (1 << next) - 1);
                for (int then = had; wanted && then < 2; then++) {
                    int ready = ready(end[state(seen, last, had)], task.travel()[last][next], then > had);
                    int at = ready == NEVER ? NEVER : occupancy.firstStart(task, next, ready);
                    int reached = state(seen | 1 << next, next, then);
                    if (at != NEVER && at + task.minutes()[next] < end[reached]) {
                        end[reached] = at + task.minutes()[next];
                        start[reached] = at;
                        from[reached] = state(seen, last, had);
                    }
                }
            }
        }

        private int ready(int after, int way, boolean lunching) {
            if (!lunching) {
                return after + way;
            }
            int lunch = task.lunchMinutes();
            boolean late = after > task.lunch().window().until() - lunch;
            return late
                    ? NEVER
                    : lunch + Math.max(after + way, task.lunch().window().from());
        }

        private int[] read() {
            int best = -1;
            int soonest = task.latest() + 1;
            for (int last = 0; last < stops; last++) {
                for (int had = 0; had < 2; had++) {
                    int state = state((1 << stops) - 1, last, had);
                    int back = end[state] == NEVER ? NEVER : ready(end[state], task.travel()[last][stops], had == 0);
                    if (back < soonest) {
                        soonest = back;
                        best = state;
                    }
                }
            }
            return best < 0 ? null : path(best);
        }

        private int[] path(int end) {
            int[] starts = new int[stops];
            for (int state = end; state / 2 / (stops + 1) != 0; state = from[state]) {
                starts[state / 2 % (stops + 1)] = start[state];
            }
            return starts;
        }

        private int[] asListed() {
            int[] starts = new int[stops];
            int at = task.earliest();
            int last = stops;
            boolean hungry = task.lunch() != null;
            for (int next = 0; next < stops; next++) {
                int plain = occupancy.firstStart(task, next, at + task.travel()[last][next]);
                boolean soon = hungry
                        && (plain == NEVER
                                || plain + task.minutes()[next]
                                        > task.lunch().window().until() - task.lunchMinutes());
                int ready = soon ? ready(at, task.travel()[last][next], true) : plain;
                starts[next] = ready == NEVER ? NEVER : occupancy.firstStart(task, next, ready);
                if (starts[next] == NEVER) {
                    return null;
                }
                hungry &= !soon;
                at = starts[next] + task.minutes()[next];
                last = next;
            }
            int back = ready(at, task.travel()[last][stops], hungry);
            return back > task.latest() ? null : starts;
        }

        private int state(int seen, int last, int lunched) {
            return (seen * (stops + 1) + last) * 2 + lunched;
        }
    }
}
