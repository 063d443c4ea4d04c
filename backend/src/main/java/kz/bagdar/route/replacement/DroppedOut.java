package kz.bagdar.route.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.route.StopView;
import kz.bagdar.route.travel.TravelMatrix;

/**
 * A stop whose host does not come.
 *
 * @param stops all of the seminar
 * @param shown the clusters whose work the stop shows
 * @param travel among the host, its neighbours and all who could replace it
 */
record DroppedOut(
        StopView stop,
        OrganizationView host,
        List<StopView> stops,
        List<ClusterView> shown,
        Neighbours neighbours,
        TravelMatrix travel) {

    static Stream<UUID> organizationsOf(ClusterView cluster) {
        return Stream.concat(
                        Stream.of(cluster.leadOrganizationId()).filter(Objects::nonNull),
                        cluster.memberOrganizationIds().stream())
                .distinct();
    }

    ReplacementView replacedBy(OrganizationView organization) {
        UUID id = organization.id();
        Predicate<ClusterView> isOf = cluster -> organizationsOf(cluster).anyMatch(id::equals);
        OptionalInt now = neighbours.minutesOver(host.id(), travel);
        OptionalInt then = neighbours.minutesOver(id, travel);
        Integer extra = now.isPresent() && then.isPresent() ? then.getAsInt() - now.getAsInt() : null;
        return new ReplacementView(
                organization,
                shown.stream().filter(isOf).map(ClusterView::id).toList(),
                shown.stream().filter(isOf.negate()).map(ClusterView::id).toList(),
                shown.stream().anyMatch(cluster -> id.equals(cluster.leadOrganizationId())),
                extra,
                cautions(organization, extra));
    }

    private List<ReplacementCaution> cautions(OrganizationView organization, Integer extra) {
        List<ReplacementCaution> cautions = new ArrayList<>();
        List<StopView> hosted = stops.stream()
                .filter(other -> other.organizationId().equals(organization.id()))
                .toList();
        if (hosted.stream().anyMatch(other -> other.routeId().equals(stop.routeId()))) {
            cautions.add(ReplacementCaution.ON_THE_SAME_ROUTE);
        }
        if (hosted.stream().anyMatch(other -> !other.routeId().equals(stop.routeId()))) {
            cautions.add(ReplacementCaution.HOSTS_ANOTHER_STOP);
        }
        if (extra == null) {
            cautions.add(ReplacementCaution.WAY_UNKNOWN);
        }
        if (!Objects.equals(organization.regionCode(), host.regionCode())) {
            cautions.add(ReplacementCaution.IN_ANOTHER_REGION);
        }
        return List.copyOf(cautions);
    }
}
