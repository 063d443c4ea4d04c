package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagdar.timetable.engine.TimetableModel.Current;

/**
 * What a timetable comes to.
 *
 * @param cost in points of {@link Weights}
 * @param moved visits that start at another time than they do now
 * @param groups in the order of the model
 */
public record Figures(long cost, int moved, List<GroupFigures> groups) {

    public Figures {
        groups = List.copyOf(groups);
    }

    /**
     * All in minutes.
     *
     * @param leaves when the group leaves the start place, since midnight
     * @param finish when it is back at the end place, since midnight
     * @param travel on the way
     * @param waiting between leaving and being back, neither visit, travel nor lunch
     * @param lunchStart since midnight, or {@link TimetableModel#NONE}
     */
    public record GroupFigures(int leaves, int finish, int travel, int waiting, int lunchStart) {}

    /**
     * Counted from the visits alone. What breaks a demand is counted as it is, with no waiting where visits overlap.
     *
     * @param visits at least one of each group, in any order
     * @throws IllegalArgumentException when a group has none, or a visit names nothing
     */
    public static Figures of(TimetableModel model, List<Visit> visits) {
        Map<Integer, List<Visit>> byGroup = Violations.byGroup(model, visits);
        List<GroupFigures> groups = new ArrayList<>();
        long cost = 0;
        for (int group = 0; group < model.groups().size(); group++) {
            if (!byGroup.containsKey(group)) {
                throw new IllegalArgumentException("group %d has no visits".formatted(group));
            }
            Itinerary day = Itinerary.of(model, group, byGroup.get(group));
            cost += day.cost(model);
            groups.add(new GroupFigures(day.leaves(), day.finish(), day.travel(), day.waiting(), day.lunchStart()));
        }
        int moved = moved(model, visits);
        return new Figures(cost + (long) model.weights().move() * moved, moved, groups);
    }

    private static int moved(TimetableModel model, List<Visit> visits) {
        Map<List<Integer>, Integer> now = model.current().stream()
                .collect(Collectors.toMap(one -> List.of(one.group(), one.stop()), Current::start));
        return (int) visits.stream()
                .filter(visit -> now.getOrDefault(List.of(visit.group(), visit.stop()), visit.start()) != visit.start())
                .count();
    }
}
