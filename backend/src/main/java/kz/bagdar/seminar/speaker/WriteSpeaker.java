package kz.bagdar.seminar.speaker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.photo.PhotoView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a speaker.
 *
 * @param role what they are, as it stands in the programme
 * @param organizationId whom they speak for
 * @param photoId a picture that was sent to this seminar
 */
@Schema(examples = """
                {"name": {"kk": "Жанғозин А.К.", "ru": "Жангозин А.К.", "en": "Zhangozin A.K."},
                 "role": {"en": "Head of the Administration of Education of Astana"}}""")
public record WriteSpeaker(
        @NotNull @Localized(max = 200) LocalizedText name,
        @Localized(max = 300) LocalizedText role,
        UUID organizationId,
        @Localized(max = 4000, multiline = true) LocalizedText biography,
        @Pattern(regexp = PhotoView.ID) String photoId) {}
