package kz.bagdar.registration.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be written of how places are given at a seminar.
 *
 * @param approval whether whoever registers waits until an organizer approves
 * @param approvalAgain fields of a registration, and codes of questions, that a participant who has a place, or waits where
 *     everybody is approved, may change only with a new approval
 * @param offerHours how long a place that has become free is kept for the one it is offered to; missing is 48
 */
@Schema(examples = """
                {"approval": false, "approvalAgain": ["workplace"], "offerHours": 48}""")
public record WriteAdmissionRules(
        @NotNull Boolean approval,

        @Size(max = 50, message = "must have at most 50 items") List<
                        @NotNull @Pattern(
                                regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}",
                                message = "must be a field or the code of a question")
                        String>
                approvalAgain,

        @Min(1) @Max(336) Integer offerHours) {

    public WriteAdmissionRules {
        approvalAgain = Objects.requireNonNullElse(approvalAgain, List.of());
        offerHours = Objects.requireNonNullElse(offerHours, 48);
    }
}
