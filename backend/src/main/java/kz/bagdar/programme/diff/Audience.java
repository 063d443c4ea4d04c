package kz.bagdar.programme.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.publication.PartKind;

/**
 * Whom it concerns that something has moved: those who travel certain routes, or everyone who comes.
 *
 * @param routeIds of no account where it is everyone
 */
public record Audience(boolean everyone, Set<UUID> routeIds) {

    private static final Audience EVERYONE = new Audience(true, Set.of());

    /** Of all that has moved. */
    public static Audience of(ProgrammeDiff diff) {
        return diff.moved().stream().map(part -> of(part, diff)).reduce(new Audience(false, Set.of()), Audience::and);
    }

    /** A session that stops show is for those who come there; one that no stop shows is for all, as is the seminar. */
    public static Audience of(ChangedPart moved, ProgrammeDiff diff) {
        if (moved.kind() == PartKind.STOP) {
            return new Audience(
                    false,
                    Stream.of(moved.before(), moved.after())
                            .map(stop -> ((StopView) stop).routeId())
                            .collect(Collectors.toSet()));
        }
        if (moved.kind() == PartKind.SESSION) {
            Set<UUID> earlier = routesShowing(moved.id(), diff.before());
            Set<UUID> later = routesShowing(moved.id(), diff.after());
            return earlier.isEmpty() || later.isEmpty()
                    ? EVERYONE
                    : new Audience(false, earlier).and(new Audience(false, later));
        }
        return EVERYONE;
    }

    public boolean isNobody() {
        return !everyone && routeIds.isEmpty();
    }

    /** @param routeId null for who travels none */
    public boolean includes(UUID routeId) {
        return everyone || routeId != null && routeIds.contains(routeId);
    }

    /** The groups of a programme whose people it concerns; of no account where it is everyone. */
    public List<UUID> groupsOf(Composition programme) {
        return programme.groups().stream()
                .filter(group -> routeIds.contains(group.routeId()))
                .map(GroupView::id)
                .toList();
    }

    private Audience and(Audience other) {
        if (everyone || other.everyone) {
            return EVERYONE;
        }
        Set<UUID> routes = new HashSet<>(routeIds);
        routes.addAll(other.routeIds);
        return new Audience(false, Set.copyOf(routes));
    }

    private static Set<UUID> routesShowing(UUID sessionId, Composition programme) {
        return programme.stops().stream()
                .filter(stop -> stop.sessionIds().contains(sessionId))
                .map(StopView::routeId)
                .collect(Collectors.toSet());
    }
}
