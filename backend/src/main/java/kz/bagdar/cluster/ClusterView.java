package kz.bagdar.cluster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Cluster")
public record ClusterView(
        UUID id,
        int revision,
        LocalizedText name,
        LocalizedText summary,
        UUID leadOrganizationId,
        List<UUID> memberOrganizationIds,
        List<LocalizedText> directions,
        List<LocalizedText> goals,
        List<Indicator> indicators,
        String colour,
        Instant createdAt)
        implements Revisioned {}
