package kz.bagdar.programme.interchange;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a file.
 *
 * @param written whether anything was; a trial run tells what would have been
 * @param created sessions that were not there before
 * @param updated sessions of an earlier import or in the export that the file was, that it says something else of
 * @param unchanged of these, the ones that are as the file says
 * @param missing sessions of an earlier import that the file no longer has; they are left as they are
 * @param speakers that were not there before
 * @param skipped what was wrong with events that were left out
 * @param shortened summaries that were too long and end with an ellipsis now
 */
@Schema(name = "ScheduleImport")
record ScheduleResult(
        @NotNull boolean written,
        @NotNull int created,
        @NotNull int updated,
        @NotNull int unchanged,
        @NotNull int missing,
        @NotNull int speakers,
        @NotNull List<ScheduleFault> skipped,
        @NotNull List<ScheduleFault> shortened) {}
