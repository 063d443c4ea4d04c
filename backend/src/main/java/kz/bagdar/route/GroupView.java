package kz.bagdar.route;

import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Group")
public record GroupView(
        UUID id,
        int revision,
        UUID seminarId,
        UUID routeId,
        int number,
        LocalizedText name,
        Integer minSize,
        Integer maxSize)
        implements Revisioned {}
