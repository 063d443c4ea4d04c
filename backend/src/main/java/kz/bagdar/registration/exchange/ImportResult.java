package kz.bagdar.registration.exchange;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the lines of a file, or would become of them.
 *
 * @param written whether anybody was; a trial writes nobody
 * @param created people who were not registered before
 * @param waitlisted of those created, who is on the waiting list
 * @param unchanged people who are registered as the file says
 * @param changed people who are registered otherwise than the file says, and are left so
 * @param updated people who are registered as the file says since this run
 * @param away people who have cancelled, were turned away or were erased: they are left as they are
 * @param faulty lines that cannot be taken
 * @param noPlace of those faulty, the lines of people for whom there is no place
 * @param faults of all these lines, those that are not listed any more included
 */
@Schema(name = "RegistrationImportResult")
public record ImportResult(
        @NotNull boolean written,
        @NotNull @Schema(examples = "480") int created,
        @NotNull @Schema(examples = "30") int waitlisted,
        @NotNull @Schema(examples = "12") int unchanged,
        @NotNull @Schema(examples = "3") int changed,
        @NotNull @Schema(examples = "0") int updated,
        @NotNull @Schema(examples = "1") int away,
        @NotNull @Schema(examples = "4") int faulty,
        @NotNull @Schema(examples = "1") int noPlace,
        @NotNull @Schema(examples = "5") int faults) {}
