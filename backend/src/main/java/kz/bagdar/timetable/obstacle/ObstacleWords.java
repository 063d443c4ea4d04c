package kz.bagdar.timetable.obstacle;

import java.time.LocalTime;
import java.util.List;

/** Says an obstacle in English. */
final class ObstacleWords {

    private final List<String> places;
    private final List<String> routes;
    private final List<String> groups;
    private final Obstacle obstacle;

    /** @param places organizations, or the hosts of stops */
    ObstacleWords(List<String> places, List<String> routes, List<String> groups, Obstacle obstacle) {
        this.places = places;
        this.routes = routes;
        this.groups = groups;
        this.obstacle = obstacle;
    }

    String detail() {
        return switch (obstacle.code()) {
            case NO_ROUTES -> "No route has a stop yet";
            case NO_GROUPS -> "No route has a group yet";
            case ROUTE_WITHOUT_STOPS -> "%s has groups and no stops".formatted(route());
            case TOO_MANY_STOPS -> "%s has %d stops; %d are the most".formatted(route(), actual(), limit());
            case TOO_MANY_GROUPS -> "There are %d groups; %d are the most".formatted(actual(), limit());
            case VENUE_UNKNOWN -> "The seminar does not say which organization is its venue";
            case TRAVEL_UNKNOWN ->
                "Nobody knows how long it takes from %s to %s: enter it, or the coordinates of both"
                        .formatted(place(0), place(1));
            case DAY_TOO_SHORT ->
                "The visits and the lunch on %s take %d minutes; from %s to %s there are %d"
                        .formatted(route(), actual(), from(), until(), limit());
            case HOST_NEVER_OPEN ->
                "A visit to %s lasts %d minutes, and it is open for at most %d at a time on that day"
                        .formatted(place(0), actual(), limit());
            case SESSION_TOO_LONG ->
                "What is shown at %s lasts %d minutes, and a visit there only %d"
                        .formatted(place(0), actual(), limit());
            case GROUP_TOO_LARGE ->
                "%s has %d people, and %s takes at most %d at once".formatted(group(), actual(), place(0), limit());
            case DAY_HOURS -> "everything lies between %s and %s".formatted(from(), until());
            case HOST_HOURS -> "visits to %s lie within its hours".formatted(place(0));
            case GROUP_LIMIT ->
                "%s takes at most %d groups at once, and %d have to come".formatted(place(0), limit(), actual());
            case PEOPLE_LIMIT ->
                "%s takes at most %d people at once, and %d have to come".formatted(place(0), limit(), actual());
            case SESSIONS -> "each visit to %s on %s sees what is shown at fixed times".formatted(place(0), route());
            case VISIT_LENGTHS -> "the visits on %s take %d minutes".formatted(route(), actual());
            case STOP_ORDER -> "the stops of %s are seen in their order".formatted(route());
            case TRAVEL_TIMES -> "the ways on %s take their time".formatted(route());
            case LUNCH -> "%s has lunch for %d minutes between %s and %s".formatted(group(), actual(), from(), until());
            case PRESENCE -> "%s is on its way only while it is there".formatted(group());
            case PINNED -> "the visit of %s is pinned to %s".formatted(group(), from());
            case UNVISITED -> "%s does not come to %s".formatted(group(), place(0));
            case REPEATED -> "%s comes to %s %d times".formatted(group(), place(0), actual());
            case IN_TWO_PLACES -> "%s would be at %s and at %s at once".formatted(group(), place(0), place(1));
            case TOO_SHORT_FOR_THE_WAY ->
                "%s has %d minutes from %s to %s, and the way takes %d"
                        .formatted(group(), limit(), place(0), place(1), actual());
            case OUTSIDE_DAY ->
                "%s would be at %s outside the hours from %s to %s".formatted(group(), place(0), from(), until());
            case OUTSIDE_PRESENCE -> "%s would be at %s while it is not there".formatted(group(), place(0));
            case LEAVES_TOO_EARLY ->
                "%s would have to leave for %s at %s; it can from %s".formatted(group(), place(0), from(), until());
            case RETURNS_TOO_LATE ->
                "%s would be back from %s at %s; it must be by %s".formatted(group(), place(0), until(), from());
            case HOST_CLOSED -> "%s is not open during the whole visit of %s".formatted(place(0), group());
            case NO_SESSION -> "%s would see nothing of what is shown at %s".formatted(group(), place(0));
            case NO_LUNCH -> "%s has no time for lunch between %s and %s".formatted(group(), from(), until());
            case OUT_OF_ORDER -> "%s sees %s after %s, against their order".formatted(group(), place(0), place(1));
            case PIN_MOVED -> "the visit of %s to %s is pinned to %s".formatted(group(), place(0), from());
            case TOO_MANY_GROUPS_AT_ONCE ->
                "%s would have %d groups at once from %s to %s; it takes %d"
                        .formatted(place(0), actual(), from(), until(), limit());
            case TOO_MANY_PEOPLE_AT_ONCE ->
                "%s would have %d people at once from %s to %s; it takes %d"
                        .formatted(place(0), actual(), from(), until(), limit());
            case GONE -> "a visit of %s to %s has nowhere to be any more".formatted(group(), place(0));
            case LENGTH_CHANGED ->
                "a visit to %s takes %d minutes by now, not %d".formatted(place(0), limit(), actual());
        };
    }

    private String route() {
        return routes.isEmpty() ? "a route" : routes.getFirst();
    }

    private String group() {
        return groups.isEmpty() ? "a group" : groups.getFirst();
    }

    private String place(int number) {
        return number < places.size() ? places.get(number) : "a host";
    }

    private LocalTime from() {
        return obstacle.from();
    }

    private LocalTime until() {
        return obstacle.until();
    }

    private Integer actual() {
        return obstacle.actual();
    }

    private Integer limit() {
        return obstacle.limit();
    }
}
