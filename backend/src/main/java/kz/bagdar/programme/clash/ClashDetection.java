package kz.bagdar.programme.clash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagdar.programme.clash.Slot.RouteStop;

/**
 * Finds what is wanted twice at once. Two sessions clash over
 *
 * <ul>
 *   <li>a place: the same {@link Room}, as far as the programme names it;
 *   <li>a speaker who is in both;
 *   <li>a group: shown at two stops of a route, or at one of its stops beside what is for everyone. At one stop, and
 *       beside what is for everyone, people look into an exhibition while something else goes on, which is no clash. Nor is
 *       what people have to sign up for.
 * </ul>
 *
 * Ends that touch never clash. Takes the order n log n of the sessions, and what it finds; what is looked at in vain are
 * walk-ins at one stop, and rooms whose translations tell them apart.
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
        detection.findIn(ordered.stream().filter(slot -> slot.endsAt() != null).toList());
        // last: a programme that was moved to another day has one for each session, and they would hide the others
        ordered.stream()
                .filter(slot -> !hours.hold(slot))
                .limit(MOST - detection.found.size())
                .map(Clash::outside)
                .forEach(detection.found::add);
        return detection.found.stream()
                .sorted(Comparator.comparing(Clash::from)
                        .thenComparing(Clash::kind)
                        .thenComparing(clash -> clash.sessionIds().toString()))
                .toList();
    }

    private void findIn(List<Slot> lasting) {
        by(lasting, slot -> Stream.ofNullable(slot.room()).flatMap(Room::names))
                .forEach((name, there) -> sweep(
                        there,
                        (one, other) -> one.room().isSameAs(other.room())
                                ? Clash.between(ClashKind.PLACE, one, other, null, null)
                                : null));
        by(lasting, slot -> slot.speakerIds().stream())
                .forEach((speaker, theirs) ->
                        sweep(theirs, (one, other) -> Clash.between(ClashKind.SPEAKER, one, other, speaker, null)));
        List<Slot> unasked = lasting.stream().filter(slot -> !slot.signUp()).toList();
        List<Slot> forEveryone = unasked.stream()
                .filter(slot -> slot.stops().isEmpty() && !slot.walkIn())
                .toList();
        by(unasked, slot -> slot.stops().stream().map(RouteStop::routeId).distinct())
                .forEach((route, visits) -> {
                    sweep(
                            visits,
                            (one, other) -> areInTheWay(one, other, route)
                                    ? Clash.between(ClashKind.GROUP, one, other, null, route)
                                    : null);
                    sweepBeside(visits, forEveryone, route);
                });
    }

    private interface Judgement {

        /** Null where the two that overlap do not clash. */
        Clash of(Slot one, Slot other);
    }

    /** @param ordered by their beginnings */
    private void sweep(List<Slot> ordered, Judgement judgement) {
        Queue<Slot> goingOn = byTheirEnds();
        for (Slot slot : ordered) {
            endBefore(slot, goingOn);
            for (Slot earlier : goingOn) {
                if (found.size() >= MOST) {
                    return;
                }
                Clash clash = judgement.of(earlier, slot);
                if (clash != null) {
                    found.add(clash);
                }
            }
            goingOn.add(slot);
        }
    }

    /** What is for everyone is not held against itself: there is much of it, and for every route the same. */
    private void sweepBeside(List<Slot> visits, List<Slot> forEveryone, UUID route) {
        Queue<Slot> visited = byTheirEnds();
        Queue<Slot> attended = byTheirEnds();
        List<Slot> ordered = Stream.concat(visits.stream().filter(slot -> !slot.walkIn()), forEveryone.stream())
                .sorted(ORDER)
                .toList();
        for (Slot slot : ordered) {
            endBefore(slot, visited);
            endBefore(slot, attended);
            boolean isForEveryone = slot.stops().isEmpty();
            for (Slot earlier : isForEveryone ? visited : attended) {
                if (found.size() >= MOST) {
                    return;
                }
                found.add(Clash.between(ClashKind.GROUP, earlier, slot, null, route));
            }
            (isForEveryone ? attended : visited).add(slot);
        }
    }

    private static Queue<Slot> byTheirEnds() {
        return new PriorityQueue<>(Comparator.comparing(Slot::endsAt));
    }

    private static void endBefore(Slot slot, Queue<Slot> goingOn) {
        while (!goingOn.isEmpty() && !goingOn.element().endsAt().isAfter(slot.startsAt())) {
            goingOn.remove();
        }
    }

    private static boolean areInTheWay(Slot one, Slot other, UUID route) {
        return !shareStop(one, other, route) || (!one.walkIn() && !other.walkIn());
    }

    private static boolean shareStop(Slot one, Slot other, UUID route) {
        return one.stops().stream()
                .anyMatch(stop -> stop.routeId().equals(route) && other.stops().contains(stop));
    }

    private static <K> Map<K, List<Slot>> by(List<Slot> ordered, Function<Slot, Stream<K>> keys) {
        Map<K, List<Slot>> groups = new HashMap<>();
        ordered.forEach(slot -> keys.apply(slot)
                .forEach(key ->
                        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(slot)));
        return groups;
    }
}
