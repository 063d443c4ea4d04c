package kz.bagdar.division.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private final DivisionEngine engine = new DivisionEngine();

    @Test
    void smallSeminarIsSolvedOverAllArcs() {
        Tariff tariff = new Tariff(SeededSeminar.of(1, 600, 4, 4));
        WishArcs all = WishArcs.of(tariff);

        assertSame(all, Shortlist.of(tariff, all));
    }

    @Test
    void largeSeminarNeedsAFractionOfItsArcsAndIsProvenOverAll() {
        DivisionModel model = SeededSeminar.of(1, 5000, 20, 20);
        Tariff tariff = new Tariff(model);
        WishArcs all = WishArcs.of(tariff);

        DivisionPlan plan = (DivisionPlan) engine.divide(model);

        assertTrue(Shortlist.of(tariff, all).count() < all.count() * 2 / 3);
        assertTrue(plan.proof().checkedArcs() > all.count());
        assertEquals(costOverAllArcs(model), plan.proof().totalCost());
    }

    @Test
    void shortlistThatLeavesTooMuchOutCostsTimeOnly() {
        DivisionModel model = misleadinglySampled();
        Tariff tariff = new Tariff(model);
        WishArcs all = WishArcs.of(tariff);

        Proof fromShortlist =
                FlowDivision.over(tariff, all, Shortlist.of(tariff, all)).proof();
        Proof proof = ((DivisionPlan) engine.divide(model)).proof();

        assertFalse(fromShortlist.optimal());
        assertTrue(proof.optimal());
        assertEquals(costOverAllArcs(model), proof.totalCost());
        assertTrue(fromShortlist.lowerBound() <= proof.totalCost());
    }

    /** Every third person is sampled, and wishes nothing; the others all wish the same. */
    private static DivisionModel misleadinglySampled() {
        int[] everyRoute = IntStream.range(0, 40).toArray();
        ModelBuilder model = ModelBuilder.aModel().withCosts(Costs.standard(40));
        for (int route : everyRoute) {
            model.withGroup(route, null, 240);
        }
        for (int i = 0; i < 3000; i++) {
            model.with(Participant.of(0)).withParticipants(2, Participant.of(1, everyRoute));
        }
        return model.build();
    }

    @Test
    void secondRunOfALargeSeminarMovesNobody() {
        DivisionModel model = SeededSeminar.of(3, 5000, 20, 20);
        DivisionPlan plan = (DivisionPlan) engine.divide(model);
        List<Participant> participants = new ArrayList<>();
        for (int p = 0; p < plan.groupOf().length; p++) {
            participants.add(model.participants().get(p).currentlyIn(plan.groupOf()[p]));
        }

        DivisionPlan again = (DivisionPlan) engine.divide(
                new DivisionModel(model.routes(), model.delegations(), model.groups(), participants, model.costs()));

        assertEquals(0, again.totals().moved());
    }

    private static long costOverAllArcs(DivisionModel model) {
        Tariff tariff = new Tariff(model);
        try (Network network = new Network(tariff, WishArcs.of(tariff))) {
            assertTrue(network.solve());
            return Totals.of(tariff, network.groupOf()).cost();
        }
    }
}
