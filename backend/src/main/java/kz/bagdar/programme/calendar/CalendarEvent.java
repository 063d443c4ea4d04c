package kz.bagdar.programme.calendar;

import java.time.Instant;

/**
 * One entry of a calendar.
 *
 * @param uid stays with it whatever becomes of it
 * @param sequence counts how often it has been moved
 * @param endsAt null where it is not known
 */
record CalendarEvent(
        String uid,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String description,
        String location,
        Position position) {

    /** Degrees, north and east being positive. */
    record Position(double latitude, double longitude) {}

    Instant lastInstant() {
        return endsAt == null ? startsAt : endsAt;
    }
}
