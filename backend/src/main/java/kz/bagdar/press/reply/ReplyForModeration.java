package kz.bagdar.press.reply;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply as moderators see it.
 *
 * @param parentId the reply that it was written under; missing where it was written under the release
 * @param email of whoever wrote it; shown to moderators alone, and forgotten a month after the verdict
 */
@Schema(name = "ReplyForModeration")
record ReplyForModeration(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID releaseId,
        UUID parentId,

        @NotNull @Personal @Schema(examples = "Айгүл Серікова")
        String author,

        @Personal @Schema(examples = "aigul@sample.example") String email,

        @NotNull @Personal @Schema(examples = "Where can one read more?")
        String text,

        @NotNull ReplyState state,
        @NotNull Instant createdAt,
        Instant moderatedAt)
        implements Revisioned {}
