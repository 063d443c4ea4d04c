package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param changed those that this verdict was given to
 * @param unchanged those that had it already, or were not in the state they were expected in
 */
@Schema(name = "ModeratedReplies")
record Moderated(@NotNull List<UUID> changed, @NotNull List<UUID> unchanged) {}
