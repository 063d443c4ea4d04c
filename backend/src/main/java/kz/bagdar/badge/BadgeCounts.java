package kz.bagdar.badge;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people a choice comes to.
 *
 * @param changed of them, who were given no badge yet or on whose badge something else would stand now; missing where
 *     there are more people than one file holds
 * @param most badges that one file holds
 */
public record BadgeCounts(
        @NotNull @Schema(examples = "600") int people,
        @Schema(examples = "12") Integer changed,
        @NotNull @Schema(examples = "20000") int most) {}
