package kz.bagdar.press;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.platform.text.PlainText;
import kz.bagdar.platform.text.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param key of a generated section, or {@code custom-1} and so on for one of your own
 * @param heading of a section of your own; the others have theirs from the data
 * @param edited HTML, at most 20,000 characters in each language; whatever is not p, br, strong, em, h3, ul, ol, li, a or
 *     blockquote is taken out. A language that is missing shows what is generated
 * @param hidden keeps the section out of the release
 * @param confirmed says that the edit fits the facts as they are, though nothing in it has changed
 */
public record WriteSection(
        @NotBlank @PlainText(max = 80) @Schema(examples = "purpose")
        String key,

        @Localized(max = 300) LocalizedText heading,

        @Schema(examples = "{\"en\": \"<p>Pass on the experience of the <strong>city</strong>.</p>\"}")
        LocalizedText edited,

        Boolean hidden,
        Boolean confirmed) {

    boolean isHidden() {
        return Objects.requireNonNullElse(hidden, false);
    }

    boolean isConfirmed() {
        return Objects.requireNonNullElse(confirmed, false);
    }

    /** What is left of the edit; null where nothing is. */
    LocalizedText cleaned() {
        if (edited == null) {
            return null;
        }
        LocalizedText cleaned = new LocalizedText(clean(edited.kk()), clean(edited.ru()), clean(edited.en()));
        return cleaned.isEmpty() ? null : cleaned;
    }

    private static String clean(String html) {
        if (html == null) {
            return null;
        }
        String cleaned = RichText.clean(html);
        return RichText.words(cleaned).isBlank() ? null : cleaned;
    }
}
