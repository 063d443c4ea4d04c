package kz.bagdar.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.registration.PeopleTally;

/** Who sees what, summed up: of people by their groups, regions and delegations. */
final class Tallies {

    private final List<PeopleTally> people;
    private final Map<UUID, UUID> routeOfGroup;
    private final Shown shown;

    Tallies(List<PeopleTally> people, Map<UUID, UUID> routeOfGroup, Shown shown) {
        this.people = people;
        this.routeOfGroup = routeOfGroup;
        this.shown = shown;
    }

    /**
     * Some people together.
     *
     * @param seen by cluster how many of them see it
     */
    record Seen(long people, Map<UUID, Long> seen) {

        private Seen and(long more, Set<UUID> clusters) {
            Map<UUID, Long> all = new HashMap<>(seen);
            clusters.forEach(cluster -> all.merge(cluster, more, Long::sum));
            return new Seen(people + more, all);
        }
    }

    Seen everybody() {
        return by(none -> "").getOrDefault("", new Seen(0, Map.of()));
    }

    Map<String, Seen> byRegion() {
        return by(PeopleTally::regionCode);
    }

    /** Those who registered by themselves are of none. */
    Map<UUID, Seen> byDelegation() {
        return by(PeopleTally::delegationId);
    }

    Map<UUID, Seen> byGroup() {
        return by(PeopleTally::groupId);
    }

    private <K> Map<K, Seen> by(Function<PeopleTally, K> key) {
        Map<K, Seen> found = new HashMap<>();
        people.stream()
                .filter(tally -> Objects.nonNull(key.apply(tally)))
                .forEach(tally -> found.merge(
                        key.apply(tally), new Seen(0, Map.of()).and(tally.people(), seenBy(tally)), Tallies::together));
        return found;
    }

    private Set<UUID> seenBy(PeopleTally tally) {
        return shown.onRoute(tally.groupId() == null ? null : routeOfGroup.get(tally.groupId()));
    }

    private static Seen together(Seen one, Seen other) {
        Map<UUID, Long> all = new HashMap<>(one.seen());
        other.seen().forEach((cluster, people) -> all.merge(cluster, people, Long::sum));
        return new Seen(one.people() + other.people(), all);
    }
}
