package kz.bagdar.programme.clash;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What clash detection knows of one session.
 *
 * @param endsAt null where it is not known; such a session overlaps nothing
 * @param room null where it is not known
 * @param stops the stops that show it, empty for what is for everyone
 * @param walkIn people look in while something else goes on beside it, as at an exhibition
 * @param signUp only those are there who signed up for it, and were let do so because they are nowhere else
 */
record Slot(
        UUID sessionId,
        Instant startsAt,
        Instant endsAt,
        Room room,
        Set<UUID> speakerIds,
        Set<RouteStop> stops,
        boolean walkIn,
        boolean signUp) {

    /** A stop and the route that it is on. */
    record RouteStop(UUID routeId, UUID stopId) {}

    /** Ends that touch do not overlap. */
    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
