package kz.bagdar.registration.admission;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How places are given at a seminar.
 *
 * @param approval whether whoever registers waits until an organizer approves
 * @param approvalAgain fields of a registration, and codes of questions, that a participant who has a place, or waits where
 *     everybody is approved, may change only with a new approval; the place is kept meanwhile
 * @param offerHours how long a place that has become free is kept for the one it is offered to
 */
@Schema(name = "AdmissionRules")
public record AdmissionRulesView(
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull boolean approval,

        @NotNull @Schema(examples = "[\"workplace\"]") List<String> approvalAgain,

        @NotNull @Schema(examples = "48") int offerHours)
        implements Revisioned {

    public Duration offerHolds() {
        return Duration.ofHours(offerHours);
    }

    /**
     * Whether a participant's change has to be approved.
     *
     * @param before the registration as the contract shows it, as is the other
     */
    public boolean askAgain(JsonNode before, JsonNode after) {
        return approvalAgain.stream()
                .anyMatch(field -> !before.path(field).equals(after.path(field))
                        || !before.path("answers")
                                .path(field)
                                .equals(after.path("answers").path(field)));
    }
}
