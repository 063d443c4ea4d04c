package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.bagdar.division.engine.Explanation.Move;
import kz.bagdar.division.engine.Explanation.Option;
import kz.bagdar.division.engine.Explanation.Verdict;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallModels.class)
class ExplanationTest {

    private static final Set<Verdict> IMPOSSIBLE =
            EnumSet.of(Verdict.FULL, Verdict.NEEDED, Verdict.BARRED, Verdict.LANGUAGE_BARRED, Verdict.LOCKED);

    private final DivisionEngine engine = new DivisionEngine();

    @Property(tries = 1000)
    void extraCostIsWhatTryingEveryDivisionFinds(@ForAll DivisionModel model) {
        if (!(engine.divide(model) instanceof DivisionPlan plan)) {
            return;
        }
        Explanations explanations = new Explanations(model, plan.groupOf());

        for (int p = 0; p < plan.groupOf().length; p++) {
            for (Option option : explanations.of(p).options()) {
                int person = p;
                long cheapest = BruteForce.cheapestCost(model, groupOf -> groupOf[person] == option.group());
                if (IMPOSSIBLE.contains(option.verdict())) {
                    assertEquals(Long.MAX_VALUE, cheapest);
                } else {
                    assertEquals(cheapest, plan.totals().cost() + option.extraCost());
                }
            }
        }
    }

    @Property(tries = 1000)
    void makingTheMovesOfTheChainCostsJustTheExtra(@ForAll DivisionModel model) {
        if (!(engine.divide(model) instanceof DivisionPlan plan)) {
            return;
        }
        Explanations explanations = new Explanations(model, plan.groupOf());

        for (int p = 0; p < plan.groupOf().length; p++) {
            for (Option option : explanations.of(p).options()) {
                if (!IMPOSSIBLE.contains(option.verdict())) {
                    int[] changed = plan.groupOf().clone();
                    changed[p] = option.group();
                    option.chain().forEach(move -> changed[move.participant()] = move.to());

                    assertTrue(BruteForce.isAllowed(model, changed));
                    long cost = Totals.of(model, changed).cost();
                    assertEquals(plan.totals().cost() + option.extraCost(), cost);
                    assertEquals(
                            option.extraCost(),
                            option.ownChange() + option.othersChange() + option.spreadChange() + option.moveChange());
                }
            }
        }
    }

    @Example
    void aWishThatOthersNeedMoreNamesWhoWouldHaveToMove() {
        DivisionModel model = aModel().withGroup(0, null, 1)
                .withGroup(1, null, 1)
                .withGroup(2, null, 1)
                .with(Participant.of(0, 0, 1, 2))
                .with(Participant.of(0, 0, 2, 1))
                .with(Participant.of(0, 0))
                .build();
        DivisionPlan plan = (DivisionPlan) engine.divide(model);

        Explanation explanation = new Explanations(model, plan.groupOf()).of(0);

        Option first = explanation.options().getFirst();
        assertEquals(1, explanation.group());
        assertEquals(Verdict.WORSE_FOR_OTHERS, first.verdict());
        assertEquals(0, first.rank());
        assertEquals(-3 * Costs.POINT, first.ownChange());
        assertEquals(List.of(new Move(2, 0, 1, 18 * Costs.POINT)), first.chain());
        assertEquals(15 * Costs.POINT, first.extraCost());
        assertEquals(Verdict.GOT, explanation.options().get(1).verdict());
        assertEquals(Verdict.LESS_WISHED, explanation.options().get(2).verdict());
    }

    @Example
    void aTieIsToldAsATie() {
        DivisionModel model = aModel().withRoutes(2).with(Participant.of(0)).build();

        Explanation explanation = explain(model, 0);

        assertEquals(
                EnumSet.of(Verdict.GOT, Verdict.EQUAL),
                EnumSet.copyOf(
                        explanation.options().stream().map(Option::verdict).toList()));
    }

    @Example
    void aGroupFilledByLocksIsFull() {
        DivisionModel model = aModel().withGroup(0, null, 2)
                .withGroup(1, null, null)
                .withParticipants(2, Participant.of(0, 0).lockedTo(0))
                .with(Participant.of(0, 0, 1))
                .build();

        Option wished = explain(model, 2).options().getFirst();

        assertEquals(Verdict.FULL, wished.verdict());
        assertEquals(2, wished.lockedThere());
        assertTrue(wished.chain().isEmpty());
    }

    @Example
    void aGroupThatNeedsThePersonForItsMinimumIsSaidToNeedThem() {
        DivisionModel model = aModel().withRoutes(1)
                .withGroup(1, 1, null)
                .with(Participant.of(0, 0).barredFrom(1))
                .with(Participant.of(0, 0, 1))
                .build();

        assertEquals(Verdict.NEEDED, explain(model, 1).options().getFirst().verdict());
    }

    @Example
    void barredAndLockedAreTold() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1).barredFrom(0))
                .with(Participant.of(0, 0, 1).lockedTo(1))
                .build();

        assertEquals(Verdict.BARRED, explain(model, 0).options().getFirst().verdict());
        assertEquals(Verdict.LOCKED, explain(model, 1).options().getFirst().verdict());
        assertEquals(Verdict.GOT, explain(model, 1).options().getLast().verdict());
        assertTrue(explain(model, 1).locked());
        assertFalse(explain(model, 0).locked());
    }

    @Example
    void spreadingThatStandsInTheWayIsCountedAsSuch() {
        DivisionModel model = aModel().withRoutes(2)
                .withParticipants(4, Participant.of(0, 0, 1).lockedTo(0))
                .with(Participant.of(0))
                .build();

        Option crowded = explain(model, 4).options().getFirst();

        assertEquals(Verdict.WORSE_FOR_OTHERS, crowded.verdict());
        assertEquals(0, crowded.ownChange());
        assertEquals(0, crowded.othersChange());
        assertTrue(crowded.spreadChange() > 0);
    }

    @Example
    void aGroupWhoseGuidesDoNotSpeakThePersonsLanguageIsToldAsSuch() {
        ModelBuilder model = aModel().withGroupSpeaking(0, 1)
                .withGroupSpeaking(0, 0)
                .with(Participant.of(0, 0).speaking(0));

        assertEquals(
                Verdict.NOT_UNDERSTOOD,
                explain(
                                model.withCosts(Costs.standard(1).withLanguage(2, false))
                                        .build(),
                                0)
                        .options()
                        .getFirst()
                        .verdict());
        assertEquals(
                Verdict.LANGUAGE_BARRED,
                explain(model.withCosts(Costs.standard(1).withLanguage(0, true)).build(), 0)
                        .options()
                        .getFirst()
                        .verdict());
    }

    @Example
    void whatLeavingTheCurrentGroupCostsIsToldApart() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1).currentlyIn(1))
                .withCosts(Costs.standard(2).withMove(4))
                .build();

        Option first = explain(model, 0).options().getFirst();

        assertEquals(-3 * Costs.POINT, first.ownChange());
        assertEquals(4 * Costs.POINT, first.moveChange());
        assertEquals(Verdict.WORSE_FOR_OTHERS, first.verdict());
    }

    @Example
    void aDivisionThatCouldBeBetteredIsNotExplained() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 1, 0))
                .build();
        Explanations explanations = new Explanations(model, new int[] {1, 0});

        assertThrows(IllegalArgumentException.class, () -> explanations.of(0));
    }

    private Explanation explain(DivisionModel model, int participant) {
        DivisionPlan plan = (DivisionPlan) engine.divide(model);
        return new Explanations(model, plan.groupOf()).of(participant);
    }
}
