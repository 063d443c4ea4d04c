package kz.bagdar.timetable.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.registration.Participants;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.route.travel.TravelMatrix;
import kz.bagdar.route.travel.TravelTimes;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.Sessions;
import kz.bagdar.timetable.engine.Span;
import kz.bagdar.timetable.input.PlanInputs.GroupInput;
import kz.bagdar.timetable.input.PlanInputs.LunchInput;
import kz.bagdar.timetable.input.PlanInputs.RouteInput;
import kz.bagdar.timetable.input.PlanInputs.StopInput;
import kz.bagdar.timetable.obstacle.Obstacle;

/** Reads what a timetable made now would depend on. Asks no rights. */
@ApplicationScoped
public class PresentPlan {

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    @Inject
    Groups groups;

    @Inject
    Sessions sessions;

    @Inject
    TravelTimes travelTimes;

    @Inject
    Participants participants;

    /**
     * @param inputs null where there is nothing that could be planned
     * @param faults why they make no timetable whatever is tried; empty where it can be tried
     */
    public record Reading(PlanInputs inputs, List<Obstacle> faults) {}

    /** Groups of routes without stops are at fault; routes without groups, which nobody travels, are left out. */
    public Reading of(SeminarView seminar, TimetableSettings settings) {
        UUID seminarId = seminar.id();
        List<RouteView> all = routes.ofSeminar(seminarId);
        List<GroupView> travelling = groups.ofSeminar(seminarId);
        Map<UUID, List<StopView>> visited =
                stops.ofSeminar(seminarId).stream().collect(Collectors.groupingBy(StopView::routeId));
        List<Obstacle> missing = InputFaults.missing(all, travelling, visited);
        if (!missing.isEmpty()) {
            return new Reading(null, missing);
        }
        List<RouteView> travelled = all.stream()
                .filter(route ->
                        travelling.stream().anyMatch(group -> group.routeId().equals(route.id())))
                .toList();
        List<StopView> seen = travelled.stream()
                .flatMap(route -> visited.get(route.id()).stream())
                .toList();
        Houses houses = new Houses(seen, span(settings.from(), settings.until()));
        FixedTimes times = new FixedTimes(sessions.ofSeminar(seminarId), seminar, settings.date());
        UUID venue = settings.startAtVenue() || settings.endAtVenue() ? seminar.venueOrganizationId() : null;
        List<UUID> places = new ArrayList<>(houses.ids());
        if (venue != null) {
            places.add(venue);
        }
        TravelMatrix matrix = travelTimes.of(seminarId);
        PlanInputs inputs = new PlanInputs(
                settings.date(),
                seminar.timeZone(),
                span(settings.from(), settings.until()),
                settings.grid(),
                houses.inputs(),
                travelled.stream()
                        .map(route -> new RouteInput(
                                route.id(),
                                route.inOrder(),
                                visited.get(route.id()).stream()
                                        .map(stop -> new StopInput(
                                                stop.id(),
                                                houses.number(stop.organizationId()),
                                                Houses.minutes(stop),
                                                times.at(stop)))
                                        .toList()))
                        .toList(),
                groupInputs(seminarId, travelled, travelling),
                venue,
                settings.startAtVenue() && venue != null,
                settings.endAtVenue() && venue != null,
                travel(places, matrix),
                settings.lunch() == null
                        ? null
                        : new LunchInput(
                                span(settings.lunch().from(), settings.lunch().until()),
                                settings.lunch().minutes()),
                List.of(),
                List.of(),
                settings.weights());
        return new Reading(inputs, new InputFaults(inputs, matrix, settings).all());
    }

    /** What nobody knows is taken for nothing here, and told as a fault where somebody would have to go that way. */
    private static List<List<Integer>> travel(List<UUID> places, TravelMatrix matrix) {
        return places.stream()
                .map(from -> places.stream()
                        .map(to -> matrix.minutes(from, to).orElse(0))
                        .toList())
                .toList();
    }

    /** As many people as a division has put into each group; before there is one, as many as it may have at most. */
    private List<GroupInput> groupInputs(UUID seminarId, List<RouteView> travelled, List<GroupView> travelling) {
        Map<UUID, Integer> inGroups = participants.confirmedInGroups(seminarId);
        boolean divided = !inGroups.isEmpty();
        int share = divided ? 0 : Math.ceilDiv(participants.countConfirmed(seminarId), travelling.size());
        List<UUID> numbers = travelled.stream().map(RouteView::id).toList();
        return travelling.stream()
                .map(group -> new GroupInput(
                        group.id(),
                        numbers.indexOf(group.routeId()),
                        divided
                                ? inGroups.getOrDefault(group.id(), 0)
                                : group.maxSize() != null ? group.maxSize() : share))
                .toList();
    }

    static Span span(LocalTime from, LocalTime until) {
        return new Span(minute(from), minute(until));
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
