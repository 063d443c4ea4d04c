package kz.bagdar.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which clusters are seen by whom.
 *
 * @param divisionId under which division; missing where it is by the groups in which people are now
 * @param people who come
 * @param withoutGroup of these, how many are in no group: they see what is shown to all
 * @param clusters every cluster that is shown to anybody, by name
 * @param unseenClusterIds of these, the ones that nobody sees
 * @param routes by number
 * @param groups by the number of their route and their own
 * @param regions by code
 * @param delegations by name
 */
@Schema(name = "Coverage")
record CoverageView(
        UUID divisionId,
        @NotNull int people,
        @NotNull int withoutGroup,
        @NotNull List<CoveredCluster> clusters,
        @NotNull List<UUID> unseenClusterIds,
        @NotNull List<OfRoute> routes,
        @NotNull List<OfGroup> groups,
        @NotNull List<OfRegion> regions,
        @NotNull List<OfDelegation> delegations) {

    /**
     * @param toAll whether a session for everybody shows it
     * @param routeIds that show it
     * @param people who see it
     */
    @Schema(name = "CoveredCluster")
    record CoveredCluster(
            @NotNull UUID clusterId,
            @NotNull LocalizedText name,
            String colour,
            @NotNull boolean toAll,
            @NotNull List<UUID> routeIds,
            @NotNull @Schema(examples = "140") int people) {}

    /** @param clusterIds that it shows itself, besides what all see */
    @Schema(name = "CoverageOfRoute")
    record OfRoute(
            @NotNull UUID routeId,
            @NotNull int number,
            @NotNull List<UUID> clusterIds) {}

    /** @param clusterIds that its people see */
    @Schema(name = "CoverageOfGroup")
    record OfGroup(
            @NotNull UUID groupId,
            @NotNull UUID routeId,
            @NotNull int number,
            @NotNull int people,
            @NotNull List<UUID> clusterIds) {}

    /** How many of some people see a cluster. */
    @Schema(name = "ClusterSeen")
    record ClusterSeen(
            @NotNull UUID clusterId,
            @NotNull @Schema(examples = "12") int people) {}

    /** @param missedClusterIds that others see and none of its people does */
    @Schema(name = "CoverageOfRegion")
    record OfRegion(
            @NotNull @Schema(examples = "KZ-11") String regionCode,
            @NotNull int people,
            @NotNull List<ClusterSeen> seen,
            @NotNull List<UUID> missedClusterIds) {}

    /** @param missedClusterIds that others see and none of its people does */
    @Schema(name = "CoverageOfDelegation")
    record OfDelegation(
            @NotNull UUID delegationId,
            @NotNull String name,
            @NotNull int people,
            @NotNull List<ClusterSeen> seen,
            @NotNull List<UUID> missedClusterIds) {}
}
