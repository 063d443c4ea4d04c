package kz.bagdar.timetable.check;

import java.util.List;
import java.util.UUID;
import kz.bagdar.timetable.engine.Demand;
import kz.bagdar.timetable.engine.Violation;
import kz.bagdar.timetable.input.PlanInputs;
import kz.bagdar.timetable.input.PlanInputs.GroupInput;
import kz.bagdar.timetable.input.PlanInputs.StopInput;
import kz.bagdar.timetable.input.PlanInputs.VisitInput;
import kz.bagdar.timetable.obstacle.Obstacle;
import kz.bagdar.timetable.obstacle.ObstacleCode;

/** Says in the words of the seminar what the engine says in numbers. */
public final class ObstacleReport {

    private final PlanInputs inputs;

    public ObstacleReport(PlanInputs inputs) {
        this.inputs = inputs;
    }

    public Obstacle of(Demand demand) {
        return switch (demand) {
            case Demand.DayHours() ->
                Obstacle.of(ObstacleCode.DAY_HOURS)
                        .between(inputs.day().from(), inputs.day().until());
            case Demand.HostHours(int host) -> atHost(ObstacleCode.HOST_HOURS, host);
            case Demand.GroupLimit(int host) ->
                atHost(ObstacleCode.GROUP_LIMIT, host)
                        .counted(groupsAt(host), inputs.hosts().get(host).groupLimit());
            case Demand.PeopleLimit(int host) ->
                atHost(ObstacleCode.PEOPLE_LIMIT, host)
                        .counted(peopleAt(host), inputs.hosts().get(host).peopleLimit());
            case Demand.Sessions(int route, int stop) ->
                onRoute(ObstacleCode.SESSIONS, route)
                        .atStop(stopOn(route, stop).stopId())
                        .atHost(hostId(stopOn(route, stop)));
            case Demand.VisitLengths(int route) ->
                onRoute(ObstacleCode.VISIT_LENGTHS, route)
                        .counted(minutesOf(route), inputs.day().minutes());
            case Demand.Order(int route) -> onRoute(ObstacleCode.STOP_ORDER, route);
            case Demand.TravelTimes(int route) -> onRoute(ObstacleCode.TRAVEL_TIMES, route);
            case Demand.LunchBreak(int group) ->
                ofGroup(ObstacleCode.LUNCH, group)
                        .between(
                                inputs.lunch().window().from(),
                                inputs.lunch().window().until())
                        .counted(
                                inputs.lunch().minutes(),
                                inputs.lunch().window().minutes());
            case Demand.Presence(int group) -> ofGroup(ObstacleCode.PRESENCE, group);
            case Demand.Pinned(int pin) -> pinned(inputs.pins().get(pin));
        };
    }

    private Obstacle pinned(VisitInput pin) {
        return Obstacle.of(ObstacleCode.PINNED)
                .ofGroup(pin.groupId())
                .atStop(pin.stopId())
                .between(pin.start(), pin.start());
    }

    public Obstacle of(Violation violation) {
        return switch (violation) {
            case Violation.Unvisited(int group, int stop) -> atStop(ObstacleCode.UNVISITED, group, stop);
            case Violation.Repeated(int group, int stop, int times) ->
                atStop(ObstacleCode.REPEATED, group, stop).counted(times, 1);
            case Violation.InTwoPlaces(int group, int first, int second) ->
                atStops(ObstacleCode.IN_TWO_PLACES, group, first, second);
            case Violation.TooShortForTheWay(int group, int from, int to, int minutes, int needed) ->
                atStops(ObstacleCode.TOO_SHORT_FOR_THE_WAY, group, from, to).counted(needed, minutes);
            case Violation.OutsideDay(int group, int stop) ->
                atStop(ObstacleCode.OUTSIDE_DAY, group, stop)
                        .between(inputs.day().from(), inputs.day().until());
            case Violation.OutsidePresence(int group, int stop) -> atStop(ObstacleCode.OUTSIDE_PRESENCE, group, stop);
            case Violation.LeavesTooEarly(int group, int stop, int leaves, int earliest) ->
                atStop(ObstacleCode.LEAVES_TOO_EARLY, group, stop).between(leaves, earliest);
            case Violation.ReturnsTooLate(int group, int stop, int returns, int latest) ->
                atStop(ObstacleCode.RETURNS_TOO_LATE, group, stop).between(latest, returns);
            case Violation.HostClosed(int group, int stop) -> atStop(ObstacleCode.HOST_CLOSED, group, stop);
            case Violation.NoSession(int group, int stop) -> atStop(ObstacleCode.NO_SESSION, group, stop);
            case Violation.NoLunch(int group) ->
                ofGroup(ObstacleCode.NO_LUNCH, group)
                        .between(
                                inputs.lunch().window().from(),
                                inputs.lunch().window().until());
            case Violation.OutOfOrder(int group, int first, int second) ->
                atStops(ObstacleCode.OUT_OF_ORDER, group, first, second);
            case Violation.PinMoved(int pin, int group, int stop) ->
                atStop(ObstacleCode.PIN_MOVED, group, stop)
                        .between(
                                inputs.pins().get(pin).start(),
                                inputs.pins().get(pin).start());
            case Violation.TooManyGroups(int host, int limit, int most, List<Integer> groups, int from, int until) ->
                together(ObstacleCode.TOO_MANY_GROUPS_AT_ONCE, host, groups, from, until)
                        .counted(most, limit);
            case Violation.TooManyPeople(int host, int limit, int most, List<Integer> groups, int from, int until) ->
                together(ObstacleCode.TOO_MANY_PEOPLE_AT_ONCE, host, groups, from, until)
                        .counted(most, limit);
        };
    }

    private Obstacle together(ObstacleCode code, int host, List<Integer> groups, int from, int until) {
        return atHost(code, host)
                .ofGroups(groups.stream().map(this::groupId).toList())
                .between(from, until);
    }

    private Obstacle atStops(ObstacleCode code, int group, int first, int second) {
        StopInput one = inputs.stopOf(group, first);
        StopInput other = inputs.stopOf(group, second);
        return ofGroup(code, group).atStop(one.stopId(), other.stopId()).atHost(hostId(one), hostId(other));
    }

    private Obstacle atStop(ObstacleCode code, int group, int stop) {
        StopInput at = inputs.stopOf(group, stop);
        return ofGroup(code, group).atStop(at.stopId()).atHost(hostId(at));
    }

    private Obstacle ofGroup(ObstacleCode code, int group) {
        return Obstacle.of(code).ofGroup(groupId(group));
    }

    private Obstacle onRoute(ObstacleCode code, int route) {
        return Obstacle.of(code).onRoute(inputs.routes().get(route).routeId());
    }

    private Obstacle atHost(ObstacleCode code, int host) {
        return Obstacle.of(code).atHost(inputs.hosts().get(host).organizationId());
    }

    private StopInput stopOn(int route, int stop) {
        return inputs.routes().get(route).stops().get(stop);
    }

    private UUID hostId(StopInput stop) {
        return inputs.hosts().get(stop.host()).organizationId();
    }

    private UUID groupId(int group) {
        return inputs.groups().get(group).groupId();
    }

    private int minutesOf(int route) {
        return inputs.routes().get(route).stops().stream()
                .mapToInt(StopInput::minutes)
                .sum();
    }

    private int groupsAt(int host) {
        return Math.toIntExact(
                inputs.groups().stream().filter(group -> visits(group, host)).count());
    }

    private int peopleAt(int host) {
        return inputs.groups().stream()
                .filter(group -> visits(group, host))
                .mapToInt(GroupInput::people)
                .sum();
    }

    private boolean visits(GroupInput group, int host) {
        return inputs.routes().get(group.route()).stops().stream().anyMatch(stop -> stop.host() == host);
    }
}
