package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote under a reply, as everyone sees it. */
@Schema(name = "ReplyAnswer")
record AnswerView(
        @NotNull UUID id,
        @NotNull @Schema(examples = "Айгүл Серікова") String author,
        @NotNull @Schema(examples = "Thank you!") String text,
        @NotNull Instant createdAt) {}
