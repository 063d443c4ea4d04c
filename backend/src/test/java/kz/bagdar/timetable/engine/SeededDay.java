package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.bagdar.timetable.engine.TimetableModel.Group;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;

/** A believable day of many routes with four stops each: lunch, hours, sessions, and ways through a town. */
final class SeededDay {

    static final int STOPS = 4;
    private static final int NINE = 9 * 60;
    private static final int TOWN_MINUTES = 40;

    private final Random random;
    private final List<Host> hosts = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private SeededDay(long seed) {
        this.random = new Random(seed);
    }

    /** Every host is on one route alone, and takes one group at once. */
    static TimetableModel apart(long seed, int routes, int groups) {
        return apart(seed, routes, groups, 1);
    }

    static TimetableModel apart(long seed, int routes, int groups, int groupLimit) {
        SeededDay day = new SeededDay(seed);
        for (int route = 0; route < routes; route++) {
            List<Stop> stops = new ArrayList<>();
            int[] centre = day.somewhere(TOWN_MINUTES);
            for (int stop = 0; stop < STOPS; stop++) {
                stops.add(day.stop(day.host(centre, groupLimit)));
            }
            day.addRoute(stops, groups);
        }
        return day.model();
    }

    /** Every route shares its first host with the route before it, so that none can be planned by itself. */
    static TimetableModel coupled(long seed, int routes, int groups) {
        SeededDay day = new SeededDay(seed);
        int shared = day.host(day.somewhere(TOWN_MINUTES), 2);
        for (int route = 0; route < routes; route++) {
            List<Stop> stops = new ArrayList<>();
            stops.add(day.stop(shared));
            int[] centre = day.places.get(shared);
            for (int stop = 1; stop < STOPS; stop++) {
                shared = day.host(centre, stop == STOPS - 1 ? 2 : 1);
                stops.add(day.stop(shared));
            }
            day.addRoute(stops, groups);
        }
        return day.model();
    }

    private int host(int[] centre, int groupLimit) {
        int[] other = somewhere(TOWN_MINUTES);
        places.add(new int[] {(2 * centre[0] + other[0]) / 3, (2 * centre[1] + other[1]) / 3});
        List<Span> open = random.nextInt(4) == 0
                ? List.of(new Span(NINE, NINE + 240), new Span(NINE + 285, NINE + 540))
                : List.of();
        hosts.add(new Host(groupLimit, null, open));
        return hosts.size() - 1;
    }

    private Stop stop(int host) {
        boolean lesson = random.nextInt(8) == 0;
        List<Span> sessions = new ArrayList<>();
        for (int from = NINE + 20; lesson && from < NINE + 500; from += 60) {
            sessions.add(new Span(from, from + 30));
        }
        return new Stop(host, 45 + 5 * random.nextInt(4), sessions);
    }

    private void addRoute(List<Stop> stops, int count) {
        routes.add(new Route(false, stops));
        for (int group = 0; group < count; group++) {
            groups.add(new Group(routes.size() - 1, 20, null));
        }
    }

    private int[] somewhere(int size) {
        return new int[] {random.nextInt(size), random.nextInt(size)};
    }

    private TimetableModel model() {
        places.add(new int[] {TOWN_MINUTES / 2, TOWN_MINUTES / 2});
        int[][] travel = new int[places.size()][places.size()];
        for (int from = 0; from < travel.length; from++) {
            for (int to = 0; to < travel.length; to++) {
                double apart =
                        Math.hypot(places.get(from)[0] - places.get(to)[0], places.get(from)[1] - places.get(to)[1]);
                travel[from][to] = from == to ? 0 : 5 + 5 * (int) Math.ceil(apart / 5);
            }
        }
        return new TimetableModel(
                new Span(NINE, NINE + 540),
                5,
                hosts,
                routes,
                groups,
                travel,
                hosts.size(),
                hosts.size(),
                new Lunch(new Span(NINE + 180, NINE + 300), 40),
                List.of(),
                List.of(),
                Weights.STANDARD);
    }
}
