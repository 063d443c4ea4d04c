package kz.bagdar.message.template;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.Localized;
import kz.bagdar.platform.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as it is being written, to be looked at before anybody gets it.
 *
 * @param kind MAILING for a mailing
 * @param language in which it is to be seen; one that is not written is taken from the built-in wording, or from the
 *     nearest language where there is none
 * @param registrationId whose data it is filled with; missing for those of an invented person, and in a letter to contacts
 * @param delegationId the same of a letter to contacts of delegations
 */
@Schema(examples = """
                {"kind": "CONFIRMED", "subject": {"en": "Welcome, {{name}}"}, "body": {"en": "<p>Dear {{name}},</p><p>{{link}}</p>"}, "language": "en"}""")
public record DraftLetter(
        @NotNull MessageKind kind,
        @NotNull @Localized(max = 200) LocalizedText subject,
        @NotNull LocalizedText body,
        @NotNull Language language,
        UUID registrationId,
        UUID delegationId) {

    LetterText text() {
        return new LetterText(subject, body);
    }

    /** @throws ProblemException 422 naming the reader whom no letter of this kind is written to */
    void requireReader() {
        if ((kind.isToContact() ? registrationId : delegationId) != null) {
            throw ProblemException.invalid(
                    kind.isToContact() ? "registrationId" : "delegationId",
                    "not-allowed",
                    "names somebody whom no letter of this kind is written to");
        }
    }
}
