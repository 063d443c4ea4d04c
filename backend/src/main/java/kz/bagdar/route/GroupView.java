package kz.bagdar.route;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Group")
public record GroupView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID routeId,
        @NotNull int number,
        LocalizedText name,
        Integer minSize,
        Integer maxSize)
        implements Revisioned {}
