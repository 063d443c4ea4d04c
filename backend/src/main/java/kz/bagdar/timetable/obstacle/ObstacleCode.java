package kz.bagdar.timetable.obstacle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can stand against a timetable. First what keeps one from being computed at all, then the demands that may contradict
 * one another, then what visits break.
 */
@Schema(name = "TimetableObstacleCode", examples = "HOST_HOURS")
public enum ObstacleCode {
    /** No route has stops. */
    NO_ROUTES,
    /** No route that has stops has groups. */
    NO_GROUPS,
    ROUTE_WITHOUT_STOPS,
    TOO_MANY_STOPS,
    TOO_MANY_GROUPS,
    VENUE_UNKNOWN,
    /** Nobody knows how long the way from the first organization to the second takes. */
    TRAVEL_UNKNOWN,
    /** The visits and the lunch of a route alone are longer than the day. */
    DAY_TOO_SHORT,
    /** The host is at no time of the day open as long as the visit lasts. */
    HOST_NEVER_OPEN,
    SESSION_TOO_LONG,
    GROUP_TOO_LARGE,

    DAY_HOURS,
    HOST_HOURS,
    GROUP_LIMIT,
    PEOPLE_LIMIT,
    SESSIONS,
    VISIT_LENGTHS,
    STOP_ORDER,
    TRAVEL_TIMES,
    LUNCH,
    PRESENCE,
    PINNED,

    UNVISITED,
    REPEATED,
    IN_TWO_PLACES,
    TOO_SHORT_FOR_THE_WAY,
    OUTSIDE_DAY,
    OUTSIDE_PRESENCE,
    LEAVES_TOO_EARLY,
    RETURNS_TOO_LATE,
    HOST_CLOSED,
    NO_SESSION,
    NO_LUNCH,
    OUT_OF_ORDER,
    PIN_MOVED,
    TOO_MANY_GROUPS_AT_ONCE,
    TOO_MANY_PEOPLE_AT_ONCE,

    /** The group or the stop of a visit is not there any more, or the stop is not on the group's route. */
    GONE,
    /** A visit to the stop lasts longer or shorter by now. */
    LENGTH_CHANGED
}
