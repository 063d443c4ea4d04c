package kz.bagdar.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.visit.VisitView;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;
import kz.bagdar.seminar.speaker.SpeakerView;
import kz.bagdar.seminar.stage.StageView;

/**
 * The parts of a seminar, each kind in the order in which it is shown, with the organizations and clusters that they name,
 * and how all are put into each other. That order decides all others, so that the same parts always make the same answer,
 * with the same ETag.
 *
 * @param stops by the number of their route and their position on it
 * @param groups by the number of their route and their own
 * @param visits in the order of time; none in what was published before there were any
 */
public record Composition(
        SeminarView seminar,
        List<StageView> stages,
        List<SessionView> sessions,
        List<SpeakerView> speakers,
        List<RouteView> routes,
        List<StopView> stops,
        List<GroupView> groups,
        List<VisitView> visits,
        List<OrganizationView> organizations,
        List<ClusterView> clusters) {

    public Composition {
        visits = Objects.requireNonNullElse(visits, List.of());
    }

    /** The same programme of the seminar as it is given here. */
    public Composition with(SeminarView other) {
        return new Composition(
                other, stages, sessions, speakers, routes, stops, groups, visits, organizations, clusters);
    }

    /** The same with what it names. */
    public Composition with(List<OrganizationView> named, List<ClusterView> shown) {
        return new Composition(seminar, stages, sessions, speakers, routes, stops, groups, visits, named, shown);
    }

    /** The ids of all organizations that it names. */
    public List<UUID> organizationIds() {
        return Stream.of(
                        seminar.organizerIds().stream(),
                        Stream.of(seminar).map(SeminarView::venueOrganizationId),
                        stages.stream().map(StageView::placeOrganizationId),
                        sessions.stream().map(SessionView::placeOrganizationId),
                        stops.stream().map(StopView::organizationId))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The ids of all clusters that it names. */
    public List<UUID> clusterIds() {
        return distinct(Stream.of(
                        routes.stream().map(RouteView::clusterIds),
                        stops.stream().map(StopView::clusterIds),
                        sessions.stream().map(SessionView::clusterIds))
                .flatMap(lists -> lists));
    }

    /** As it is shown. */
    public ProgrammeView programme() {
        Map<UUID, SpeakerView> speaker = byId(speakers, SpeakerView::id);
        Map<UUID, OrganizationView> organization = byId(organizations, OrganizationView::id);
        Map<UUID, ClusterView> cluster = byId(clusters, ClusterView::id);
        Map<UUID, List<ProgrammeSession>> held = sessions.stream()
                .collect(Collectors.groupingBy(
                        SessionView::stageId,
                        Collectors.mapping(
                                session -> new ProgrammeSession(
                                        session,
                                        named(session.speakerIds(), speaker),
                                        organization.get(session.placeOrganizationId())),
                                Collectors.toList())));
        return new ProgrammeView(
                seminar,
                stages.stream()
                        .map(stage -> new ProgrammeStage(
                                stage,
                                held.getOrDefault(stage.id(), List.of()),
                                organization.get(stage.placeOrganizationId())))
                        .toList(),
                routes.stream()
                        .map(route -> programmeRoute(route, organization, cluster))
                        .toList(),
                named(clusterIds(), cluster),
                named(seminar.organizerIds(), organization),
                organization.get(seminar.venueOrganizationId()));
    }

    private ProgrammeRoute programmeRoute(
            RouteView route, Map<UUID, OrganizationView> organization, Map<UUID, ClusterView> cluster) {
        List<StopView> visited =
                stops.stream().filter(stop -> stop.routeId().equals(route.id())).toList();
        List<UUID> shown = distinct(
                Stream.concat(Stream.of(route.clusterIds()), visited.stream().map(StopView::clusterIds)));
        return new ProgrammeRoute(
                route,
                visited.stream()
                        .map(stop -> new ProgrammeStop(stop, organization.get(stop.organizationId())))
                        .toList(),
                named(shown, cluster).stream().map(ClusterBadge::of).toList());
    }

    private static List<UUID> distinct(Stream<List<UUID>> lists) {
        return lists.flatMap(Collection::stream).distinct().toList();
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> List<T> named(List<UUID> ids, Map<UUID, T> all) {
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }
}
