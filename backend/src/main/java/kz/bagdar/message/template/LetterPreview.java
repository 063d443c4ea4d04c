package kz.bagdar.message.template;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.Placeholder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as its reader would get it, but for the personal link, which leads nowhere.
 *
 * @param html a whole page, to be shown in a frame of its own
 * @param missing placeholders that its readers need and that some language leaves out
 */
public record LetterPreview(
        @NotNull @Schema(examples = "Welcome, Aigul") String subject,
        @NotNull String html,
        @NotNull String text,
        @NotNull @Schema(examples = "[\"link\"]") List<String> missing) {

    static LetterPreview of(Letter letter, LetterText text, MessageKind kind) {
        return new LetterPreview(
                letter.subject(),
                letter.html(),
                letter.text(),
                text.without(kind.expected()).stream().map(Placeholder::word).toList());
    }
}
