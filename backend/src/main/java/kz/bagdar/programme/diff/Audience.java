package kz.bagdar.programme.diff;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;

/**
 * Whom it concerns that something has moved or is called off: those who travel certain routes or in certain groups, or
 * everyone who comes.
 *
 * @param routeIds of no account where it is everyone, as are the groups
 */
public record Audience(boolean everyone, Set<UUID> routeIds, Set<UUID> groupIds) {

    public static final Audience NOBODY = new Audience(false, Set.of(), Set.of());

    private static final Audience EVERYONE = new Audience(true, Set.of(), Set.of());

    /** Of all that is to be told. */
    public static Audience of(ProgrammeDiff diff) {
        return diff.told().stream().map(part -> of(part, diff)).reduce(NOBODY, Audience::and);
    }

    /** A session that stops show is for those who come there; one that no stop shows is for all, as is the seminar. */
    public static Audience of(ChangedPart told, ProgrammeDiff diff) {
        if (told.kind() == PartKind.STOP) {
            return onRoutes(Stream.of(told.before(), told.after())
                    .filter(Objects::nonNull)
                    .map(stop -> ((StopView) stop).routeId())
                    .collect(Collectors.toSet()));
        }
        if (told.kind() == PartKind.GROUP) {
            return new Audience(false, Set.of(), Set.of(told.id()));
        }
        if (told.kind() == PartKind.SESSION) {
            Set<UUID> earlier = routesShowing(told.before(), diff.before());
            Set<UUID> later = told.after() == null ? earlier : routesShowing(told.after(), diff.after());
            return earlier.isEmpty() || later.isEmpty()
                    ? EVERYONE
                    : onRoutes(earlier).and(onRoutes(later));
        }
        return EVERYONE;
    }

    public boolean isNobody() {
        return !everyone && routeIds.isEmpty() && groupIds.isEmpty();
    }

    /**
     * @param groupId null for who is in none
     * @param routeId the one that the group travels; null where there is none
     */
    public boolean includes(UUID groupId, UUID routeId) {
        return everyone
                || groupId != null && groupIds.contains(groupId)
                || routeId != null && routeIds.contains(routeId);
    }

    /** The groups of a programme whose people it concerns; of no account where it is everyone. */
    public List<UUID> groupsOf(Composition programme) {
        return programme.groups().stream()
                .filter(group -> includes(group.id(), group.routeId()))
                .map(GroupView::id)
                .toList();
    }

    private Audience and(Audience other) {
        if (everyone || other.everyone) {
            return EVERYONE;
        }
        return new Audience(false, union(routeIds, other.routeIds), union(groupIds, other.groupIds));
    }

    private static Audience onRoutes(Set<UUID> routeIds) {
        return new Audience(false, routeIds, Set.of());
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> routesShowing(Object session, Composition programme) {
        UUID id = ((SessionView) session).id();
        return programme.stops().stream()
                .filter(stop -> stop.sessionIds().contains(id))
                .map(StopView::routeId)
                .collect(Collectors.toSet());
    }
}
