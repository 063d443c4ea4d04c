package kz.bagdar.division.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;

/**
 * Which routes somebody wishes, and how much. Who wishes clusters wishes the routes that show them: a route has the rank of
 * the dearest of them that it or one of its stops shows, so that routes may be wished alike.
 */
final class Wishes {

    private final Map<UUID, Set<UUID>> clustersOf = new HashMap<>();
    private final List<UUID> routes;

    /** @param ranks empty where each route has the rank of its place */
    record Ranking(List<UUID> routes, List<Integer> ranks) {}

    Wishes(List<RouteView> routes, List<StopView> stops) {
        this.routes = routes.stream().map(RouteView::id).toList();
        routes.forEach(route -> clustersOf.put(route.id(), new HashSet<>(route.clusterIds())));
        stops.forEach(stop -> clustersOf
                .computeIfAbsent(stop.routeId(), id -> new HashSet<>())
                .addAll(stop.clusterIds()));
    }

    Ranking of(List<UUID> preferences, List<UUID> clusters) {
        if (!preferences.isEmpty() || clusters.isEmpty()) {
            return new Ranking(preferences, List.of());
        }
        List<UUID> wished = new ArrayList<>(
                routes.stream().filter(route -> rank(route, clusters) >= 0).toList());
        wished.sort(Comparator.comparingInt(route -> rank(route, clusters)));
        return new Ranking(
                List.copyOf(wished),
                wished.stream().map(route -> rank(route, clusters)).toList());
    }

    private int rank(UUID route, List<UUID> clusters) {
        return IntStream.range(0, clusters.size())
                .filter(place -> clustersOf.get(route).contains(clusters.get(place)))
                .findFirst()
                .orElse(-1);
    }
}
