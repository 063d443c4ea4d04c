package kz.bagdar.message;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param resent how many are queued again
 * @param failed how many are left that were given up
 */
public record ResentMessages(
        @NotNull @Schema(examples = "12") int resent,
        @NotNull @Schema(examples = "0") int failed) {}
