package kz.bagdar.division;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A division with its figures.
 *
 * @param choices how many people got their first, second, third … choice
 * @param notRanked how many had ranked routes and got none of them
 * @param nothingRanked how many had ranked nothing
 * @param locked how many an organizer had fixed; they are counted by choice too
 * @param moved how many had a group before and get another
 * @param notUnderstood how many are with guides who do not speak their language, where that was weighed
 * @param companions how many demands of companions were kept
 * @param fairness what the people of each region and category got; missing in a division of older days
 */
@Schema(name = "Division")
public record DivisionView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull DivisionState state,
        String note,
        @NotNull Instant createdAt,
        @Personal String createdBy,
        Instant adoptedAt,
        @NotNull Parameters parameters,
        @NotNull @Schema(examples = "600") int participants,
        @NotNull List<DivisionFigures.GroupFigures> groups,
        @NotNull @Schema(examples = "[472, 78, 17, 0]") List<Integer> choices,
        @NotNull @Schema(examples = "0") int notRanked,
        @NotNull @Schema(examples = "33") int nothingRanked,
        @NotNull @Schema(examples = "2") int locked,
        @NotNull @Schema(examples = "0") int moved,
        @NotNull @Schema(examples = "0") int notUnderstood,
        @NotNull @Schema(examples = "0") int companions,
        DivisionFigures.Fairness fairness,
        @NotNull DivisionFigures.ProofFigures proof)
        implements Revisioned {

    /** In points: see CreateDivision. */
    @Schema(name = "DivisionParameters")
    public record Parameters(
            @NotNull @Schema(examples = "[0, 3, 7, 12]") List<Integer> choiceCosts,
            @NotNull @Schema(examples = "18") int unrankedCost,
            @NotNull @Schema(examples = "40") int spreadWeight,
            @NotNull @Schema(examples = "SPREAD") Costs.Delegations delegations,
            @NotNull @Schema(examples = "0") int levelWeight,
            @NotNull @Schema(examples = "0") int languageWeight,
            @NotNull @Schema(examples = "false") boolean languageMust,
            @NotNull @Schema(examples = "0") int movePrice) {

        static Parameters of(Costs costs) {
            return new Parameters(
                    costs.choices(),
                    costs.unranked(),
                    costs.spread(),
                    costs.delegations(),
                    costs.levels(),
                    costs.language(),
                    costs.languageMust(),
                    costs.move());
        }
    }
}
