package kz.bagdar.route;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param inOrder whether groups see the stops in their order, or in any */
@Schema(name = "Route")
public record RouteView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull int number,
        LocalizedText name,
        LocalizedText summary,
        @Schema(examples = "#2b8a3e") String colour,
        @NotNull List<LocalizedText> topics,
        @NotNull List<UUID> clusterIds,
        @NotNull boolean inOrder)
        implements Revisioned {}
