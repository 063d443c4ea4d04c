package kz.bagdar.seminar.speaker;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a speaker.
 *
 * @param role what they are, as it stands in the programme
 * @param organizationId whom they speak for
 */
@Schema(examples = """
                {"name": {"kk": "Ибраева Г.К.", "ru": "Ибраева Г.К.", "en": "Ibrayeva G.K."},
                 "role": {"en": "Director of the Center for the Modernization of Education"}}""")
public record WriteSpeaker(
        @NotNull @Localized(max = 200) LocalizedText name,
        @Localized(max = 300) LocalizedText role,
        UUID organizationId,
        @Localized(max = 4000) LocalizedText biography) {}
