package kz.bagdar.division;

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
        UUID id,
        int revision,
        UUID seminarId,
        DivisionState state,
        String note,
        Instant createdAt,
        String createdBy,
        Instant adoptedAt,
        Parameters parameters,
        int participants,
        List<DivisionFigures.GroupFigures> groups,
        List<Integer> choices,
        int notRanked,
        int nothingRanked,
        int locked,
        int moved,
        DivisionFigures.ProofFigures proof)
        implements Revisioned {

    /** In points: see CreateDivision. */
    @Schema(name = "DivisionParameters")
    public record Parameters(List<Integer> choiceCosts, int unrankedCost, int spreadWeight) {}
}
