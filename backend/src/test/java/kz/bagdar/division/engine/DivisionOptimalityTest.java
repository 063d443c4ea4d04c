package kz.bagdar.division.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Holds the engine against every division there is, on thousands of small models. */
@Domain(SmallModels.class)
class DivisionOptimalityTest {

    private final DivisionEngine engine = new DivisionEngine();

    @Property(tries = 3000)
    void theTotalIsWhatTryingEveryDivisionFinds(@ForAll DivisionModel model) {
        long cheapest = BruteForce.cheapestCost(model);

        switch (engine.divide(model)) {
            case DivisionPlan plan -> {
                assertTrue(BruteForce.isAllowed(model, plan.groupOf()));
                assertEquals(cheapest, Totals.of(model, plan.groupOf()).cost());
                assertEquals(cheapest, plan.proof().totalCost());
                assertEquals(cheapest, plan.proof().lowerBound());
                assertTrue(plan.proof().optimal());
            }
            case DivisionResult.Infeasible infeasible -> {
                assertEquals(Long.MAX_VALUE, cheapest);
                assertFalse(infeasible.conflicts().isEmpty());
            }
            case DivisionResult.Undecided undecided -> throw new AssertionError(undecided);
        }
    }

    @Property(tries = 1000)
    void asFewAsPossibleAreMovedAmongTheCheapestDivisions(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            assertEquals(BruteForce.fewestMoved(model), plan.totals().moved());
        }
    }

    @Property(tries = 1000)
    void aSecondRunMovesNobody(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            DivisionPlan again = (DivisionPlan) engine.divide(adopted(model, plan.groupOf()));

            assertArrayEquals(plan.groupOf(), again.groupOf());
            assertEquals(0, again.totals().moved());
            assertEquals(
                    plan.proof().totalCost() - plan.totals().moveCost(),
                    again.proof().totalCost());
        }
    }

    @Property(tries = 1000)
    void noMoreAreMovedThanThePriceJustifies(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            DivisionModel free = model.withCosts(model.costs().withMove(0));
            DivisionModel dear = model.withCosts(model.costs().withMove(Costs.MOST_POINTS));

            int movedForNothing = ((DivisionPlan) engine.divide(free)).totals().moved();
            int movedWhereItIsDear =
                    ((DivisionPlan) engine.divide(dear)).totals().moved();

            assertTrue(plan.totals().moved() <= movedForNothing);
            assertTrue(plan.totals().moved() >= movedWhereItIsDear);
        }
    }

    @Property(tries = 500)
    void theSameModelIsDividedTheSameWay(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            assertArrayEquals(plan.groupOf(), ((DivisionPlan) engine.divide(model)).groupOf());
        }
    }

    @Property(tries = 500)
    void theOrderOfParticipantsDoesNotChangeTheTotal(@ForAll DivisionModel model) {
        List<Participant> shuffled = new ArrayList<>(model.participants());
        Collections.reverse(shuffled);
        Collections.rotate(shuffled, 1);
        DivisionModel other =
                new DivisionModel(model.routes(), model.delegations(), model.groups(), shuffled, model.costs());

        if (engine.divide(model) instanceof DivisionPlan plan) {
            Proof proof = ((DivisionPlan) engine.divide(other)).proof();
            assertEquals(plan.proof().totalCost(), proof.totalCost());
        }
    }

    private static DivisionModel adopted(DivisionModel model, int[] groupOf) {
        List<Participant> participants = new ArrayList<>();
        for (int p = 0; p < groupOf.length; p++) {
            participants.add(model.participants().get(p).currentlyIn(groupOf[p]));
        }
        return new DivisionModel(model.routes(), model.delegations(), model.groups(), participants, model.costs());
    }
}
