package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Companions, levels and delegations kept together, held against every division there is. */
@Domain(TiedModels.class)
class TiedDivisionTest {

    private final DivisionEngine engine = new DivisionEngine();

    @Property(tries = 2000)
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

    @Property(tries = 500)
    void asFewAsPossibleAreMovedAmongTheCheapestDivisions(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            assertEquals(BruteForce.fewestMoved(model), plan.totals().moved());
        }
    }

    @Property(tries = 500)
    void aSecondRunMovesNobody(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            List<Participant> adopted = new ArrayList<>();
            for (int p = 0; p < plan.groupOf().length; p++) {
                adopted.add(model.participants().get(p).currentlyIn(plan.groupOf()[p]));
            }

            DivisionPlan again = (DivisionPlan) engine.divide(model.withParticipants(adopted));

            assertArrayEquals(plan.groupOf(), again.groupOf());
            assertEquals(
                    plan.totals().cost() - plan.totals().moveCost(),
                    again.totals().cost());
        }
    }

    @Property(tries = 300)
    void theSameModelIsDividedTheSameWay(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            assertArrayEquals(plan.groupOf(), ((DivisionPlan) engine.divide(model)).groupOf());
        }
    }

    @Property(tries = 300)
    void aSearchWithoutTimeTellsAnHonestBound(@ForAll DivisionModel model) {
        long cheapest = BruteForce.cheapestCost(model);

        switch (engine.divide(model, new Limits(Duration.ZERO, 512, 1), Progress.NONE)) {
            case DivisionPlan plan -> {
                assertTrue(BruteForce.isAllowed(model, plan.groupOf()));
                assertTrue(plan.proof().lowerBound() <= cheapest);
                assertEquals(
                        plan.proof().totalCost() == plan.proof().lowerBound(),
                        plan.proof().optimal());
            }
            case DivisionResult.Infeasible ignored -> assertEquals(Long.MAX_VALUE, cheapest);
            case DivisionResult.Undecided undecided -> assertTrue(undecided.lowerBound() <= cheapest);
        }
    }

    @Property(tries = 500)
    void movingPeopleOneByOneChangesTheCostByWhatTheTallySays(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            Tally tally = new Tally(new Tariff(model), plan.groupOf());
            long extra = 0;
            for (int p = 0; p < plan.groupOf().length; p++) {
                extra += tally.move(p, (p * 7 + 1) % model.groups().size());
            }
            int[] changed = IntStream.range(0, plan.groupOf().length)
                    .map(tally::groupOf)
                    .toArray();
            if (IntStream.range(0, model.groups().size()).allMatch(tally::isWithinBounds)) {
                assertEquals(
                        plan.totals().cost() + extra, Totals.of(model, changed).cost());
            }
        }
    }

    @Example
    void friendsTravelTogetherThoughTheyWishOtherwise() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 1, 0))
                .together(0, 1, 2)
                .build();

        assertArrayEquals(new int[] {0, 0, 0}, divide(model).groupOf());
    }

    @Example
    void whoMustBeApartIsApartThoughBothWishTheSame() {
        DivisionModel model = aModel().withRoutes(2)
                .withParticipants(2, Participant.of(0, 0, 1))
                .apart(0, 1)
                .build();

        int[] groupOf = divide(model).groupOf();

        assertEquals(1, groupOf[0] + groupOf[1]);
    }

    @Example
    void levelsLieEvenlyWhereNobodysWishIsInTheWay() {
        ModelBuilder model = aModel().withRoutes(2).withCosts(Costs.standard(1).withLevels(40));
        for (int p = 0; p < 8; p++) {
            model.with(Participant.of(p % 2).ofCategory(p / 4));
        }

        DivisionPlan plan = divide(model.build());

        for (int category = 0; category < 2; category++) {
            int first = category * 4;
            assertEquals(
                    2,
                    IntStream.range(first, first + 4)
                            .map(p -> plan.groupOf()[p])
                            .sum());
        }
    }

    @Example
    void delegationsAreKeptTogetherWhereAsked() {
        ModelBuilder model = aModel().withGroup(0, 3, 3)
                .withGroup(0, 3, 3)
                .withCosts(Costs.standard(1).with(Costs.Delegations.TOGETHER));
        for (int p = 0; p < 6; p++) {
            model.with(Participant.of(p % 2));
        }

        int[] groupOf = divide(model.build()).groupOf();

        assertEquals(
                1, IntStream.of(groupOf[0], groupOf[2], groupOf[4]).distinct().count());
        assertEquals(
                1, IntStream.of(groupOf[1], groupOf[3], groupOf[5]).distinct().count());
    }

    @Example
    void progressIsToldAndAStopKeepsTheBestSoFar() {
        DivisionModel model = hard();
        List<Long> costs = Collections.synchronizedList(new ArrayList<>());
        Progress stopping = new Progress() {
            @Override
            public void reached(long cost, long lowerBound) {
                costs.add(cost);
            }

            @Override
            public boolean isWanted() {
                return costs.isEmpty();
            }
        };

        DivisionPlan plan = (DivisionPlan) engine.divide(model, Limits.USUAL, stopping);

        assertFalse(costs.isEmpty());
        assertTrue(plan.totals().cost() <= costs.getFirst());
        assertTrue(plan.proof().lowerBound() <= plan.totals().cost());
        assertTrue(plan.proof().searched());
    }

    /** Levels and delegations cross, so that the flow's bound is not reached at once. */
    private static DivisionModel hard() {
        DivisionModel seeded = SeededSeminar.of(5, 300, 6, 6);
        List<Participant> participants = new ArrayList<>();
        for (int p = 0; p < 300; p++) {
            participants.add(seeded.participants().get(p).ofCategory(p * p % 5));
        }
        return new DivisionModel(
                6,
                seeded.delegations(),
                5,
                seeded.groups(),
                participants,
                List.of(),
                seeded.costs().withLevels(40));
    }

    private DivisionPlan divide(DivisionModel model) {
        return assertInstanceOf(DivisionPlan.class, engine.divide(model));
    }
}
