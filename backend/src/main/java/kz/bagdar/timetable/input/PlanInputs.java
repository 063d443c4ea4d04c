package kz.bagdar.timetable.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.route.visit.PlannedVisit;
import kz.bagdar.timetable.engine.Span;
import kz.bagdar.timetable.engine.TimetableModel;
import kz.bagdar.timetable.engine.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a timetable depends on, in the words of the seminar. It is stored with the timetable, so that the timetable can
 * be computed again, checked, and compared with what is so today. Minutes count since midnight of the day in the zone.
 *
 * @param zone of the seminar
 * @param hosts in the order of their first stop
 * @param venueId null where no way begins or ends there
 * @param travel minutes from each host to each other, and from and to the venue behind them where there is one
 * @param pins visits that stay when they are
 * @param current when visits are in the timetable that this one is based on
 */
@Schema(name = "TimetableInputs")
public record PlanInputs(
        LocalDate date,
        String zone,
        Span day,
        int grid,
        List<HostInput> hosts,
        List<RouteInput> routes,
        List<GroupInput> groups,
        UUID venueId,
        boolean startAtVenue,
        boolean endAtVenue,
        List<List<Integer>> travel,
        LunchInput lunch,
        List<VisitInput> pins,
        List<VisitInput> current,
        WeightSettings weights) {

    /** @param open none is the whole day */
    @Schema(name = "TimetableInputHost")
    public record HostInput(UUID organizationId, Integer groupLimit, Integer peopleLimit, List<Span> open) {}

    @Schema(name = "TimetableInputRoute")
    public record RouteInput(UUID routeId, boolean inOrder, List<StopInput> stops) {}

    /**
     * @param host among the hosts
     * @param sessions of which each visit sees one whole; none is free
     */
    @Schema(name = "TimetableInputStop")
    public record StopInput(UUID stopId, int host, int minutes, List<Span> sessions) {}

    /** @param route among the routes */
    @Schema(name = "TimetableInputGroup")
    public record GroupInput(UUID groupId, int route, int people) {}

    @Schema(name = "TimetableInputLunch")
    public record LunchInput(Span window, int minutes) {}

    @Schema(name = "TimetableInputVisit")
    public record VisitInput(UUID groupId, UUID stopId, int start) {}

    /** The same, close to another timetable. */
    public PlanInputs basedOn(List<VisitInput> pinned, List<VisitInput> placed) {
        return new PlanInputs(
                date,
                zone,
                day,
                grid,
                hosts,
                routes,
                groups,
                venueId,
                startAtVenue,
                endAtVenue,
                travel,
                lunch,
                pinned,
                placed,
                weights);
    }

    /** A model without pins: what is broken is told of a plan as it stands, pinned or not. */
    public TimetableModel modelWithoutPins() {
        return model(List.of());
    }

    public TimetableModel model() {
        return model(pins);
    }

    private TimetableModel model(List<VisitInput> pinned) {
        return new TimetableModel(
                day,
                grid,
                hosts.stream()
                        .map(host -> new TimetableModel.Host(host.groupLimit(), host.peopleLimit(), host.open()))
                        .toList(),
                routes.stream().map(PlanInputs::route).toList(),
                groups.stream()
                        .map(group -> new TimetableModel.Group(group.route(), group.people(), null))
                        .toList(),
                travel.stream()
                        .map(row -> row.stream().mapToInt(minutes -> minutes).toArray())
                        .toArray(int[][]::new),
                startAtVenue ? hosts.size() : TimetableModel.NONE,
                endAtVenue ? hosts.size() : TimetableModel.NONE,
                lunch == null ? null : new TimetableModel.Lunch(lunch.window(), lunch.minutes()),
                visits(pinned).stream()
                        .map(visit -> new TimetableModel.Pin(visit.group(), visit.stop(), visit.start()))
                        .toList(),
                visits(current).stream()
                        .map(visit -> new TimetableModel.Current(visit.group(), visit.stop(), visit.start()))
                        .toList(),
                weights.weights());
    }

    private static TimetableModel.Route route(RouteInput route) {
        return new TimetableModel.Route(
                route.inOrder(),
                route.stops().stream()
                        .map(stop -> new TimetableModel.Stop(stop.host(), stop.minutes(), stop.sessions()))
                        .toList());
    }

    /** By the numbers of the model; those of groups or stops that are not there are left out. */
    public List<Visit> visits(List<VisitInput> named) {
        Map<UUID, Integer> numbers = new HashMap<>();
        groups.forEach(group -> numbers.put(group.groupId(), numbers.size()));
        return named.stream()
                .filter(visit -> numbers.containsKey(visit.groupId()))
                .flatMap(visit -> {
                    int group = numbers.get(visit.groupId());
                    return stopNumber(group, visit.stopId())
                            .map(stop -> new Visit(group, stop, visit.start()))
                            .stream();
                })
                .toList();
    }

    private Optional<Integer> stopNumber(int group, UUID stopId) {
        List<StopInput> stops = stopsOf(group);
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).stopId().equals(stopId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public PlannedVisit planned(Visit visit) {
        StopInput stop = stopOf(visit.group(), visit.stop());
        return new PlannedVisit(
                groups.get(visit.group()).groupId(),
                stop.stopId(),
                at(visit.start()),
                at(visit.start() + stop.minutes()));
    }

    public StopInput stopOf(int group, int stop) {
        return stopsOf(group).get(stop);
    }

    private List<StopInput> stopsOf(int group) {
        return routes.get(groups.get(group).route()).stops();
    }

    /** The instant of a minute of the day. */
    public Instant at(int minute) {
        return date.atStartOfDay().plusMinutes(minute).atZone(ZoneId.of(zone)).toInstant();
    }

    /** The minute of an instant; empty where it is on another day. */
    public Optional<Integer> minute(Instant instant) {
        var local = instant.atZone(ZoneId.of(zone)).toLocalDateTime();
        return local.toLocalDate().equals(date)
                ? Optional.of(local.toLocalTime().toSecondOfDay() / 60)
                : Optional.empty();
    }
}
