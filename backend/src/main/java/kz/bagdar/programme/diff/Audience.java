package kz.bagdar.programme.diff;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.programme.Composition;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.session.SessionView;

/**
 * Whom it concerns that something has moved or is called off: those who travel certain routes or in certain groups, or have
 * signed up for certain sessions, or everyone who comes.
 *
 * @param routeIds of no account where it is everyone, as are the groups and the sessions
 */
public record Audience(boolean everyone, Set<UUID> routeIds, Set<UUID> groupIds, Set<UUID> sessionIds) {

    public static final Audience NOBODY = new Audience(false, Set.of(), Set.of(), Set.of());

    private static final Audience EVERYONE = new Audience(true, Set.of(), Set.of(), Set.of());

    /** Of all that is to be told. */
    public static Audience of(ProgrammeDiff diff) {
        return diff.told().stream().map(part -> of(part, diff)).reduce(NOBODY, Audience::and);
    }

    /**
     * A session that takes sign-ups is for those who signed up, one that stops show for those who come there, and any other
     * for all, as is the seminar.
     */
    public static Audience of(ChangedPart told, ProgrammeDiff diff) {
        if (told.kind() == PartKind.STOP) {
            return onRoutes(Stream.of(told.before(), told.after())
                    .filter(Objects::nonNull)
                    .map(stop -> ((StopView) stop).routeId())
                    .collect(Collectors.toSet()));
        }
        if (told.kind() == PartKind.GROUP) {
            return inGroup(told.id());
        }
        if (told.view() instanceof VisitView visit) {
            return inGroup(visit.groupId());
        }
        if (told.kind() == PartKind.SESSION) {
            Audience earlier = attending((SessionView) told.before(), diff.before());
            return told.after() == null ? earlier : earlier.and(attending((SessionView) told.after(), diff.after()));
        }
        return EVERYONE;
    }

    public boolean isNobody() {
        return !everyone && routeIds.isEmpty() && groupIds.isEmpty() && sessionIds.isEmpty();
    }

    /**
     * @param groupId null for who is in none
     * @param routeId the one that the group travels; null where there is none
     * @param signedUpFor ids of sessions
     */
    public boolean includes(UUID groupId, UUID routeId, Set<UUID> signedUpFor) {
        return everyone
                || !Collections.disjoint(sessionIds, signedUpFor)
                || groupId != null && groupIds.contains(groupId)
                || routeId != null && routeIds.contains(routeId);
    }

    /** The groups of a programme whose people it concerns; of no account where it is everyone. */
    public List<UUID> groupsOf(Composition programme) {
        return programme.groups().stream()
                .filter(group -> includes(group.id(), group.routeId(), Set.of()))
                .map(GroupView::id)
                .toList();
    }

    private Audience and(Audience other) {
        if (everyone || other.everyone) {
            return EVERYONE;
        }
        return new Audience(
                false,
                union(routeIds, other.routeIds),
                union(groupIds, other.groupIds),
                union(sessionIds, other.sessionIds));
    }

    private static Audience onRoutes(Set<UUID> routeIds) {
        return new Audience(false, routeIds, Set.of(), Set.of());
    }

    private static Audience inGroup(UUID groupId) {
        return new Audience(false, Set.of(), Set.of(groupId), Set.of());
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Audience attending(SessionView session, Composition programme) {
        if (session.signUp()) {
            return new Audience(false, Set.of(), Set.of(), Set.of(session.id()));
        }
        Set<UUID> routes = programme.stops().stream()
                .filter(stop -> stop.sessionIds().contains(session.id()))
                .map(StopView::routeId)
                .collect(Collectors.toSet());
        return routes.isEmpty() ? EVERYONE : onRoutes(routes);
    }
}
