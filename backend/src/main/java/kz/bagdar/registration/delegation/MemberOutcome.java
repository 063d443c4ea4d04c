package kz.bagdar.registration.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one person of a list.
 *
 * @param row the place in the list, beginning at 0
 * @param registrationId missing where the person was refused, or is registered otherwise than with this delegation
 * @param problem the kind of problem for which the person was refused; missing otherwise, as is what it says
 * @param violations the fields at fault, each with the row
 */
public record MemberOutcome(
        @NotNull int row,
        @NotNull Kind outcome,
        UUID registrationId,

        @Schema(examples = "urn:bagdar:problem:seminar-full")
        String problem,

        @Schema(examples = "Every place is taken") String detail,
        @NotNull List<Violation> violations) {

    @Schema(name = "MemberOutcomeKind", examples = "REGISTERED")
    public enum Kind {
        REGISTERED,
        WAITLISTED,
        PENDING,
        ALREADY_REGISTERED,
        REFUSED
    }
}
