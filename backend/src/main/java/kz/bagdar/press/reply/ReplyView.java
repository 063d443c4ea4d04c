package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply that a moderator approved, as everyone sees it.
 *
 * @param text plain, with line breaks
 * @param replies what was written under it, oldest first
 */
@Schema(name = "Reply")
record ReplyView(
        @NotNull UUID id,
        @NotNull @Schema(examples = "Айгүл Серікова") String author,

        @NotNull @Schema(examples = "Where can one read more?")
        String text,

        @NotNull Instant createdAt,
        @NotNull List<AnswerView> replies) {

    static ReplyView of(Reply reply, List<AnswerView> answers) {
        AnswerView itself = reply.answer();
        return new ReplyView(itself.id(), itself.author(), itself.text(), itself.createdAt(), answers);
    }
}
