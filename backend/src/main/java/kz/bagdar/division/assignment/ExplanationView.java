package kz.bagdar.division.assignment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.Explanation;
import kz.bagdar.division.input.Inputs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why one person is in their group: for each group, what it would have meant to send the person there. */
@Schema(name = "AssignmentExplanation")
public record ExplanationView(
        @NotNull AssignmentView assignment, @NotNull List<Option> options) {

    /**
     * One group. Costs are in points.
     *
     * @param rank the route's place in the person's ranking, counted from 1; null where it was not ranked
     * @param extraCost by how much the best division with the person there costs more than this one, as a sum of the
     *     four changes
     * @param ownChange by how much the person would be worse off
     * @param othersChange by how much the people of the chain would together be worse off
     * @param spreadChange by how much regions and sizes would lie less evenly
     * @param moveChange what it costs that more people leave the groups they had; negative where fewer would
     * @param lockedThere how many people are locked to the group
     * @param proven whether no division with the person there costs less than that; else it is what the cheapest change
     *     of few people costs
     * @param chain who would have to move to make room
     */
    @Schema(name = "AssignmentOption")
    public record Option(
            @NotNull UUID groupId,
            @NotNull UUID routeId,
            Integer rank,
            @NotNull @Schema(examples = "LESS_WISHED") Explanation.Verdict verdict,
            @NotNull @Schema(examples = "3") double extraCost,
            @NotNull @Schema(examples = "3") double ownChange,
            @NotNull @Schema(examples = "0") double othersChange,
            @NotNull @Schema(examples = "0") double spreadChange,
            @NotNull @Schema(examples = "0") double moveChange,
            @NotNull @Schema(examples = "0") int lockedThere,
            @NotNull @Schema(examples = "true") boolean proven,
            @NotNull List<Move> chain) {}

    /** @param costChange by how much that person would be worse off; negative where they would gain */
    @Schema(name = "AssignmentMove")
    public record Move(
            @NotNull UUID registrationId,
            String fullName,
            @NotNull UUID fromGroupId,
            @NotNull UUID toGroupId,
            @NotNull @Schema(examples = "0") double costChange) {}

    static ExplanationView of(
            AssignmentView assignment, Explanation explanation, Inputs inputs, Map<UUID, String> names) {
        List<Option> options = explanation.options().stream()
                .map(option -> option(option, inputs, names))
                .toList();
        return new ExplanationView(assignment, options);
    }

    private static Option option(Explanation.Option option, Inputs inputs, Map<UUID, String> names) {
        Inputs.GroupInput group = inputs.groups().get(option.group());
        return new Option(
                group.groupId(),
                group.routeId(),
                option.rank() < 0 ? null : option.rank() + 1,
                option.verdict(),
                Costs.points(option.extraCost()),
                Costs.points(option.ownChange()),
                Costs.points(option.othersChange()),
                Costs.points(option.spreadChange()),
                Costs.points(option.moveChange()),
                option.lockedThere(),
                option.proven(),
                option.chain().stream().map(move -> move(move, inputs, names)).toList());
    }

    private static Move move(Explanation.Move move, Inputs inputs, Map<UUID, String> names) {
        UUID registration = inputs.people().get(move.participant()).registrationId();
        return new Move(
                registration,
                names.get(registration),
                inputs.groups().get(move.from()).groupId(),
                inputs.groups().get(move.to()).groupId(),
                Costs.points(move.costChange()));
    }
}
