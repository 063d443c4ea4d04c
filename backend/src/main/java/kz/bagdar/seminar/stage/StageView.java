package kz.bagdar.seminar.stage;

import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Stage")
public record StageView(
        UUID id,
        int revision,
        UUID seminarId,
        int position,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText place,
        UUID placeOrganizationId)
        implements Revisioned {}
