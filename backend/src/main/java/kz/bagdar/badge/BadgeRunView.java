package kz.bagdar.badge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.badge.print.Layout;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One file of badges.
 *
 * @param language of all badges; missing where each is in its person's own
 * @param people how many badges are asked for
 * @param job how far the making of it is
 * @param size of the file in bytes; missing while there is none
 * @param expiresAt when it is forgotten, file and all
 */
@Schema(name = "BadgeRun")
public record BadgeRunView(
        @NotNull UUID id,
        @NotNull UUID seminarId,
        @NotNull Layout layout,
        Language language,
        @NotNull List<BadgePart> parts,
        @NotNull @Schema(examples = "600") int people,
        @NotNull JobView job,
        @Schema(examples = "402000") Integer size,
        @NotNull Instant createdAt,
        @NotNull Instant expiresAt) {}
