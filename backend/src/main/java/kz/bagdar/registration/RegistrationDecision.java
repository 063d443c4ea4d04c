package kz.bagdar.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.bagdar.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one of several people.
 *
 * @param status where the person stands now; missing where there is no such registration
 * @param problem the kind of problem for which nothing was done; missing otherwise, as is what it says
 */
public record RegistrationDecision(
        @NotNull UUID registrationId,
        RegistrationStatus status,

        @Schema(examples = "urn:bagdar:problem:seminar-full")
        String problem,

        @Schema(examples = "Every place is taken") String detail) {

    static RegistrationDecision made(Registration registration) {
        return new RegistrationDecision(registration.id(), registration.status(), null, null);
    }

    static RegistrationDecision refused(UUID id, RegistrationStatus status, Problem problem) {
        return new RegistrationDecision(id, status, problem.type(), problem.detail());
    }
}
