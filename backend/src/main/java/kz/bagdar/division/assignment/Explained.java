package kz.bagdar.division.assignment;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.engine.Explanation;
import kz.bagdar.division.engine.Explanations;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.CompanionInput;
import kz.bagdar.division.input.Inputs.GroupInput;

/** The explanation of one person's place, with the inputs that its numbers refer to. */
record Explained(Inputs inputs, Explanation explanation) {

    /**
     * @param groups that the division shared people out over
     * @param companions that it kept
     * @param all every assignment of the division, by position
     */
    static Explained of(
            List<GroupInput> groups, List<CompanionInput> companions, Costs costs, List<Assignment> all, int position) {
        Inputs inputs = inputs(groups, companions, all);
        return new Explained(inputs, explanations(inputs, costs, all).of(position));
    }

    static Inputs inputs(List<GroupInput> groups, List<CompanionInput> companions, List<Assignment> all) {
        return new Inputs(groups, all.stream().map(Assignment::input).toList(), companions);
    }

    /** @param all every assignment of the division that the inputs are of, by position */
    static Explanations explanations(Inputs inputs, Costs costs, List<Assignment> all) {
        List<UUID> groupIds = inputs.groups().stream().map(GroupInput::groupId).toList();
        int[] groupOf = all.stream()
                .mapToInt(assignment -> groupIds.indexOf(assignment.groupId()))
                .toArray();
        return new Explanations(inputs.model(costs), groupOf);
    }

    /** The person and all who would have to move. */
    List<UUID> registrations() {
        IntStream movers = explanation.options().stream()
                .flatMap(option -> option.chain().stream())
                .mapToInt(Explanation.Move::participant);
        return Stream.concat(Stream.of(explanation.participant()), movers.boxed())
                .distinct()
                .map(number -> inputs.people().get(number).registrationId())
                .toList();
    }
}
