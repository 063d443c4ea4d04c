package kz.bagdar.message.template;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import kz.bagdar.message.letter.Placeholder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a letter can fill in.
 *
 * @param name as it stands in double braces
 * @param form where it may stand: WORDS anywhere, a LINK anywhere but in the subject, a BLOCK alone in a paragraph
 */
@Schema(name = "LetterPlaceholder")
public record PlaceholderView(
        @NotNull @Schema(examples = "name") String name,
        @NotNull Placeholder.Form form) {

    public static List<PlaceholderView> of(Collection<Placeholder> placeholders) {
        return placeholders.stream()
                .map(placeholder -> new PlaceholderView(placeholder.word(), placeholder.form()))
                .toList();
    }
}
