package kz.bagdar.message.mailing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a mailing has come.
 *
 * @param recipients how many it is for
 * @param queued letters that wait to be sent, or to be tried again
 * @param dropped letters that were not sent because the mailing was cancelled or the person unsubscribed
 */
public record MailingProgress(
        @NotNull MailingState state,
        @NotNull @Schema(examples = "600") int recipients,
        @NotNull @Schema(examples = "20") int queued,
        @NotNull @Schema(examples = "578") int sent,
        @NotNull @Schema(examples = "2") int failed,
        @NotNull @Schema(examples = "0") int dropped) {}
