package kz.bagdar.seminar.stage;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of a stage.
 *
 * @param position place in the seminar, from 1; absent leaves the stage where it is, and puts a new one at the end
 * @param place where it is held, in words
 * @param placeOrganizationId the organization at which it is held
 */
@Schema(examples = """
                {"position": 1, "name": {"kk": "Жалпы отырыс", "ru": "Общее заседание", "en": "General session"},
                 "place": {"kk": "Оқушылар сарайы", "ru": "Дворец школьников", "en": "Palace of Schoolchildren"}}""")
public record WriteStage(
        @Min(1) Integer position,
        @NotNull @Localized(max = 200) LocalizedText name,
        @Localized(max = 2000, multiline = true) LocalizedText summary,
        @Localized(max = 300) LocalizedText place,
        UUID placeOrganizationId) {}
