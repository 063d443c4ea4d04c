package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.bagdar.division.engine.Explanation.Option;
import kz.bagdar.division.engine.Explanation.Verdict;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(TiedModels.class)
class TiedExplanationTest {

    private final DivisionEngine engine = new DivisionEngine();

    @Property(tries = 1000)
    void whatIsToldIsTrueOfTheDivisionsThereAre(@ForAll DivisionModel model) {
        if (!(engine.divide(model) instanceof DivisionPlan plan)) {
            return;
        }
        Explanations explanations = new Explanations(model, plan.groupOf());

        for (int p = 0; p < plan.groupOf().length; p++) {
            for (Option option : explanations.of(p).options()) {
                int person = p;
                long cheapest = BruteForce.cheapestCost(model, groupOf -> groupOf[person] == option.group());
                switch (option.verdict()) {
                    case UNKNOWN -> assertFalse(option.proven());
                    case LOCKED, BARRED, LANGUAGE_BARRED, COMPANIONS, FULL, NEEDED ->
                        assertEquals(Long.MAX_VALUE, cheapest);
                    case GOT -> assertEquals(plan.groupOf()[p], option.group());
                    case EQUAL -> assertEquals(cheapest, plan.totals().cost());
                    case LESS_WISHED, NOT_UNDERSTOOD, WORSE_FOR_OTHERS -> {
                        long told = plan.totals().cost() + option.extraCost();
                        assertTrue(option.proven() ? told == cheapest : told >= cheapest);
                    }
                }
            }
        }
    }

    @Property(tries = 500)
    void makingTheMovesOfTheChainCostsJustTheExtra(@ForAll DivisionModel model) {
        if (!(engine.divide(model) instanceof DivisionPlan plan)) {
            return;
        }
        Explanations explanations = new Explanations(model, plan.groupOf());

        for (int p = 0; p < plan.groupOf().length; p++) {
            for (Option option : explanations.of(p).options()) {
                if (option.extraCost() > 0 || option.verdict() == Verdict.EQUAL) {
                    int[] changed = plan.groupOf().clone();
                    changed[p] = option.group();
                    option.chain().forEach(move -> changed[move.participant()] = move.to());

                    assertTrue(BruteForce.isAllowed(model, changed));
                    assertEquals(
                            plan.totals().cost() + option.extraCost(),
                            Totals.of(model, changed).cost());
                }
            }
        }
    }

    @Property(tries = 500)
    void noExchangeMakesTheDivisionCheaper(@ForAll DivisionModel model) {
        if (engine.divide(model) instanceof DivisionPlan plan) {
            Exchanges exchanges = new Exchanges(new Tariff(model), new Blocks(model), plan.groupOf());

            exchanges.improve(() -> true);

            assertEquals(
                    plan.totals().cost(), Totals.of(model, exchanges.groups()).cost());
        }
    }

    @Property(tries = 500)
    void exchangesKeepEveryDemand(@ForAll DivisionModel model) {
        DivisionModel other = model.withCosts(Costs.standard(1));
        if (engine.divide(model) instanceof DivisionPlan plan) {
            Exchanges exchanges = new Exchanges(new Tariff(other), new Blocks(other), plan.groupOf());

            exchanges.improve(() -> true);

            boolean asStrict = !model.costs().languageMust();
            assertTrue(BruteForce.isAllowed(asStrict ? model : other, exchanges.groups()));
            assertTrue(Totals.of(other, exchanges.groups()).cost()
                    <= Totals.of(other, plan.groupOf()).cost());
        }
    }

    @Example
    void aCompanionWhoCannotComeIsNamedAsTheReason() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 0, 1).barredFrom(0))
                .together(0, 1)
                .build();

        assertEquals(Verdict.COMPANIONS, explain(model).options().getFirst().verdict());
    }

    @Example
    void companionsMoveAlongAndAreNoProof() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 1, 0))
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 0, 1))
                .together(0, 1, 2)
                .build();

        Option wished = explain(model).options().getLast();

        assertEquals(Verdict.WORSE_FOR_OTHERS, wished.verdict());
        assertEquals(
                List.of(1, 2),
                wished.chain().stream().map(Explanation.Move::participant).toList());
        assertEquals(6 * Costs.POINT, wished.othersChange());
        assertFalse(wished.proven());
    }

    private Explanation explain(DivisionModel model) {
        DivisionPlan plan = (DivisionPlan) engine.divide(model);
        return new Explanations(model, plan.groupOf()).of(0);
    }
}
