package kz.bagdar.registration.exchange;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file with people, and what came of it.
 *
 * @param headerLine the line that heads the columns; 0 where none does
 * @param lines of people
 * @param language in which those are written to of whom the file does not say it
 * @param skipFaulty whether the last run left out lines that cannot be taken
 * @param updateChanged whether the last run changed people who were registered before
 * @param letters whether those whom the last run registered were written to
 * @param fileKept whether it can still be tried and run; the file goes after a day, and with it the faults
 * @param trial whether the job only told what would be written
 * @param job the last one; missing before the first. It counts lines, and each line of a run twice: read, then written
 * @param result of the last job, as far as it has come
 */
@Schema(name = "RegistrationImport")
public record ImportView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull @Schema(examples = "участники.xlsx") String fileName,
        @NotNull @Schema(examples = "3") int headerLine,
        @NotNull @Schema(examples = "500") int lines,
        @NotNull List<ImportColumn> columns,
        @NotNull Language language,
        @NotNull boolean skipFaulty,
        @NotNull boolean updateChanged,
        @NotNull boolean letters,
        @NotNull boolean fileKept,
        @NotNull boolean trial,
        JobView job,
        ImportResult result,
        @NotNull Instant createdAt)
        implements Revisioned {}
