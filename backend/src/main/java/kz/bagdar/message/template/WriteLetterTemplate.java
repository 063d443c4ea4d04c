package kz.bagdar.message.template;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How letters of a kind are to be worded. A language that is missing keeps the built-in wording.
 *
 * @param subject may have placeholders that are words
 * @param body HTML, at most 20,000 characters in each language, with placeholders; whatever is not p, br, strong, em, h3,
 *     ul, ol, li, a or blockquote is taken out
 */
@Schema(examples = """
                {"subject": {"en": "Welcome, {{name}}"}, "body": {"en": "<p>Dear {{name}},</p><p>You have a place.</p><p>{{details}}</p><p>{{link}}</p>"}}""")
public record WriteLetterTemplate(
        @NotNull @Localized(max = 200) LocalizedText subject,
        @NotNull LocalizedText body) {

    LetterText text() {
        return new LetterText(subject, body);
    }
}
