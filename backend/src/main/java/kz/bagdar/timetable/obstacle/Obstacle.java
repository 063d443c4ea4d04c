package kz.bagdar.timetable.obstacle;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Something that stands against a timetable, in ids and numbers. What a code does not speak of is empty.
 *
 * @param from local time in the seminar's zone; with {@code until} the hours that it is about
 * @param actual how much there is, or would be needed
 * @param limit how much there may be, or is at hand
 */
public record Obstacle(
        ObstacleCode code,
        List<UUID> organizationIds,
        List<UUID> routeIds,
        List<UUID> stopIds,
        List<UUID> groupIds,
        LocalTime from,
        LocalTime until,
        Integer actual,
        Integer limit) {

    public static Obstacle of(ObstacleCode code) {
        return new Obstacle(code, List.of(), List.of(), List.of(), List.of(), null, null, null, null);
    }

    public Obstacle atHost(UUID... organizations) {
        return new Obstacle(code, List.of(organizations), routeIds, stopIds, groupIds, from, until, actual, limit);
    }

    public Obstacle onRoute(UUID route) {
        return new Obstacle(code, organizationIds, List.of(route), stopIds, groupIds, from, until, actual, limit);
    }

    public Obstacle atStop(UUID... stops) {
        return new Obstacle(code, organizationIds, routeIds, List.of(stops), groupIds, from, until, actual, limit);
    }

    public Obstacle ofGroup(UUID group) {
        return ofGroups(List.of(group));
    }

    public Obstacle ofGroups(List<UUID> groups) {
        return new Obstacle(code, organizationIds, routeIds, stopIds, groups, from, until, actual, limit);
    }

    /** @param from minutes since midnight, as is {@code until} */
    public Obstacle between(int from, int until) {
        return new Obstacle(
                code, organizationIds, routeIds, stopIds, groupIds, clock(from), clock(until), actual, limit);
    }

    public Obstacle counted(int actual, int limit) {
        return new Obstacle(code, organizationIds, routeIds, stopIds, groupIds, from, until, actual, limit);
    }

    /** What is after midnight is told as midnight. */
    private static LocalTime clock(int minutes) {
        int ofDay = Math.max(0, minutes);
        return ofDay >= 24 * 60 ? LocalTime.MIDNIGHT : LocalTime.of(ofDay / 60, ofDay % 60);
    }
}
