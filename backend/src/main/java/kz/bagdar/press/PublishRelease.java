package kz.bagdar.press;

import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note what has changed, for the readers */
@Schema(
        examples =
                "{\"note\": {\"kk\": \"Өтетін орны нақтыланды\", \"ru\": \"Уточнено место\", \"en\": \"The venue is exact now\"}}")
public record PublishRelease(
        @Localized(max = 2000, multiline = true) LocalizedText note) {}
