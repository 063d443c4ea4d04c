package kz.bagdar.programme.version;

import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note what the readers of the programme are to know of this version; those whose part moved are mailed it */
@Schema(examples = """
                {"note": {"kk": "Қорытынды отырыс 17:00-ге ауыстырылды", "ru": "Итоговое заседание перенесено на 17:00",
                          "en": "The closing session has moved to 17:00"}}""")
public record CreateVersion(
        @Localized(max = 2000, multiline = true) LocalizedText note) {}
