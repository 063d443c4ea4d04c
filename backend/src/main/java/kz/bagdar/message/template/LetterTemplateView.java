package kz.bagdar.message.template;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.Placeholder;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a seminar words one kind of letter.
 *
 * @param revision 0 where nobody has ever worded it otherwise
 * @param edited whether the organizers have words of their own
 * @param subject as it is sent: a language that they have not written has the built-in wording
 * @param builtInSubject what the service says by itself
 * @param placeholders all that can be filled in
 * @param missing placeholders that its readers need and that some language leaves out
 */
@Schema(name = "LetterTemplate")
public record LetterTemplateView(
        @NotNull UUID seminarId,
        @NotNull MessageKind kind,
        @NotNull int revision,
        @NotNull boolean toContact,
        @NotNull boolean edited,
        @NotNull LocalizedText subject,
        @NotNull LocalizedText body,
        @NotNull LocalizedText builtInSubject,
        @NotNull LocalizedText builtInBody,
        @NotNull List<PlaceholderView> placeholders,
        @NotNull @Schema(examples = "[\"link\"]") List<String> missing)
        implements Revisioned {

    static LetterTemplateView of(UUID seminarId, MessageKind kind, LetterTemplate template) {
        LetterText builtIn = LetterText.builtIn(kind);
        LetterText written = template == null ? builtIn : template.text().orElse(builtIn);
        return new LetterTemplateView(
                seminarId,
                kind,
                template == null ? 0 : template.revision() + 1,
                kind.isToContact(),
                template != null && template.text().isPresent(),
                completed(written.subject(), builtIn.subject()),
                completed(written.body(), builtIn.body()),
                builtIn.subject(),
                builtIn.body(),
                PlaceholderView.of(kind.placeholders()),
                written.without(kind.expected()).stream().map(Placeholder::word).toList());
    }

    private static LocalizedText completed(LocalizedText text, LocalizedText otherwise) {
        return new LocalizedText(
                text.kk() == null ? otherwise.kk() : text.kk(),
                text.ru() == null ? otherwise.ru() : text.ru(),
                text.en() == null ? otherwise.en() : text.en());
    }
}
