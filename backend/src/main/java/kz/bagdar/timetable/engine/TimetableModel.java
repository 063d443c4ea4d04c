package kz.bagdar.timetable.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that a timetable depends on. Timetables of equal models are equal, as {@link Limits#workers()} says.
 *
 * <p>Each group visits each stop of its route once. It leaves the start place within the day, and is back at the end
 * place within the day.
 *
 * @param day the hours in which everything happens
 * @param grid visits start at multiples of so many minutes since midnight, 1 to 60; pinned ones, and those that stay
 *     where they are, at any minute
 * @param travel minutes from each place to each other, 0 to 1440; the places are the hosts in their order and after
 *     them, if wanted, more, such as the venue
 * @param startPlace where all groups come from, or {@link #NONE}: then no way to the first visit is counted
 * @param endPlace where all groups go back to, or {@link #NONE}
 * @param lunch absent means that nobody has one
 * @param pins visits whose time is fixed
 * @param current when visits are now; each that starts at another time costs {@link Weights#move()}
 */
public record TimetableModel(
        Span day,
        int grid,
        List<Host> hosts,
        List<Route> routes,
        List<Group> groups,
        int[][] travel,
        int startPlace,
        int endPlace,
        Lunch lunch,
        List<Pin> pins,
        List<Current> current,
        Weights weights) {

    /** Stands for "no place" and "no lunch". */
    public static final int NONE = -1;

    /** @throws IllegalArgumentException when a number names nothing or is out of bounds: the caller's mistake */
    public TimetableModel {
        Numbers.requireWithin(grid, 1, 60, "grid");
        hosts = List.copyOf(hosts);
        routes = List.copyOf(routes);
        groups = List.copyOf(groups);
        pins = List.copyOf(pins);
        current = List.copyOf(current);
        travel = copyOf(travel, hosts.size());
        for (Route route : routes) {
            for (Stop stop : route.stops()) {
                Numbers.requireIndex(stop.host(), hosts.size(), "host");
            }
        }
        for (Group group : groups) {
            Numbers.requireIndex(group.route(), routes.size(), "route");
        }
        Numbers.requireIndexOrNone(startPlace, travel.length, "place");
        Numbers.requireIndexOrNone(endPlace, travel.length, "place");
        if (lunch != null && !day.holds(lunch.window())) {
            throw new IllegalArgumentException("the lunch window %s is outside the day".formatted(lunch.window()));
        }
        Set<List<Integer>> pinned = new HashSet<>();
        for (Pin pin : pins) {
            requireVisit(routes, groups, pin.group(), pin.stop());
            requireOnce(pinned, pin.group(), pin.stop());
        }
        Set<List<Integer>> placed = new HashSet<>();
        for (Current now : current) {
            requireVisit(routes, groups, now.group(), now.stop());
            requireOnce(placed, now.group(), now.stop());
        }
    }

    private static int[][] copyOf(int[][] travel, int hosts) {
        Numbers.requireWithin(travel.length, hosts, Integer.MAX_VALUE, "number of places");
        int[][] copy = new int[travel.length][];
        for (int from = 0; from < copy.length; from++) {
            Numbers.requireWithin(travel[from].length, copy.length, copy.length, "number of places");
            for (int minutes : travel[from]) {
                Numbers.requireWithin(minutes, 0, Span.MIDNIGHT, "travel time");
            }
            copy[from] = travel[from].clone();
        }
        return copy;
    }

    private static void requireVisit(List<Route> routes, List<Group> groups, int group, int stop) {
        Numbers.requireIndex(group, groups.size(), "group");
        Numbers.requireIndex(stop, routes.get(groups.get(group).route()).stops().size(), "stop");
    }

    private static void requireOnce(Set<List<Integer>> named, int group, int stop) {
        if (!named.add(List.of(group, stop))) {
            throw new IllegalArgumentException(
                    "the visit of group %d at stop %d is named twice".formatted(group, stop));
        }
    }

    /** The stops of a group's route. */
    public List<Stop> stopsOf(int group) {
        return routes.get(groups.get(group).route()).stops();
    }

    /** The first minute at which a group can leave. */
    int earliest(int group) {
        Span present = groups.get(group).present();
        return present == null ? day.from() : Math.max(day.from(), present.from());
    }

    /** The minute at which a group must be back. */
    int latest(int group) {
        Span present = groups.get(group).present();
        return present == null ? day.until() : Math.min(day.until(), present.until());
    }

    /** A group that leaves before the lunch window ends, or comes after it began, has its lunch elsewhere. */
    public boolean hasLunch(int group) {
        Span present = groups.get(group).present();
        return lunch != null && (present == null || present.holds(lunch.window()));
    }

    /** Minutes on the way between two places; none from or to {@link #NONE}. */
    int travel(int from, int to) {
        return from == NONE || to == NONE ? 0 : travel[from][to];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimetableModel that
                && Arrays.deepEquals(travel, that.travel)
                && rest().equals(that.rest());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(travel) + rest().hashCode();
    }

    private List<Object> rest() {
        return Arrays.asList(day, grid, hosts, routes, groups, startPlace, endPlace, lunch, pins, current, weights);
    }

    /**
     * A house that receives groups. All visits at any of its stops count together.
     *
     * @param groupLimit the most groups at once, from 1; absent means no limit
     * @param peopleLimit the most people at once, from 1; absent means no limit
     * @param open when it is open, less its breaks: a visit lies within one of these as a whole; empty means always
     */
    public record Host(Integer groupLimit, Integer peopleLimit, List<Span> open) {

        public Host {
            if (groupLimit != null) {
                Numbers.requireWithin(groupLimit, 1, Integer.MAX_VALUE, "group limit");
            }
            if (peopleLimit != null) {
                Numbers.requireWithin(peopleLimit, 1, Integer.MAX_VALUE, "people limit");
            }
            open = Span.merged(open);
        }
    }

    /**
     * @param inOrder whether every group sees the stops in their order, or in whichever suits
     * @param stops 1 to {@value #MOST_STOPS}
     */
    public record Route(boolean inOrder, List<Stop> stops) {

        public static final int MOST_STOPS = 20;

        public Route {
            stops = List.copyOf(stops);
            Numbers.requireWithin(stops.size(), 1, MOST_STOPS, "number of stops");
        }
    }

    /**
     * @param minutes how long each visit lasts, 1 to 1440
     * @param sessions what is shown at fixed times: each visit holds at least one of them from beginning to end; empty
     *     means that there is something to see at any time
     */
    public record Stop(int host, int minutes, List<Span> sessions) {

        public Stop {
            Numbers.requireWithin(minutes, 1, Span.MIDNIGHT, "length of a visit");
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * @param people how many they are, 0 to 1,000,000
     * @param present when they can be on their way, from leaving to being back; absent means the whole day
     */
    public record Group(int route, int people, Span present) {

        public Group {
            Numbers.requireWithin(people, 0, 1_000_000, "number of people");
        }
    }

    /**
     * A break that every group has in one piece, after a visit, before one, or on its way between two.
     *
     * @param window in which it lies as a whole
     * @param minutes how long it lasts, at most as long as the window
     */
    public record Lunch(Span window, int minutes) {

        public Lunch {
            Numbers.requireWithin(minutes, 1, window.minutes(), "length of the lunch");
        }
    }

    /** @param start in minutes since midnight, 0 to 1439 */
    public record Pin(int group, int stop, int start) {

        public Pin {
            Numbers.requireWithin(start, 0, Span.MIDNIGHT - 1, "start of a pin");
        }
    }

    /** @param start in minutes since midnight, 0 to 1439 */
    public record Current(int group, int stop, int start) {

        public Current {
            Numbers.requireWithin(start, 0, Span.MIDNIGHT - 1, "start of a visit");
        }
    }
}
