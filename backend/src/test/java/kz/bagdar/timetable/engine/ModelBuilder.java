package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import java.util.ArrayList;
import java.util.List;
import kz.bagdar.timetable.engine.TimetableModel.Current;
import kz.bagdar.timetable.engine.TimetableModel.Group;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Pin;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;

/** A day from 9 to 18 o'clock, hosts without limits ten minutes apart, no start, end or lunch, until told otherwise. */
final class ModelBuilder {

    static final int HOUR = 60;
    private static final int APART = 10;

    private final List<Host> hosts = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Current> current = new ArrayList<>();
    private Span day = new Span(9 * HOUR, 18 * HOUR);
    private int grid = 5;
    private int[][] travel;
    private boolean venue;
    private Lunch lunch;
    private Weights weights = Weights.STANDARD;

    static ModelBuilder aTimetable() {
        return new ModelBuilder();
    }

    /** Stops of an hour at hosts of those numbers. */
    static Route free(int... hosts) {
        return new Route(false, stops(hosts));
    }

    static Route inOrder(int... hosts) {
        return new Route(true, stops(hosts));
    }

    private static List<Stop> stops(int... hosts) {
        List<Stop> stops = new ArrayList<>();
        for (int host : hosts) {
            stops.add(new Stop(host, HOUR, List.of()));
        }
        return stops;
    }

    ModelBuilder day(int from, int until) {
        day = new Span(from, until);
        return this;
    }

    ModelBuilder grid(int minutes) {
        grid = minutes;
        return this;
    }

    ModelBuilder host() {
        return host(null, null);
    }

    ModelBuilder host(Integer groupLimit, Integer peopleLimit, Span... open) {
        hosts.add(new Host(groupLimit, peopleLimit, List.of(open)));
        return this;
    }

    ModelBuilder route(Route route) {
        routes.add(route);
        return this;
    }

    ModelBuilder group(int route) {
        return group(route, 10, null);
    }

    ModelBuilder group(int route, int people, Span present) {
        groups.add(new Group(route, people, present));
        return this;
    }

    /** All groups come from a place ten minutes from every host, and go back there. */
    ModelBuilder fromVenue() {
        venue = true;
        return this;
    }

    ModelBuilder travel(int[][] minutes) {
        travel = minutes;
        return this;
    }

    ModelBuilder lunch(int from, int until, int minutes) {
        lunch = new Lunch(new Span(from, until), minutes);
        return this;
    }

    ModelBuilder pin(int group, int stop, int start) {
        pins.add(new Pin(group, stop, start));
        return this;
    }

    ModelBuilder current(int group, int stop, int start) {
        current.add(new Current(group, stop, start));
        return this;
    }

    ModelBuilder weights(Weights wanted) {
        weights = wanted;
        return this;
    }

    TimetableModel build() {
        int places = hosts.size() + (venue ? 1 : 0);
        int[][] apart = new int[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                apart[from][to] = from == to ? 0 : APART;
            }
        }
        int ends = venue ? hosts.size() : NONE;
        int[][] minutes = travel == null ? apart : travel;
        return new TimetableModel(day, grid, hosts, routes, groups, minutes, ends, ends, lunch, pins, current, weights);
    }
}
