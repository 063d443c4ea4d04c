package kz.bagdar.division.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Nobody could swap with anybody, nor move to a free place, to the gain of all concerned. Tried pair by pair. */
@Domain(DomainContext.Global.class)
@Domain(SmallModels.class)
class SwapTest {

    private final DivisionEngine engine = new DivisionEngine();

    @Property(tries = 2000)
    void nobodyGainsByASwapInASmallSeminar(@ForAll DivisionModel model) {
        Assume.that(model.costs().spread() <= 50);

        if (engine.divide(model) instanceof DivisionPlan plan) {
            assertEquals(List.of(), gains(model, plan.groupOf()));
        }
    }

    @Property(tries = 20)
    void nobodyGainsByASwapInALargeSeminar(@ForAll @IntRange(max = 1_000_000) int seed) {
        DivisionModel model = SeededSeminar.of(seed, 400, 4, 4);

        DivisionPlan plan = (DivisionPlan) engine.divide(model);

        assertEquals(List.of(), gains(model, plan.groupOf()));
    }

    @Example
    void theSearchFindsASwapWhereThereIsOne() {
        DivisionModel model = ModelBuilder.aModel()
                .withRoutes(2)
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 1, 0))
                .build();

        assertEquals(3, gains(model, new int[] {1, 0}).size());
    }

    private static List<String> gains(DivisionModel model, int[] groupOf) {
        List<String> gains = new ArrayList<>();
        int[] sizes = new int[model.groups().size()];
        for (int group : groupOf) {
            sizes[group]++;
        }
        for (int p = 0; p < groupOf.length; p++) {
            for (int group = 0; group < sizes.length; group++) {
                Integer max = model.groups().get(group).max();
                Integer min = model.groups().get(groupOf[p]).min();
                boolean free = max == null || sizes[group] < max;
                boolean dispensable = min == null || sizes[groupOf[p]] > min;
                if (free && dispensable && gains(model, p, groupOf[p], group)) {
                    gains.add("%d would move to group %d".formatted(p, group));
                }
            }
            for (int q = p + 1; q < groupOf.length; q++) {
                if (gains(model, p, groupOf[p], groupOf[q]) && gains(model, q, groupOf[q], groupOf[p])) {
                    gains.add("%d would swap with %d".formatted(p, q));
                }
            }
        }
        return gains;
    }

    private static boolean gains(DivisionModel model, int person, int from, int to) {
        Participant participant = model.participants().get(person);
        return participant.locked() == DivisionModel.NONE
                && !model.bars(participant, to)
                && points(model, participant, to) + model.costs().smallestStep() <= points(model, participant, from);
    }

    private static int points(DivisionModel model, Participant participant, int group) {
        Costs costs = model.costs();
        int extras = model.groups().get(group).speaks(participant.language()) ? 0 : costs.language();
        extras += participant.current() == DivisionModel.NONE || participant.current() == group ? 0 : costs.move();
        int rank = participant.rankOf(model.groups().get(group).route());
        if (rank >= 0 && rank < costs.choices().size()) {
            return extras + costs.choices().get(rank);
        }
        return extras + (participant.ranking().length == 0 ? 0 : costs.unranked());
    }
}
