package kz.bagdar.message.mailing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.RegistrationFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param subject may have placeholders that are words
 * @param body HTML, at most 20,000 characters in each language, with placeholders. Who reads a language that is missing
 *     gets the nearest
 * @param filter whose registrations it is for
 */
@Schema(examples = """
                {"subject": {"ru": "Автобус"}, "body": {"ru": "<p>{{name}}, автобус ждёт у входа.</p>"}, "filter": {"status": ["CONFIRMED"], "region": ["KZ-11"]}}""")
public record WriteMailing(
        @NotNull @Localized(max = 200) LocalizedText subject,
        @NotNull LocalizedText body,
        @NotNull @Valid RegistrationFilter filter) {

    LetterText text() {
        return new LetterText(subject, body);
    }
}
