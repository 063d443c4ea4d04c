package kz.bagdar.seminar.speaker;

import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Speaker")
public record SpeakerView(
        UUID id,
        int revision,
        UUID seminarId,
        LocalizedText name,
        LocalizedText role,
        UUID organizationId,
        LocalizedText biography)
        implements Revisioned {}
