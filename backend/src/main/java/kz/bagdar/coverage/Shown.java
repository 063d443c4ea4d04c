package kz.bagdar.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.session.SessionView;

/**
 * Which clusters a programme shows to whom. A route shows those that it names itself, for it may not be known at which
 * stop, those of its stops, and those of the sessions that its stops show. A session that no stop shows is for everybody,
 * unless one has to sign up for it: that is each person's own choice, and shows nothing to a group.
 *
 * @param toAll clusters
 * @param byRoute clusters by routes, those to all not among them unless the route shows them too
 */
record Shown(Set<UUID> toAll, Map<UUID, Set<UUID>> byRoute) {

    static Shown of(List<RouteView> routes, List<StopView> stops, List<SessionView> sessions) {
        Map<UUID, SessionView> byId = sessions.stream().collect(Collectors.toMap(SessionView::id, each -> each));
        Map<UUID, Set<UUID>> byRoute = new HashMap<>();
        routes.forEach(route -> byRoute.put(route.id(), new LinkedHashSet<>(route.clusterIds())));
        Set<UUID> atStops = new HashSet<>();
        for (StopView stop : stops) {
            Set<UUID> shown = byRoute.get(stop.routeId());
            shown.addAll(stop.clusterIds());
            atStops.addAll(stop.sessionIds());
            stop.sessionIds().stream()
                    .map(byId::get)
                    .map(SessionView::clusterIds)
                    .forEach(shown::addAll);
        }
        Set<UUID> toAll = sessions.stream()
                .filter(session -> !session.signUp() && !atStops.contains(session.id()))
                .map(SessionView::clusterIds)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Shown(toAll, byRoute);
    }

    /** Every cluster that is shown to anybody, in no particular order. */
    Set<UUID> clusters() {
        return Stream.concat(Stream.of(toAll), byRoute.values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** @param routeId null for who travels none */
    Set<UUID> onRoute(UUID routeId) {
        Set<UUID> seen = new HashSet<>(toAll);
        if (routeId != null) {
            seen.addAll(byRoute.getOrDefault(routeId, Set.of()));
        }
        return seen;
    }
}
