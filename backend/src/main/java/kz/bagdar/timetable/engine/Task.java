package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kz.bagdar.timetable.engine.TimetableModel.Current;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Pin;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;

/**
 * What one group has to do, as far as it is demanded. Giving up a demand only ever adds possibilities: that is what
 * the search for contradictions rests on.
 *
 * @param host of each stop
 * @param minutes of each visit
 * @param starts of each visit
 * @param now when each visit starts now, or {@link TimetableModel#NONE}
 * @param travel from stop to stop; the last row is from the start place, the last column to the end place
 * @param lunch absent means none
 */
record Task(
        int group,
        int people,
        boolean inOrder,
        int[] host,
        int[] minutes,
        List<Starts> starts,
        int[] now,
        int[][] travel,
        int earliest,
        int latest,
        Lunch lunch) {

    /** @param horizon how many minutes beyond the day count when its hours are given up */
    static Task of(TimetableModel model, int group, Predicate<Demand> demanded, int horizon) {
        int number = model.groups().get(group).route();
        Route route = model.routes().get(number);
        int stops = route.stops().size();
        int[] host = new int[stops];
        int[] minutes = new int[stops];
        for (int stop = 0; stop < stops; stop++) {
            host[stop] = route.stops().get(stop).host();
            minutes[stop] = demanded.test(new Demand.VisitLengths(number))
                    ? route.stops().get(stop).minutes()
                    : 0;
        }
        int earliest = Integer.MIN_VALUE / 2;
        int latest = Integer.MAX_VALUE / 2;
        Span present = model.groups().get(group).present();
        if (present != null && demanded.test(new Demand.Presence(group))) {
            earliest = present.from();
            latest = present.until();
        }
        boolean bounded = demanded.test(new Demand.DayHours());
        earliest = Math.max(earliest, model.day().from() - (bounded ? 0 : horizon));
        latest = Math.min(latest, model.day().until() + (bounded ? 0 : horizon));
        int[] now = new int[stops];
        Arrays.fill(now, NONE);
        model.current().stream().filter(one -> one.group() == group).forEach(one -> now[one.stop()] = one.start());
        List<Starts> starts = new ArrayList<>();
        for (int stop = 0; stop < stops; stop++) {
            Starts within = Starts.within(model.grid(), earliest, latest - minutes[stop]);
            starts.add(starts(model, group, stop, minutes[stop], within, demanded));
        }
        return new Task(
                group,
                model.groups().get(group).people(),
                route.inOrder() && demanded.test(new Demand.Order(number)),
                host,
                minutes,
                starts,
                now,
                travel(model, host, demanded.test(new Demand.TravelTimes(number))),
                earliest,
                latest,
                model.hasLunch(group) && demanded.test(new Demand.LunchBreak(group)) ? model.lunch() : null);
    }

    private static Starts starts(
            TimetableModel model, int group, int stop, int minutes, Starts within, Predicate<Demand> demanded) {
        int number = model.groups().get(group).route();
        Stop there = model.routes().get(number).stops().get(stop);
        Starts starts = within;
        for (Current one : model.current()) {
            if (one.group() == group && one.stop() == stop) {
                starts = starts.or(one.start());
            }
        }
        for (Pin pin : model.pins()) {
            if (pin.group() == group && pin.stop() == stop) {
                starts = starts.or(pin.start());
            }
        }
        List<Span> open = model.hosts().get(there.host()).open();
        if (!open.isEmpty() && demanded.test(new Demand.HostHours(there.host()))) {
            starts = starts.within(open.stream()
                    .map(span -> new int[] {span.from(), span.until() - minutes})
                    .toList());
        }
        if (!there.sessions().isEmpty() && demanded.test(new Demand.Sessions(number, stop))) {
            starts = minutes > 0 ? holding(starts, there) : touching(model, group, stop, starts);
        }
        for (int index = 0; index < model.pins().size(); index++) {
            Pin pin = model.pins().get(index);
            if (pin.group() == group && pin.stop() == stop && demanded.test(new Demand.Pinned(index))) {
                starts = starts.onlyAt(pin.start());
            }
        }
        return starts;
    }

    private static Starts holding(Starts starts, Stop stop) {
        return starts.within(stop.sessions().stream()
                .map(session -> new int[] {session.until() - stop.minutes(), session.from()})
                .toList());
    }

    /**
     * A visit that need not last is there at some minute of a session; so can be every visit that holds one, when it
     * is cut down to the session's first minute, unless it is pinned: then its start is good enough.
     */
    private static Starts touching(TimetableModel model, int group, int stop, Starts starts) {
        Stop there = model.stopsOf(group).get(stop);
        Starts touching = starts.within(there.sessions().stream()
                .map(session -> new int[] {session.from(), session.until()})
                .toList());
        for (Span session : there.sessions()) {
            touching = touching.plus(session.from(), starts);
            for (Pin pin : model.pins()) {
                boolean holds = pin.start() <= session.from() && session.until() <= pin.start() + there.minutes();
                if (pin.group() == group && pin.stop() == stop && holds) {
                    touching = touching.plus(pin.start(), starts);
                }
            }
        }
        return touching;
    }

    private static int[][] travel(TimetableModel model, int[] host, boolean demanded) {
        int stops = host.length;
        int[][] travel = new int[stops + 1][stops + 1];
        for (int from = 0; from <= stops && demanded; from++) {
            for (int to = 0; to <= stops; to++) {
                travel[from][to] = from == to
                        ? 0
                        : model.travel(
                                from == stops ? model.startPlace() : host[from],
                                to == stops ? model.endPlace() : host[to]);
            }
        }
        return travel;
    }

    int stops() {
        return host.length;
    }

    int lunchMinutes() {
        return lunch == null ? 0 : lunch.minutes();
    }

    int visitMinutes() {
        return Arrays.stream(minutes).sum();
    }
}
