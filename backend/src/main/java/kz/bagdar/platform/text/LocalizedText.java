package kz.bagdar.platform.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One text in Kazakh, Russian and English, any of which may be missing, though not all. Blank counts as missing, and
 * surrounding white space is dropped.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A text by language. With ?lang= it is answered as a plain string in that language or the nearest one.",
        examples = "{\"kk\": \"Білім беру\", \"ru\": \"Образование\", \"en\": \"Education\"}")
public record LocalizedText(String kk, String ru, String en) {

    public LocalizedText {
        kk = clean(kk);
        ru = clean(ru);
        en = clean(en);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(
                language == Language.kk ? text : null,
                language == Language.ru ? text : null,
                language == Language.en ? text : null);
    }

    /** The text in that language, or in the one that its readers would rather read; null only if all are missing. */
    public String in(Language language) {
        return language.fallbacks().stream()
                .map(this::exactly)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return Stream.of(kk, ru, en).allMatch(Objects::isNull);
    }

    String exactly(Language language) {
        return switch (language) {
            case kk -> kk;
            case ru -> ru;
            case en -> en;
        };
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
