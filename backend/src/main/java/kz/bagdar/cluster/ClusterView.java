package kz.bagdar.cluster;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Cluster")
public record ClusterView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull LocalizedText name,
        LocalizedText summary,
        UUID leadOrganizationId,
        @NotNull List<UUID> memberOrganizationIds,
        @NotNull List<LocalizedText> directions,
        @NotNull List<LocalizedText> goals,
        @NotNull List<Indicator> indicators,
        String colour,
        @NotNull Instant createdAt)
        implements Revisioned {}
