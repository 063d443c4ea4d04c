package kz.bagdar.division;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.bagdar.division.DivisionFigures.Fairness;
import kz.bagdar.division.DivisionFigures.Served;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.PersonInput;

/** Counts what the people of each region and of each category got of their wishes. */
final class ServedPeople {

    private final Inputs inputs;
    private final int[] groupOf;

    ServedPeople(Inputs inputs, int[] groupOf) {
        this.inputs = inputs;
        this.groupOf = groupOf;
    }

    Fairness fairness() {
        return new Fairness(by(PersonInput::regionCode), by(PersonInput::categoryCode));
    }

    /** Who has no such code is not counted. */
    private List<Served> by(Function<PersonInput, String> code) {
        Map<String, Count> counts = new TreeMap<>();
        for (int p = 0; p < groupOf.length; p++) {
            PersonInput person = inputs.people().get(p);
            if (code.apply(person) != null) {
                counts.computeIfAbsent(code.apply(person), any -> new Count())
                        .add(
                                person,
                                person.rankOf(inputs.groups().get(groupOf[p]).routeId()));
            }
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue().served(count.getKey()))
                .toList();
    }

    private final class Count {
        private final List<Integer> choices = new ArrayList<>(Collections.nCopies(inputs.longestRanking(), 0));
        private int people;
        private int notRanked;
        private int nothingRanked;

        void add(PersonInput person, int rank) {
            people++;
            if (rank >= 0) {
                choices.set(rank, choices.get(rank) + 1);
            } else if (person.preferences().isEmpty()) {
                nothingRanked++;
            } else {
                notRanked++;
            }
        }

        Served served(String code) {
            return new Served(code, people, List.copyOf(choices), notRanked, nothingRanked);
        }
    }
}
