package kz.bagdar.registration.form;

import java.util.List;
import java.util.UUID;

/** What one person asks to see: routes or clusters, the dearest first. */
public record Wished(List<UUID> routeIds, List<UUID> clusterIds) {

    public static final Wished NOTHING = new Wished(List.of(), List.of());
}
