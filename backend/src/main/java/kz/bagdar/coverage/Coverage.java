package kz.bagdar.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.coverage.CoverageView.ClusterSeen;
import kz.bagdar.coverage.CoverageView.CoveredCluster;
import kz.bagdar.coverage.CoverageView.OfDelegation;
import kz.bagdar.coverage.CoverageView.OfGroup;
import kz.bagdar.coverage.CoverageView.OfRegion;
import kz.bagdar.coverage.CoverageView.OfRoute;
import kz.bagdar.coverage.Tallies.Seen;
import kz.bagdar.division.DividedPeople;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.PeopleTally;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.Stops;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.session.Sessions;

/** What is seen of the clusters of a seminar, by its draft: a gap is to be mended before anything is published. */
@ApplicationScoped
class Coverage {

    @Inject
    Routes routes;

    @Inject
    Stops stops;

    @Inject
    Groups groups;

    @Inject
    Sessions sessions;

    @Inject
    Clusters clusters;

    @Inject
    Participants participants;

    @Inject
    DividedPeople divided;

    @Inject
    Delegations delegations;

    @Inject
    SeminarAccess access;

    /** @param divisionId null for the groups in which people are now */
    CoverageView of(String seminar, UUID divisionId) {
        UUID seminarId = access.ofTeam(seminar).id();
        List<PeopleTally> people =
                divisionId == null ? participants.tally(seminarId) : divided.of(seminarId, divisionId);
        List<RouteView> ways = routes.ofSeminar(seminarId);
        List<GroupView> travelling = groups.ofSeminar(seminarId);
        Shown shown = Shown.of(ways, stops.ofSeminar(seminarId), sessions.ofSeminar(seminarId));
        List<ClusterView> named = clusters.byIds(shown.clusters()).stream()
                .sorted(Comparator.comparing(cluster -> cluster.name().in(Language.kk)))
                .toList();
        Tallies tallies = new Tallies(
                people, travelling.stream().collect(Collectors.toMap(GroupView::id, GroupView::routeId)), shown);
        Sight sight = new Sight(
                named.stream().map(ClusterView::id).toList(),
                tallies.everybody().seen());
        Map<UUID, Seen> byGroup = tallies.byGroup();
        return new CoverageView(
                divisionId,
                (int) tallies.everybody().people(),
                withoutGroup(people),
                named.stream()
                        .map(cluster -> cluster(cluster, shown, ways, sight))
                        .toList(),
                sight.unseen(),
                ways.stream()
                        .map(route -> new OfRoute(
                                route.id(),
                                route.number(),
                                sight.among(shown.byRoute().get(route.id()))))
                        .toList(),
                travelling.stream()
                        .map(group -> new OfGroup(
                                group.id(),
                                group.routeId(),
                                group.number(),
                                byGroup.containsKey(group.id())
                                        ? (int) byGroup.get(group.id()).people()
                                        : 0,
                                sight.among(shown.onRoute(group.routeId()))))
                        .toList(),
                regions(tallies, sight),
                delegations(tallies, sight));
    }

    private static CoveredCluster cluster(ClusterView cluster, Shown shown, List<RouteView> ways, Sight sight) {
        return new CoveredCluster(
                cluster.id(),
                cluster.name(),
                cluster.colour(),
                shown.toAll().contains(cluster.id()),
                ways.stream()
                        .map(RouteView::id)
                        .filter(route -> shown.byRoute().get(route).contains(cluster.id()))
                        .toList(),
                sight.people(cluster.id()));
    }

    private static int withoutGroup(List<PeopleTally> people) {
        return (int) people.stream()
                .filter(tally -> tally.groupId() == null)
                .mapToLong(PeopleTally::people)
                .sum();
    }

    private static List<OfRegion> regions(Tallies tallies, Sight sight) {
        return tallies.byRegion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new OfRegion(
                        entry.getKey(),
                        (int) entry.getValue().people(),
                        sight.seen(entry.getValue()),
                        sight.missed(entry.getValue())))
                .toList();
    }

    private List<OfDelegation> delegations(Tallies tallies, Sight sight) {
        Map<UUID, Seen> byDelegation = tallies.byDelegation();
        Map<UUID, String> names = delegations.names(byDelegation.keySet());
        return byDelegation.entrySet().stream()
                .map(entry -> new OfDelegation(
                        entry.getKey(),
                        names.get(entry.getKey()),
                        (int) entry.getValue().people(),
                        sight.seen(entry.getValue()),
                        sight.missed(entry.getValue())))
                .sorted(Comparator.comparing(OfDelegation::name).thenComparing(OfDelegation::delegationId))
                .toList();
    }

    /**
     * The clusters in the order in which they are told.
     *
     * @param byAll how many people see each
     */
    private record Sight(List<UUID> clusters, Map<UUID, Long> byAll) {

        int people(UUID cluster) {
            return byAll.getOrDefault(cluster, 0L).intValue();
        }

        List<UUID> among(Set<UUID> wanted) {
            return clusters.stream().filter(wanted::contains).toList();
        }

        List<UUID> unseen() {
            return clusters.stream().filter(cluster -> people(cluster) == 0).toList();
        }

        List<ClusterSeen> seen(Seen by) {
            return clusters.stream()
                    .filter(by.seen()::containsKey)
                    .map(cluster ->
                            new ClusterSeen(cluster, by.seen().get(cluster).intValue()))
                    .toList();
        }

        List<UUID> missed(Seen by) {
            return clusters.stream()
                    .filter(cluster -> people(cluster) > 0 && !by.seen().containsKey(cluster))
                    .toList();
        }
    }
}
