package kz.bagdar.route.replacement;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.route.StopView;
import kz.bagdar.route.travel.TravelMatrix;

/**
 * Where one comes from to a stop, and where one goes on to, in the order of its route.
 *
 * @param before the venue for the first stop; null where there is none
 * @param behind null for the last stop
 */
record Neighbours(UUID before, UUID behind) {

    static Neighbours of(StopView stop, List<StopView> onRoute, UUID venue) {
        return new Neighbours(host(onRoute, stop.position() - 1, venue), host(onRoute, stop.position() + 1, null));
    }

    private static UUID host(List<StopView> onRoute, int position, UUID otherwise) {
        return onRoute.stream()
                .filter(stop -> stop.position() == position)
                .map(StopView::organizationId)
                .findFirst()
                .orElse(otherwise);
    }

    Stream<UUID> all() {
        return Stream.of(before, behind).filter(Objects::nonNull);
    }

    /** Empty where one of the ways is not known. */
    OptionalInt minutesOver(UUID host, TravelMatrix travel) {
        OptionalInt there = before == null ? OptionalInt.of(0) : travel.minutes(before, host);
        OptionalInt onwards = behind == null ? OptionalInt.of(0) : travel.minutes(host, behind);
        return there.isEmpty() || onwards.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(there.getAsInt() + onwards.getAsInt());
    }
}
