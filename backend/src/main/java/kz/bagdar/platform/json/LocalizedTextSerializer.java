package kz.bagdar.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;

/** Writes all languages, or one plain string where the answer was asked for in one language. */
@Singleton
class LocalizedTextSerializer extends StdSerializer<LocalizedText> {

    LocalizedTextSerializer() {
        super(LocalizedText.class);
    }

    @Override
    public void serialize(LocalizedText text, JsonGenerator json, SerializerProvider provider) throws IOException {
        Language only = AskedLanguage.current();
        if (only != null) {
            json.writeString(text.in(only));
            return;
        }
        json.writeStartObject();
        write(json, "kk", text.kk());
        write(json, "ru", text.ru());
        write(json, "en", text.en());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String language, String text) throws IOException {
        if (text != null) {
            json.writeStringField(language, text);
        }
    }
}
