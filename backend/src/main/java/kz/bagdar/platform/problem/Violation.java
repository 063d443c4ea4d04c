package kz.bagdar.platform.problem;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field as the caller wrote it, for example {@code title.kk} or {@code preferences[1]}
 * @param code stable word for programs: required, too-long, too-short, out-of-range, bad-format, html, unknown-reference,
 *     foreign-reference, duplicate, unknown-field, wrong-type, not-allowed, invisible-character,
 *     erased
 * @param message the same for people, in English
 */
public record Violation(
        @NotNull @Schema(examples = "preferences[1]") String field,
        @NotNull @Schema(examples = "duplicate") String code,

        @NotNull @Schema(examples = "names a route that an earlier preference names")
        String message) {}
