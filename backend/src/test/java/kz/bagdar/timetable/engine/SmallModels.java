package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.bagdar.timetable.engine.TimetableModel.Current;
import kz.bagdar.timetable.engine.TimetableModel.Group;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Pin;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Models of every kind, small enough for all their timetables to be tried. Many have none. */
final class SmallModels extends DomainContextBase {

    static final int EIGHT = 8 * 60;

    private final Random random;
    private final int steps;
    private final int grid;

    SmallModels() {
        this(new Random(0));
    }

    private SmallModels(Random random) {
        this.random = random;
        this.steps = 6 + random.nextInt(4);
        this.grid = 15 + 5 * random.nextInt(3);
    }

    @Provide
    Arbitrary<TimetableModel> models() {
        return Arbitraries.randomValue(any -> new SmallModels(any).model(3, 3));
    }

    static TimetableModel model(Random random, int mostGroups, int mostStops) {
        return new SmallModels(random).model(mostGroups, mostStops);
    }

    private TimetableModel model(int mostGroups, int mostStops) {
        int hosts = 1 + random.nextInt(3);
        List<Host> houses = new ArrayList<>();
        for (int i = 0; i < hosts; i++) {
            houses.add(host());
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            routes.add(route(hosts, mostStops));
        }
        List<Group> groups = new ArrayList<>();
        int count = 1 + random.nextInt(mostGroups);
        for (int i = 0; i < count; i++) {
            groups.add(new Group(random.nextInt(2), 10 * random.nextInt(3), one(6) ? span() : null));
        }
        List<Pin> pins = new ArrayList<>();
        List<Current> current = new ArrayList<>();
        boolean placed = one(2);
        for (int group = 0; group < count; group++) {
            for (int stop = 0;
                    stop < routes.get(groups.get(group).route()).stops().size();
                    stop++) {
                if (one(25)) {
                    pins.add(new Pin(group, stop, minute()));
                }
                if (placed && one(2)) {
                    current.add(new Current(group, stop, minute()));
                }
            }
        }
        boolean venue = one(2);
        int[][] travel = travel(hosts + (venue ? 1 : 0));
        return new TimetableModel(
                new Span(EIGHT, EIGHT + steps * grid),
                grid,
                houses,
                routes,
                groups,
                travel,
                venue && !one(4) ? hosts : NONE,
                venue && !one(4) ? hosts : NONE,
                one(3) ? lunch() : null,
                pins,
                current,
                new Weights(
                        random.nextInt(4),
                        random.nextInt(4),
                        random.nextInt(4),
                        random.nextInt(3),
                        random.nextInt(40)));
    }

    private Host host() {
        List<Span> open = new ArrayList<>();
        for (int i = one(4) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            open.add(span());
        }
        return new Host(one(2) ? 1 + random.nextInt(2) : null, one(4) ? 10 + 5 * random.nextInt(6) : null, open);
    }

    private Route route(int hosts, int mostStops) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 1 + random.nextInt(mostStops); i > 0; i--) {
            List<Span> sessions = new ArrayList<>();
            for (int session = one(12) ? 1 + random.nextInt(2) : 0; session > 0; session--) {
                int from = minute();
                sessions.add(new Span(from, from + 5 + random.nextInt(10)));
            }
            stops.add(new Stop(random.nextInt(hosts), 10 + 5 * random.nextInt(4), sessions));
        }
        return new Route(one(3), stops);
    }

    private int[][] travel(int places) {
        int[][] travel = new int[places][places];
        for (int[] row : travel) {
            for (int to = 0; to < places; to++) {
                row[to] = random.nextInt(5) * (one(3) ? 2 : 4);
            }
        }
        return travel;
    }

    private Lunch lunch() {
        int from = EIGHT + random.nextInt(steps - 2) * grid;
        int until = Math.min(EIGHT + steps * grid, from + (2 + random.nextInt(3)) * grid);
        return new Lunch(new Span(from, until), 5 + random.nextInt(until - from - 5));
    }

    private Span span() {
        int from = EIGHT + random.nextInt(steps) * grid;
        return new Span(from, from + (2 + random.nextInt(steps)) * grid);
    }

    private int minute() {
        return EIGHT + (one(4) ? random.nextInt(steps * grid) : random.nextInt(steps) * grid);
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }
}
