package kz.bagdar.programme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.platform.text.LocalizedText;

/** What a mark on a route says of a cluster. */
public record ClusterBadge(@NotNull UUID id, @NotNull LocalizedText name, String colour) {

    static ClusterBadge of(ClusterView cluster) {
        return new ClusterBadge(cluster.id(), cluster.name(), cluster.colour());
    }
}
