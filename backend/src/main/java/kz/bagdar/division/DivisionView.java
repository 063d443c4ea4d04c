package kz.bagdar.division;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
 */
@Schema(name = "Division")
public record DivisionView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull DivisionState state,
        String note,
        @NotNull Instant createdAt,
        String createdBy,
        Instant adoptedAt,
        @NotNull Parameters parameters,
        @NotNull int participants,
        @NotNull List<DivisionFigures.GroupFigures> groups,
        @NotNull List<Integer> choices,
        @NotNull int notRanked,
        @NotNull int nothingRanked,
        @NotNull int locked,
        @NotNull int moved,
        @NotNull DivisionFigures.ProofFigures proof)
        implements Revisioned {

    /** In points: see CreateDivision. */
    @Schema(name = "DivisionParameters")
    public record Parameters(
            @NotNull List<Integer> choiceCosts,
            @NotNull int unrankedCost,
            @NotNull int spreadWeight) {}
}
