package kz.bagdar.route.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.Organizations;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.route.Routes;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.route.travel.TravelTimes;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Who could host in the place of an organization that drops out; the team's alone. */
@ApplicationScoped
class Replacements {

    private static final int MOST = 30;

    private static final Comparator<ReplacementView> BEST_FIRST = Comparator.comparing(
                    (ReplacementView one) -> one.cautions().contains(ReplacementCaution.ON_THE_SAME_ROUTE))
            .thenComparing(one -> -one.sharedClusterIds().size())
            .thenComparing(ReplacementView::extraMinutes, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.organization().id());

    @Inject
    Stops stops;

    @Inject
    Routes routes;

    @Inject
    Clusters clusters;

    @Inject
    Organizations organizations;

    @Inject
    TravelTimes travelTimes;

    @Inject
    SeminarAccess access;

    /**
     * The best first: those on no other stop of the route, those who show most of what the stop shows, those on whose
     * account the way becomes least longer. Empty where it is not known which clusters the stop shows.
     */
    List<ReplacementView> of(String seminar, UUID stopId) {
        SeminarView held = access.ofTeam(seminar);
        List<StopView> all = stops.ofSeminar(held.id());
        StopView stop = all.stream()
                .filter(one -> one.id().equals(stopId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("stop"));
        List<ClusterView> shown = clusters.byIds(shownAt(held.id(), stop));
        Set<UUID> candidates = shown.stream()
                .flatMap(DroppedOut::organizationsOf)
                .filter(id -> !id.equals(stop.organizationId()))
                .collect(Collectors.toSet());
        return candidates.isEmpty() ? List.of() : ranked(held, stop, all, shown, candidates);
    }

    private List<ReplacementView> ranked(
            SeminarView held, StopView stop, List<StopView> all, List<ClusterView> shown, Set<UUID> candidates) {
        List<StopView> onRoute = all.stream()
                .filter(other -> other.routeId().equals(stop.routeId()))
                .toList();
        Neighbours neighbours = Neighbours.of(stop, onRoute, held.venueOrganizationId());
        Set<UUID> places = Stream.of(candidates.stream(), neighbours.all(), Stream.of(stop.organizationId()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        DroppedOut droppedOut = new DroppedOut(
                stop,
                organizations.get(stop.organizationId()),
                all,
                shown,
                neighbours,
                travelTimes.between(held.id(), places));
        return organizations.byIds(candidates).stream()
                .map(droppedOut::replacedBy)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** What the stop itself shows; where nobody has said it, what its route shows, else what its host is part of. */
    private Set<UUID> shownAt(UUID seminarId, StopView stop) {
        if (!stop.clusterIds().isEmpty()) {
            return new LinkedHashSet<>(stop.clusterIds());
        }
        List<UUID> ofHost = clusters.ofOrganization(stop.organizationId()).stream()
                .map(ClusterView::id)
                .toList();
        return routes.ofSeminar(seminarId).stream()
                .filter(route -> route.id().equals(stop.routeId()))
                .map(route -> route.clusterIds().isEmpty() ? ofHost : route.clusterIds())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
