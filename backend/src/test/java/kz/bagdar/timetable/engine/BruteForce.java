package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Stop;

/**
 * Tries every timetable of a small model that keeps some demands. Shares the model's records and the counting of costs
 * with the engine, and nothing else: what the demands mean is written here a second time.
 */
final class BruteForce {

    private final TimetableModel model;
    private final Predicate<Demand> kept;
    private final int beyond;
    private final List<List<Day>> days = new ArrayList<>();
    private final List<Visit> placed = new ArrayList<>();
    private long cheapest = Long.MAX_VALUE;

    /** One way in which a group that is alone could do. */
    private record Day(List<Visit> visits, long cost) {}

    private BruteForce(TimetableModel model, Predicate<Demand> kept, int beyond) {
        this.model = model;
        this.kept = kept;
        this.beyond = kept.test(new Demand.DayHours()) ? 0 : beyond;
    }

    /** The cheapest cost of all timetables, or Long.MAX_VALUE where there is none. */
    static long cheapestCost(TimetableModel model) {
        BruteForce search = new BruteForce(model, demand -> true, 0);
        search.findDays();
        search.combine(0, 0, false);
        return search.cheapest;
    }

    /** @param beyond minutes before and after the day that are tried when its hours are given up */
    static boolean isPossible(TimetableModel model, Set<Demand> kept, int beyond) {
        BruteForce search = new BruteForce(model, kept::contains, beyond);
        search.findDays();
        search.combine(0, 0, true);
        return search.cheapest < Long.MAX_VALUE;
    }

    private void findDays() {
        for (int group = 0; group < model.groups().size(); group++) {
            days.add(new ArrayList<>());
            next(group, 0, NONE, earliest(group));
            days.get(group).sort(Comparator.comparingLong(Day::cost));
        }
    }

    private void next(int group, int seen, int last, int free) {
        List<Stop> stops = model.stopsOf(group);
        if (seen == (1 << stops.size()) - 1) {
            if (free + way(group, last, NONE) <= latest(group) && hasLunch(group)) {
                days.get(group).add(new Day(List.copyOf(placed), cost(group)));
            }
            return;
        }
        for (int stop = 0; stop < stops.size(); stop++) {
            int route = model.groups().get(group).route();
            boolean outOfOrder = model.routes().get(route).inOrder()
                    && kept.test(new Demand.Order(route))
                    && seen != (1 << stop) - 1;
            if ((seen & 1 << stop) == 0 && !outOfOrder) {
                for (int start : starts(group, stop, free + way(group, last, stop))) {
                    Visit visit = new Visit(group, stop, start);
                    placed.add(visit);
                    next(group, seen | 1 << stop, stop, end(visit));
                    placed.removeLast();
                }
            }
        }
    }

    private long cost(int group) {
        long moved = model.current().stream()
                .filter(now -> now.group() == group)
                .filter(now ->
                        placed.stream().anyMatch(visit -> visit.stop() == now.stop() && visit.start() != now.start()))
                .count();
        return Itinerary.of(model, group, placed).cost(model)
                + moved * model.weights().move();
    }

    private void combine(int group, long cost, boolean firstIsEnough) {
        if (group == days.size()) {
            cheapest = Math.min(cheapest, cost);
            return;
        }
        for (Day day : days.get(group)) {
            boolean enough = firstIsEnough ? cheapest < Long.MAX_VALUE : cost + day.cost() >= cheapest;
            if (enough) {
                return;
            }
            placed.addAll(day.visits());
            if (day.visits().stream().allMatch(this::isRoom)) {
                combine(group + 1, cost + day.cost(), firstIsEnough);
            }
            placed.subList(placed.size() - day.visits().size(), placed.size()).clear();
        }
    }

    private boolean hasLunch(int group) {
        Lunch lunch = model.lunch();
        if (!model.hasLunch(group) || !kept.test(new Demand.LunchBreak(group))) {
            return true;
        }
        int before = earliest(group);
        int from = NONE;
        List<Visit> own =
                placed.stream().filter(visit -> visit.group() == group).toList();
        for (int gap = 0; gap <= own.size(); gap++) {
            int after = gap == own.size() ? latest(group) : own.get(gap).start();
            int to = gap == own.size() ? NONE : own.get(gap).stop();
            int room = Math.min(after, lunch.window().until())
                    - Math.max(before, lunch.window().from());
            if (room >= lunch.minutes() && after - before >= lunch.minutes() + way(group, from, to)) {
                return true;
            }
            if (gap < own.size()) {
                before = end(own.get(gap));
                from = to;
            }
        }
        return false;
    }

    private Set<Integer> starts(int group, int stop, int from) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int minute = model.day().from() - beyond; minute <= model.day().until() + beyond; minute++) {
            if (Math.floorMod(minute, model.grid()) == 0) {
                starts.add(minute);
            }
        }
        model.pins().stream()
                .filter(pin -> pin.group() == group && pin.stop() == stop)
                .forEach(pin -> starts.add(pin.start()));
        model.current().stream()
                .filter(now -> now.group() == group && now.stop() == stop)
                .forEach(now -> starts.add(now.start()));
        if (!kept.test(new Demand.VisitLengths(model.groups().get(group).route()))) {
            model.stopsOf(group).get(stop).sessions().forEach(session -> starts.add(session.from()));
        }
        starts.removeIf(start -> start < from || !isAllowed(new Visit(group, stop, start)));
        return starts;
    }

    private boolean isAllowed(Visit visit) {
        int route = model.groups().get(visit.group()).route();
        Stop stop = model.stopsOf(visit.group()).get(visit.stop());
        Host host = model.hosts().get(stop.host());
        int start = visit.start();
        int end = end(visit);
        boolean open = host.open().isEmpty()
                || !kept.test(new Demand.HostHours(stop.host()))
                || host.open().stream().anyMatch(span -> span.from() <= start && end <= span.until());
        boolean shown = stop.sessions().isEmpty()
                || !kept.test(new Demand.Sessions(route, visit.stop()))
                || stop.sessions().stream().anyMatch(session -> isThere(visit, session, stop.minutes()));
        boolean pinned = true;
        for (int pin = 0; pin < model.pins().size(); pin++) {
            pinned &= model.pins().get(pin).group() != visit.group()
                    || model.pins().get(pin).stop() != visit.stop()
                    || model.pins().get(pin).start() == start
                    || !kept.test(new Demand.Pinned(pin));
        }
        return end <= latest(visit.group()) && open && shown && pinned;
    }

    /** A visit of no time is at the session, or is pinned so that it would hold it if it lasted. */
    private boolean isThere(Visit visit, Span session, int minutes) {
        int start = visit.start();
        boolean whole = start <= session.from() && session.until() <= start + minutes;
        boolean pinned = model.pins().stream()
                .anyMatch(pin -> pin.group() == visit.group() && pin.stop() == visit.stop() && pin.start() == start);
        boolean touches = session.from() <= start && start <= session.until();
        return end(visit) > start ? whole : touches || whole && pinned;
    }

    /** Counts at each minute of the visit who else is there. */
    private boolean isRoom(Visit visit) {
        int number = model.stopsOf(visit.group()).get(visit.stop()).host();
        Host host = model.hosts().get(number);
        for (int minute = visit.start(); minute < end(visit); minute++) {
            int groups = 0;
            int people = 0;
            for (Visit other : placed) {
                boolean there = model.stopsOf(other.group()).get(other.stop()).host() == number
                        && other.start() <= minute
                        && minute < end(other);
                groups += there ? 1 : 0;
                people += there ? model.groups().get(other.group()).people() : 0;
            }
            boolean full =
                    host.groupLimit() != null && kept.test(new Demand.GroupLimit(number)) && groups > host.groupLimit();
            boolean crowded = host.peopleLimit() != null
                    && kept.test(new Demand.PeopleLimit(number))
                    && people > host.peopleLimit();
            if (full || crowded) {
                return false;
            }
        }
        return true;
    }

    private int way(int group, int fromStop, int toStop) {
        int route = model.groups().get(group).route();
        List<Stop> stops = model.stopsOf(group);
        int from = fromStop == NONE ? model.startPlace() : stops.get(fromStop).host();
        int to = toStop == NONE ? model.endPlace() : stops.get(toStop).host();
        boolean none = from == NONE || to == NONE || !kept.test(new Demand.TravelTimes(route));
        return none ? 0 : model.travel()[from][to];
    }

    private int end(Visit visit) {
        int route = model.groups().get(visit.group()).route();
        boolean lasts = kept.test(new Demand.VisitLengths(route));
        return visit.start()
                + (lasts ? model.stopsOf(visit.group()).get(visit.stop()).minutes() : 0);
    }

    private int earliest(int group) {
        Span present = model.groups().get(group).present();
        boolean bound = present != null && kept.test(new Demand.Presence(group));
        return Math.max(model.day().from() - beyond, bound ? present.from() : Integer.MIN_VALUE);
    }

    private int latest(int group) {
        Span present = model.groups().get(group).present();
        boolean bound = present != null && kept.test(new Demand.Presence(group));
        return Math.min(model.day().until() + beyond, bound ? present.until() : Integer.MAX_VALUE);
    }
}
