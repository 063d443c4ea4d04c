package kz.bagdar.timetable;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.timetable.engine.Figures;
import kz.bagdar.timetable.engine.Proof;
import kz.bagdar.timetable.engine.TimetableEngine;
import kz.bagdar.timetable.engine.TimetableModel;
import kz.bagdar.timetable.input.PlanInputs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A timetable in figures.
 *
 * @param cost in points, see TimetableWeights
 * @param travel minutes of all groups on their way
 * @param waiting minutes of all groups that are neither visit, travel nor lunch
 * @param moved visits that start at another time than in the timetable that this one is based on
 * @param proof of what was computed; a timetable that was changed by hand since is another
 */
@Schema(name = "TimetableFigures")
record TimetableFigures(
        @NotNull @Schema(examples = "1790") double cost,
        @NotNull @Schema(examples = "240") int travel,
        @NotNull @Schema(examples = "35") int waiting,
        @NotNull @Schema(examples = "0") int moved,
        @NotNull List<GroupFigures> groups,
        @NotNull ProofFigures proof) {

    /**
     * @param leaves when the group leaves the place where it starts
     * @param finishes when it is back
     * @param travel minutes on its way
     * @param waiting minutes that are neither visit, travel nor lunch
     * @param lunchAt missing where it has none
     */
    @Schema(name = "TimetableGroup")
    record GroupFigures(
            @NotNull UUID groupId,
            @NotNull @Schema(examples = "150") int people,
            @NotNull Instant leaves,
            @NotNull Instant finishes,
            @NotNull @Schema(examples = "60") int travel,
            @NotNull @Schema(examples = "10") int waiting,
            Instant lunchAt) {}

    /**
     * Whatever the timetable, it costs at least lowerBound.
     *
     * @param gap the part of the cost that could be saved at most, 0 to 1
     * @param parts parts that have nothing to do with one another, each searched by itself
     * @param provenParts those of them that nothing makes cheaper
     */
    @Schema(name = "TimetableProof")
    record ProofFigures(
            @NotNull @Schema(examples = "true") boolean optimal,
            @NotNull @Schema(examples = "1790") double cost,
            @NotNull @Schema(examples = "1790") double lowerBound,
            @NotNull @Schema(examples = "0") double gap,
            @NotNull @Schema(examples = "1") int parts,
            @NotNull @Schema(examples = "1") int provenParts,

            @NotNull @Schema(examples = "OR-Tools CP-SAT 9.15")
            String solver,

            @NotNull @Schema(examples = "420") int milliseconds) {

        static ProofFigures of(Proof proof) {
            return new ProofFigures(
                    proof.optimal(),
                    proof.cost(),
                    proof.lowerBound(),
                    proof.gap(),
                    proof.parts(),
                    proof.provenParts(),
                    TimetableEngine.solver(),
                    Math.toIntExact(proof.milliseconds()));
        }
    }

    static TimetableFigures of(PlanInputs inputs, Figures figures, ProofFigures proof) {
        List<GroupFigures> groups = new ArrayList<>();
        for (int i = 0; i < figures.groups().size(); i++) {
            Figures.GroupFigures group = figures.groups().get(i);
            groups.add(new GroupFigures(
                    inputs.groups().get(i).groupId(),
                    inputs.groups().get(i).people(),
                    inputs.at(group.leaves()),
                    inputs.at(group.finish()),
                    group.travel(),
                    group.waiting(),
                    group.lunchStart() == TimetableModel.NONE ? null : inputs.at(group.lunchStart())));
        }
        return new TimetableFigures(
                figures.cost(),
                figures.groups().stream().mapToInt(Figures.GroupFigures::travel).sum(),
                figures.groups().stream()
                        .mapToInt(Figures.GroupFigures::waiting)
                        .sum(),
                figures.moved(),
                groups,
                proof);
    }
}
