package kz.bagdar.division;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.division.engine.Explanation;
import kz.bagdar.division.engine.Explanations;

/** The explanation of one person's place, with the inputs that its numbers refer to. */
record Explained(Inputs inputs, Explanation explanation) {

    /** @param all every assignment of the division, by position */
    static Explained of(Division division, List<Assignment> all, int position) {
        Inputs inputs = new Inputs(
                division.groups(), all.stream().map(Assignment::input).toList());
        List<UUID> groupIds =
                division.groups().stream().map(Inputs.GroupInput::groupId).toList();
        int[] groupOf = all.stream()
                .mapToInt(assignment -> groupIds.indexOf(assignment.groupId()))
                .toArray();
        return new Explained(inputs, new Explanations(inputs.model(division.costs()), groupOf).of(position));
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
