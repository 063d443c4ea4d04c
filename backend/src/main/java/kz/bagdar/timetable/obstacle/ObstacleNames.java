package kz.bagdar.timetable.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.timetable.obstacle.ObstacleView.Named;

/** Puts names to what obstacles speak of. Asks no rights. */
@ApplicationScoped
public class ObstacleNames {

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    @Inject
    Groups groups;

    @Inject
    Organizations organizations;

    public List<ObstacleView> views(UUID seminarId, List<Obstacle> obstacles) {
        if (obstacles.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalizedText> names = names(seminarId, obstacles);
        return obstacles.stream().map(obstacle -> view(obstacle, names)).toList();
    }

    /** The same as what is wrong with a request; the field is what the first of them is about. */
    public static List<Violation> violations(List<ObstacleView> obstacles) {
        return obstacles.stream()
                .map(obstacle -> new Violation(
                        field(obstacle),
                        obstacle.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        obstacle.detail()))
                .toList();
    }

    private static String field(ObstacleView obstacle) {
        return Stream.of(
                        part("groups", obstacle.groups()),
                        part("stops", obstacle.stops()),
                        part("routes", obstacle.routes()),
                        part("organizations", obstacle.organizations()))
                .flatMap(part -> part)
                .findFirst()
                .orElse("timetable");
    }

    private static Stream<String> part(String list, List<Named> named) {
        return named.stream().map(one -> list + "." + one.id());
    }

    private static ObstacleView view(Obstacle obstacle, Map<UUID, LocalizedText> names) {
        List<Named> hosts = named(obstacle.organizationIds(), names);
        List<Named> ways = named(obstacle.routeIds(), names);
        List<Named> places = named(obstacle.stopIds(), names);
        List<Named> travelling = named(obstacle.groupIds(), names);
        ObstacleWords words = new ObstacleWords(
                english(hosts.isEmpty() ? places : hosts), english(ways), english(travelling), obstacle);
        return new ObstacleView(
                obstacle.code(),
                hosts,
                ways,
                places,
                travelling,
                obstacle.from(),
                obstacle.until(),
                obstacle.actual(),
                obstacle.limit(),
                words.detail());
    }

    private static List<Named> named(List<UUID> ids, Map<UUID, LocalizedText> names) {
        return ids.stream().map(id -> new Named(id, names.get(id))).toList();
    }

    private static List<String> english(List<Named> named) {
        return named.stream()
                .map(one -> one.name() == null
                        ? "something that is not there any more"
                        : one.name().in(Language.en))
                .toList();
    }

    private Map<UUID, LocalizedText> names(UUID seminarId, List<Obstacle> obstacles) {
        Map<UUID, LocalizedText> names = new HashMap<>();
        Map<UUID, LocalizedText> ways = new HashMap<>();
        for (RouteView route : routes.ofSeminar(seminarId)) {
            ways.put(route.id(), route.name() == null ? numbered(route.number()) : route.name());
        }
        names.putAll(ways);
        for (GroupView group : groups.ofSeminar(seminarId)) {
            names.put(group.id(), group.name() == null ? title(ways.get(group.routeId()), group) : group.name());
        }
        List<StopView> all = stops.ofSeminar(seminarId);
        List<UUID> hosts = Stream.concat(
                        all.stream().map(StopView::organizationId),
                        obstacles.stream().flatMap(obstacle -> obstacle.organizationIds().stream()))
                .distinct()
                .toList();
        organizations.byIds(hosts).forEach(host -> names.put(host.id(), host.name()));
        all.forEach(stop -> names.put(stop.id(), names.get(stop.organizationId())));
        return names;
    }

    private static LocalizedText numbered(int number) {
        return new LocalizedText(number + "-маршрут", "Маршрут " + number, "Route " + number);
    }

    private static LocalizedText title(LocalizedText way, GroupView group) {
        return new LocalizedText(
                way.in(Language.kk) + ", " + group.number() + "-топ",
                way.in(Language.ru) + ", группа " + group.number(),
                way.in(Language.en) + ", group " + group.number());
    }
}
