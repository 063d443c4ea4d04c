package kz.bagdar.division;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.DivisionEngine;
import kz.bagdar.division.engine.DivisionPlan;
import kz.bagdar.division.engine.Proof;
import kz.bagdar.division.engine.Totals;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.GroupInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in figures, counted once, when it is made. */
record DivisionFigures(
        @NotNull int participants,
        @NotNull List<GroupFigures> groups,
        @NotNull List<Integer> choices,
        @NotNull int notRanked,
        @NotNull int nothingRanked,
        @NotNull int locked,
        @NotNull int moved,
        int notUnderstood,
        Fairness fairness,
        @NotNull ProofFigures proof) {

    @Schema(name = "DivisionGroup")
    public record GroupFigures(
            @NotNull UUID groupId,
            @NotNull UUID routeId,
            @NotNull @Schema(examples = "150") int size,
            Integer minSize,
            Integer maxSize,
            @NotNull @Schema(examples = "[118, 20, 4, 0]") List<Integer> choices,
            @NotNull @Schema(examples = "0") int notRanked,
            @NotNull @Schema(examples = "8") int nothingRanked,
            @NotNull List<RegionFigures> regions) {}

    @Schema(name = "DivisionRegion")
    public record RegionFigures(
            @NotNull @Schema(examples = "KZ-71") String code,
            @NotNull @Schema(examples = "8") int count) {}

    /** What people got of their wishes, told apart by where they come from and by what they are. */
    @Schema(name = "DivisionFairness")
    public record Fairness(
            @NotNull List<Served> regions, @NotNull List<Served> categories) {}

    /**
     * @param code of a region or a category
     * @param choices how many got their first, second, third … choice
     */
    @Schema(name = "DivisionServed")
    public record Served(
            @NotNull @Schema(examples = "KZ-71") String code,
            @NotNull @Schema(examples = "40") int people,
            @NotNull @Schema(examples = "[28, 9, 1]") List<Integer> choices,
            @NotNull @Schema(examples = "0") int notRanked,
            @NotNull @Schema(examples = "2") int nothingRanked) {}

    /**
     * Why no other division costs less: whatever the division, it costs at least lowerBound, and this one costs no more.
     *
     * @param totalCost in points
     * @param lowerBound in points; computed apart from the solver
     * @param checkedArcs how many ways to change the division were found not to make it cheaper
     * @param searched whether the bound rests on the solver's search, since people are tied to one another
     */
    @Schema(name = "DivisionProof")
    public record ProofFigures(
            @NotNull @Schema(examples = "true") boolean optimal,
            @NotNull @Schema(examples = "652.5") double totalCost,
            @NotNull @Schema(examples = "652.5") double lowerBound,
            @NotNull @Schema(examples = "673") int nodes,
            @NotNull @Schema(examples = "3010") int arcs,
            @NotNull @Schema(examples = "3010") int checkedArcs,
            @NotNull @Schema(examples = "false") boolean searched,

            @NotNull @Schema(examples = "OR-Tools MinCostFlow 9.15")
            String solver,

            @NotNull @Schema(examples = "24") int milliseconds) {}

    /**
     * @param inputs as they are: the plan may have been solved close to a proposal, which is no group that anybody has
     * @param all the same with all that is known of people, be it weighed or not
     */
    static DivisionFigures of(Inputs inputs, Inputs all, Costs costs, DivisionPlan plan, int milliseconds) {
        Totals totals = Totals.of(inputs.model(costs), plan.groupOf());
        List<GroupFigures> groups = new ArrayList<>();
        for (int i = 0; i < inputs.groups().size(); i++) {
            groups.add(groupFigures(inputs, i, totals.groups().get(i), plan.groupOf()));
        }
        return new DivisionFigures(
                inputs.people().size(),
                groups,
                totals.choices(),
                totals.notRanked(),
                totals.nothingRanked(),
                totals.locked(),
                totals.moved(),
                totals.notUnderstood(),
                new ServedPeople(all, plan.groupOf()).fairness(),
                proofFigures(plan.proof(), milliseconds));
    }

    private static GroupFigures groupFigures(Inputs inputs, int number, Totals.GroupTotals totals, int[] groupOf) {
        GroupInput group = inputs.groups().get(number);
        Map<String, Integer> counts = new TreeMap<>();
        inputs.regions().forEach(region -> counts.put(region, 0));
        for (int p = 0; p < groupOf.length; p++) {
            if (groupOf[p] == number) {
                counts.merge(inputs.people().get(p).regionCode(), 1, Integer::sum);
            }
        }
        List<RegionFigures> spread = counts.entrySet().stream()
                .map(count -> new RegionFigures(count.getKey(), count.getValue()))
                .toList();
        return new GroupFigures(
                group.groupId(),
                group.routeId(),
                totals.size(),
                group.minSize(),
                group.maxSize(),
                totals.choices(),
                totals.notRanked(),
                totals.nothingRanked(),
                spread);
    }

    private static ProofFigures proofFigures(Proof proof, int milliseconds) {
        return new ProofFigures(
                proof.optimal(),
                Costs.points(proof.totalCost()),
                Costs.points(proof.lowerBound()),
                proof.nodes(),
                proof.arcs(),
                Math.toIntExact(proof.checkedArcs()),
                proof.searched(),
                proof.searched() ? DivisionEngine.searchSolver() : DivisionEngine.solver(),
                milliseconds);
    }
}
