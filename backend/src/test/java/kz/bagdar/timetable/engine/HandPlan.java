package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A day as one makes it in a spreadsheet: the groups one after the other; each begins its round at another stop than the
 * one before, goes on in the order of the route, and takes the first time that is free; lunch when it cannot wait.
 *
 * @param cost of the groups that found room
 * @param without groups that found none
 */
record HandPlan(long cost, int without) {

    private static final int NEVER = Integer.MAX_VALUE;

    static HandPlan of(TimetableModel model) {
        long cost = 0;
        int without = 0;
        for (Part part : Part.of(model, demand -> true)) {
            Occupancy occupancy = new Occupancy(part.houses());
            for (Task task : part.tasks()) {
                int[] starts = starts(task, occupancy);
                if (starts == null) {
                    without++;
                    continue;
                }
                for (int stop = 0; stop < starts.length; stop++) {
                    occupancy.add(task, stop, starts[stop]);
                }
                cost += part.cost(task, starts);
            }
        }
        return new HandPlan(cost, without);
    }

    private static int[] starts(Task task, Occupancy occupancy) {
        int[] starts = new int[task.stops()];
        int at = task.earliest();
        int last = task.stops();
        boolean hungry = task.lunch() != null;
        for (int next : round(task)) {
            int ready = at + task.travel()[last][next];
            int plain = occupancy.firstStart(task, next, ready);
            int latest = hungry ? task.lunch().window().until() - task.lunchMinutes() : NEVER;
            if (hungry && (plain == NEVER || plain + task.minutes()[next] > latest)) {
                if (at > latest) {
                    return null;
                }
                ready = task.lunchMinutes()
                        + Math.max(ready, task.lunch().window().from());
                plain = occupancy.firstStart(task, next, ready);
                hungry = false;
            }
            if (plain == NEVER) {
                return null;
            }
            starts[next] = plain;
            at = plain + task.minutes()[next];
            last = next;
        }
        int lunch = hungry ? task.lunchMinutes() : 0;
        int from = hungry ? Math.max(at, task.lunch().window().from()) : at;
        int back = Math.max(at + task.travel()[last][task.stops()], from) + lunch;
        return back > task.latest()
                        || hungry && from + lunch > task.lunch().window().until()
                ? null
                : starts;
    }

    private static List<Integer> round(Task task) {
        List<Integer> round = new ArrayList<>();
        for (int i = 0; i < task.stops(); i++) {
            round.add(task.inOrder() ? i : (task.group() + i) % task.stops());
        }
        return round;
    }
}
