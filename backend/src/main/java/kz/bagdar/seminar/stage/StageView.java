package kz.bagdar.seminar.stage;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Stage")
public record StageView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull int position,
        @NotNull LocalizedText name,
        LocalizedText summary,
        LocalizedText place,
        UUID placeOrganizationId)
        implements Revisioned {}
