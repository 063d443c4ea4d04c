package kz.bagdar.route;

import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Route")
public record RouteView(
        UUID id,
        int revision,
        UUID seminarId,
        int number,
        LocalizedText name,
        LocalizedText summary,
        @Schema(examples = "#2b8a3e") String colour,
        List<LocalizedText> topics,
        List<UUID> clusterIds)
        implements Revisioned {}
