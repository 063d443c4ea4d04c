package kz.bagdar.programme.clash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagdar.programme.clash.Slot.RouteStop;

/**
 * Finds what is wanted twice at once. Two sessions clash over
 *
 * <ul>
 *   <li>a place: the same room, as far as the programme names it;
 *   <li>a speaker who is in both;
 *   <li>a group: shown at two stops of a route, or at one of its stops beside what is for everyone. At one stop, and
 *       beside what is for everyone, people look into an exhibition while something else goes on, which is no clash.
 * </ul>
 *
 * Ends that touch never clash. Takes the order n log n of the sessions, and what it finds.
 */
final class ClashDetection {

    static final Comparator<Slot> ORDER = Comparator.comparing(Slot::startsAt).thenComparing(Slot::sessionId);

    /** More of them help nobody; what is left shows up as these are solved. */
    static final int MOST = 1000;

    private final Set<Clash> found = new LinkedHashSet<>();

    private ClashDetection() {}

    static List<Clash> among(Collection<Slot> slots, Hours hours) {
        ClashDetection detection = new ClashDetection();
        List<Slot> ordered = slots.stream().sorted(ORDER).toList();
        ordered.stream().filter(slot -> !hours.hold(slot)).map(Clash::outside).forEach(detection::add);
        List<Slot> lasting =
                ordered.stream().filter(slot -> slot.endsAt() != null).toList();
        detection.findIn(lasting);
        return detection.found.stream()
                .sorted(Comparator.comparing(Clash::from)
                        .thenComparing(Clash::kind)
                        .thenComparing(clash -> clash.sessionIds().toString()))
                .toList();
    }

    private void findIn(List<Slot> lasting) {
        by(lasting, slot -> Stream.ofNullable(slot.place()))
                .forEach((place, there) ->
                        sweep(there, (one, other) -> Clash.between(ClashKind.PLACE, one, other, null, null)));
        by(lasting, slot -> slot.speakerIds().stream())
                .forEach((speaker, theirs) ->
                        sweep(theirs, (one, other) -> Clash.between(ClashKind.SPEAKER, one, other, speaker, null)));
        routes(lasting).forEach(route -> {
            List<Slot> travelled = lasting.stream()
                    .filter(slot -> slot.stops().isEmpty() || isOn(slot, route))
                    .toList();
            sweep(
                    travelled,
                    (one, other) -> isInTheWay(one, other, route)
                            ? Clash.between(ClashKind.GROUP, one, other, null, route)
                            : null);
        });
    }

    private interface Judgement {

        /** Null where the two that overlap do not clash. */
        Clash of(Slot one, Slot other);
    }

    /** @param ordered by their beginnings */
    private void sweep(List<Slot> ordered, Judgement judgement) {
        List<Slot> goingOn = new ArrayList<>();
        for (Slot slot : ordered) {
            goingOn.removeIf(earlier -> !earlier.endsAt().isAfter(slot.startsAt()));
            for (Slot earlier : goingOn) {
                if (found.size() >= MOST) {
                    return;
                }
                Clash clash = judgement.of(earlier, slot);
                if (clash != null) {
                    add(clash);
                }
            }
            goingOn.add(slot);
        }
    }

    private static boolean isInTheWay(Slot one, Slot other, UUID route) {
        boolean bothForEveryone = one.stops().isEmpty() && other.stops().isEmpty();
        boolean eitherForEveryone = one.stops().isEmpty() || other.stops().isEmpty();
        boolean apart = !eitherForEveryone && !shareStop(one, other, route);
        return apart || (!bothForEveryone && !one.walkIn() && !other.walkIn());
    }

    private static boolean shareStop(Slot one, Slot other, UUID route) {
        return one.stops().stream()
                .anyMatch(stop -> stop.routeId().equals(route) && other.stops().contains(stop));
    }

    private static boolean isOn(Slot slot, UUID route) {
        return slot.stops().stream().map(RouteStop::routeId).anyMatch(route::equals);
    }

    private static List<UUID> routes(List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.stops().stream())
                .map(RouteStop::routeId)
                .distinct()
                .toList();
    }

    private static <K> Map<K, List<Slot>> by(List<Slot> ordered, Function<Slot, Stream<K>> keys) {
        Map<K, List<Slot>> groups = new HashMap<>();
        ordered.forEach(slot -> keys.apply(slot)
                .filter(Objects::nonNull)
                .forEach(key ->
                        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(slot)));
        return groups;
    }

    private void add(Clash clash) {
        if (found.size() < MOST) {
            found.add(clash);
        }
    }
}
