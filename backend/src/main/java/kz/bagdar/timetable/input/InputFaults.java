package kz.bagdar.timetable.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.travel.TravelMatrix;
import kz.bagdar.timetable.engine.Span;
import kz.bagdar.timetable.engine.TimetableModel;
import kz.bagdar.timetable.input.PlanInputs.GroupInput;
import kz.bagdar.timetable.input.PlanInputs.HostInput;
import kz.bagdar.timetable.input.PlanInputs.RouteInput;
import kz.bagdar.timetable.input.PlanInputs.StopInput;
import kz.bagdar.timetable.obstacle.Obstacle;
import kz.bagdar.timetable.obstacle.ObstacleCode;

/** What of the inputs makes no timetable whatever is tried, so that nobody waits for a search that cannot end well. */
final class InputFaults {

    /** More are no seminar, and would keep a search busy that comes to no end. */
    static final int MOST_GROUPS = 1000;

    private final PlanInputs inputs;
    private final TravelMatrix matrix;
    private final TimetableSettings settings;
    private final List<Obstacle> faults = new ArrayList<>();

    InputFaults(PlanInputs inputs, TravelMatrix matrix, TimetableSettings settings) {
        this.inputs = inputs;
        this.matrix = matrix;
        this.settings = settings;
    }

    /** What keeps from reading any further. */
    static List<Obstacle> missing(List<RouteView> routes, List<GroupView> groups, Map<UUID, List<StopView>> stops) {
        if (stops.isEmpty()) {
            return List.of(Obstacle.of(ObstacleCode.NO_ROUTES));
        }
        if (groups.isEmpty()) {
            return List.of(Obstacle.of(ObstacleCode.NO_GROUPS));
        }
        if (groups.size() > MOST_GROUPS) {
            return List.of(Obstacle.of(ObstacleCode.TOO_MANY_GROUPS).counted(groups.size(), MOST_GROUPS));
        }
        List<Obstacle> faults = new ArrayList<>();
        for (RouteView route : routes) {
            int visited = stops.getOrDefault(route.id(), List.of()).size();
            boolean travelled =
                    groups.stream().anyMatch(group -> group.routeId().equals(route.id()));
            if (travelled && visited == 0) {
                faults.add(Obstacle.of(ObstacleCode.ROUTE_WITHOUT_STOPS).onRoute(route.id()));
            } else if (travelled && visited > TimetableModel.Route.MOST_STOPS) {
                faults.add(Obstacle.of(ObstacleCode.TOO_MANY_STOPS)
                        .onRoute(route.id())
                        .counted(visited, TimetableModel.Route.MOST_STOPS));
            }
        }
        return faults;
    }

    List<Obstacle> all() {
        if (inputs.venueId() == null && (settings.startAtVenue() || settings.endAtVenue())) {
            faults.add(Obstacle.of(ObstacleCode.VENUE_UNKNOWN));
        }
        addUnknownWays();
        for (RouteInput route : inputs.routes()) {
            addIfLongerThanTheDay(route);
            route.stops().forEach(stop -> {
                addIfNeverOpen(route, stop);
                addIfNoSessionFits(route, stop);
            });
        }
        inputs.groups().forEach(this::addIfTooLarge);
        return faults;
    }

    private void addUnknownWays() {
        Set<List<UUID>> told = new HashSet<>();
        for (RouteInput route : inputs.routes()) {
            List<UUID> places = route.stops().stream().map(this::hostOf).toList();
            for (UUID from : places) {
                for (UUID to : places) {
                    addIfUnknown(route, from, to, told);
                }
                if (inputs.startAtVenue()) {
                    addIfUnknown(route, inputs.venueId(), from, told);
                }
                if (inputs.endAtVenue()) {
                    addIfUnknown(route, from, inputs.venueId(), told);
                }
            }
        }
    }

    private void addIfUnknown(RouteInput route, UUID from, UUID to, Set<List<UUID>> told) {
        if (matrix.minutes(from, to).isEmpty() && told.add(List.of(from, to))) {
            faults.add(Obstacle.of(ObstacleCode.TRAVEL_UNKNOWN)
                    .onRoute(route.routeId())
                    .atHost(from, to));
        }
    }

    private void addIfLongerThanTheDay(RouteInput route) {
        int visits = route.stops().stream().mapToInt(StopInput::minutes).sum();
        int needed = visits + (inputs.lunch() == null ? 0 : inputs.lunch().minutes());
        Span day = inputs.day();
        if (needed > day.minutes()) {
            faults.add(Obstacle.of(ObstacleCode.DAY_TOO_SHORT)
                    .onRoute(route.routeId())
                    .between(day.from(), day.until())
                    .counted(needed, day.minutes()));
        }
    }

    private void addIfNeverOpen(RouteInput route, StopInput stop) {
        List<Span> open = inputs.hosts().get(stop.host()).open();
        int longest =
                open.stream().mapToInt(Span::minutes).max().orElse(inputs.day().minutes());
        if (stop.minutes() > longest) {
            faults.add(Obstacle.of(ObstacleCode.HOST_NEVER_OPEN)
                    .onRoute(route.routeId())
                    .atStop(stop.stopId())
                    .atHost(hostOf(stop))
                    .counted(stop.minutes(), longest));
        }
    }

    private void addIfNoSessionFits(RouteInput route, StopInput stop) {
        int shortest = stop.sessions().stream().mapToInt(Span::minutes).min().orElse(0);
        if (shortest > stop.minutes()) {
            faults.add(Obstacle.of(ObstacleCode.SESSION_TOO_LONG)
                    .onRoute(route.routeId())
                    .atStop(stop.stopId())
                    .atHost(hostOf(stop))
                    .counted(shortest, stop.minutes()));
        }
    }

    private void addIfTooLarge(GroupInput group) {
        for (StopInput stop : inputs.routes().get(group.route()).stops()) {
            HostInput host = inputs.hosts().get(stop.host());
            if (host.peopleLimit() != null && group.people() > host.peopleLimit()) {
                faults.add(Obstacle.of(ObstacleCode.GROUP_TOO_LARGE)
                        .ofGroup(group.groupId())
                        .atStop(stop.stopId())
                        .atHost(host.organizationId())
                        .counted(group.people(), host.peopleLimit()));
            }
        }
    }

    private UUID hostOf(StopInput stop) {
        return inputs.hosts().get(stop.host()).organizationId();
    }
}
