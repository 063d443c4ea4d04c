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
        return isEmpty() ? null : exactly(nearest(language));
    }

    /** The language of what {@link #in} answers. */
    public Language nearest(Language language) {
        return language.fallbacks().stream()
                .filter(one -> exactly(one) != null)
                .findFirst()
                .orElse(language);
    }

    /** Whether all that the other says stands here, be it in another language. */
    public boolean says(LocalizedText other) {
        return texts(other).allMatch(text -> texts(this).anyMatch(text::equals));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return Stream.of(kk, ru, en).allMatch(Objects::isNull);
    }

    /** The text in that very language; null where it is missing. */
    public String exactly(Language language) {
        return switch (language) {
            case kk -> kk;
            case ru -> ru;
            case en -> en;
        };
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.of(text.kk, text.ru, text.en).filter(Objects::nonNull);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
