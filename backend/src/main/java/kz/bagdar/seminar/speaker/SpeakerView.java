package kz.bagdar.seminar.speaker;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Speaker")
public record SpeakerView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull LocalizedText name,
        LocalizedText role,
        UUID organizationId,
        LocalizedText biography)
        implements Revisioned {}
