package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param unchanged how many had that verdict already */
@Schema(name = "ModeratedReplies")
record Moderated(@NotNull int changed, @NotNull int unchanged) {}
