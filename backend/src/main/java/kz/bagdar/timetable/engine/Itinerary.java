package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import java.util.Comparator;
import java.util.List;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Stop;

/**
 * The day of one group, as its visits make it: when it leaves and is back, and where its lunch costs least. Knows
 * nothing of how the visits were found.
 *
 * @param visits by start
 * @param leaves as late as the first visit allows, and its lunch where that is before it
 * @param finish when it is back, and has had its lunch where that is after the last visit
 * @param travel minutes on the way
 * @param waiting minutes between leaving and finish that are neither visit, travel nor lunch
 * @param lunchStart {@link TimetableModel#NONE} where there is no lunch or no room for it
 */
record Itinerary(List<Visit> visits, int leaves, int finish, int travel, int waiting, int lunchStart) {

    /** @param visits of this group, at least one, in any order */
    static Itinerary of(TimetableModel model, int group, List<Visit> visits) {
        List<Visit> inOrder = visits.stream()
                .sorted(Comparator.comparingInt(Visit::start).thenComparingInt(Visit::stop))
                .toList();
        return new Draft(model, group, inOrder).best();
    }

    long cost(TimetableModel model) {
        Weights weights = model.weights();
        return (long) weights.travel() * travel
                + (long) weights.waiting() * waiting
                + (long) weights.longWaiting() * Math.max(0, waiting - Weights.LONG)
                + (long) weights.finish() * (finish - model.day().from());
    }

    private static final class Draft {

        private final TimetableModel model;
        private final int group;
        private final List<Visit> visits;
        private final List<Stop> stops;
        private final int minutes;
        private final int travel;

        Draft(TimetableModel model, int group, List<Visit> visits) {
            this.model = model;
            this.group = group;
            this.visits = visits;
            this.stops = model.stopsOf(group);
            this.minutes =
                    visits.stream().mapToInt(visit -> stop(visit).minutes()).sum();
            int ways = 0;
            for (int gap = 0; gap <= visits.size(); gap++) {
                ways += way(gap);
            }
            this.travel = ways;
        }

        Itinerary best() {
            int leaves = start(0) - way(0);
            int finish = end(visits.size()) + way(visits.size());
            Itinerary best = null;
            if (model.hasLunch(group)) {
                for (int gap = 0; gap <= visits.size(); gap++) {
                    Itinerary with = withLunch(gap, leaves, finish);
                    if (with != null && (best == null || with.cost(model) < best.cost(model))) {
                        best = with;
                    }
                }
            }
            return best == null ? at(leaves, finish, NONE, 0) : best;
        }

        /** With the lunch in the gap before the visit of that number, or after the last; null without room. */
        private Itinerary withLunch(int gap, int leaves, int finish) {
            Lunch lunch = model.lunch();
            boolean first = gap == 0;
            boolean last = gap == visits.size();
            int from = Math.max(
                    first ? model.earliest(group) : end(gap), lunch.window().from());
            int until = Math.min(
                    last ? model.latest(group) : start(gap), lunch.window().until());
            if (until - from < lunch.minutes()) {
                return null;
            }
            if (first) {
                int start = until - lunch.minutes();
                int before = Math.min(leaves - lunch.minutes(), start);
                return before < model.earliest(group) ? null : at(before, finish, start, lunch.minutes());
            }
            if (last) {
                int after = Math.max(finish, from) + lunch.minutes();
                return after > model.latest(group) ? null : at(leaves, after, from, lunch.minutes());
            }
            if (start(gap) - end(gap) < way(gap) + lunch.minutes()) {
                return null;
            }
            int onGrid = Math.ceilDiv(from, model.grid()) * model.grid();
            return at(leaves, finish, onGrid + lunch.minutes() <= until ? onGrid : from, lunch.minutes());
        }

        private Itinerary at(int leaves, int finish, int lunchStart, int lunch) {
            int waiting = Math.max(0, finish - leaves - minutes - travel - lunch);
            return new Itinerary(visits, leaves, finish, travel, waiting, lunchStart);
        }

        private Stop stop(Visit visit) {
            return stops.get(visit.stop());
        }

        private int start(int gap) {
            return visits.get(gap).start();
        }

        /** The end of the visit before the gap. */
        private int end(int gap) {
            Visit visit = visits.get(gap - 1);
            return visit.start() + stop(visit).minutes();
        }

        private int way(int gap) {
            int from = gap == 0 ? model.startPlace() : stop(visits.get(gap - 1)).host();
            int to = gap == visits.size()
                    ? model.endPlace()
                    : stop(visits.get(gap)).host();
            return model.travel(from, to);
        }
    }
}
