package kz.bagdar.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param priority the higher is served first; among equals it is who came first. Everybody begins at 0 */
@Schema(examples = "{\"priority\": 10}")
public record WritePriority(@NotNull @Min(-1000) @Max(1000) Integer priority) {}
