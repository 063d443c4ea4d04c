package kz.bagdar.seminar.speaker;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.photo.PhotoView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param photoId their picture, at {@code /photos/{photoId}} */
@Schema(name = "Speaker")
public record SpeakerView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull LocalizedText name,
        LocalizedText role,
        UUID organizationId,
        LocalizedText biography,
        @Schema(pattern = PhotoView.ID) String photoId)
        implements Revisioned {}
