package kz.bagdar.platform.jobs;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Long work as whoever asked for it sees it.
 *
 * @param done how much of the whole has been done, in the unit of the kind of work: lines, badges, people
 * @param total the whole; missing while it is not known
 * @param failure why it was given up; missing unless it failed
 */
@Schema(name = "Job")
public record JobView(
        @NotNull UUID id,
        @NotNull JobState state,
        @NotNull @Schema(examples = "200") int done,
        @Schema(examples = "600") Integer total,
        String failure,
        @NotNull Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {}
