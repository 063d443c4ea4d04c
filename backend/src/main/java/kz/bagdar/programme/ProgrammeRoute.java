package kz.bagdar.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.route.RouteView;

/** @param clusters whose work is shown along the way: those of the route, then those of its stops */
public record ProgrammeRoute(
        @JsonUnwrapped RouteView route,
        @NotNull List<ProgrammeStop> stops,
        @NotNull List<ClusterBadge> clusters) {}
