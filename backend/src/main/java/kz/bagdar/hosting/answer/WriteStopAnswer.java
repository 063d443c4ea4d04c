package kz.bagdar.hosting.answer;

import jakarta.validation.constraints.NotNull;
import kz.bagdar.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param state what the host says; ASKED takes an answer back
 * @param note for the organizers alone
 */
@Schema(examples = """
                {"state": "CONFIRMED", "note": "Please use the east entrance"}""")
public record WriteStopAnswer(
        @NotNull AnswerState state,
        @PlainText(max = 1000, multiline = true) String note) {

    public WriteStopAnswer {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
