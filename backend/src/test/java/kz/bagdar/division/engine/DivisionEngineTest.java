package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import kz.bagdar.division.engine.Totals.GroupTotals;
import org.junit.jupiter.api.Test;

class DivisionEngineTest {

    private final DivisionEngine engine = new DivisionEngine();

    @Test
    void everybodyGetsTheFirstChoiceWhereThereIsRoom() {
        DivisionModel model = aModel().withRoutes(2)
                .withParticipants(3, Participant.of(0, 0, 1))
                .with(Participant.of(0, 1, 0))
                .build();

        DivisionPlan plan = divide(model);

        assertArrayEquals(new int[] {0, 0, 0, 1}, plan.groupOf());
        assertEquals(List.of(4, 0), plan.totals().choices());
    }

    @Test
    void maximumIsKeptAndTheRestGetTheirNextChoice() {
        DivisionModel model = aModel().withGroup(0, null, 2)
                .withGroup(1, null, null)
                .withParticipants(5, Participant.of(0, 0, 1))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(2, 3), sizes(plan));
        assertEquals(List.of(2, 3), plan.totals().choices());
    }

    @Test
    void minimumIsKeptAgainstEverybodysWish() {
        DivisionModel model = aModel().withGroup(0, null, null)
                .withGroup(1, 2, null)
                .withParticipants(5, Participant.of(0, 0, 1))
                .build();

        assertEquals(List.of(3, 2), sizes(divide(model)));
    }

    @Test
    void maximumOfZeroMeansNobody() {
        DivisionModel model = aModel().withGroup(0, null, 0)
                .withGroup(1, null, null)
                .withParticipants(3, Participant.of(0, 0))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(0, 3), sizes(plan));
        assertEquals(3, plan.totals().notRanked());
    }

    @Test
    void lockIsKeptAgainstTheWish() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1).lockedTo(1))
                .with(Participant.of(0, 0, 1))
                .build();

        DivisionPlan plan = divide(model);

        assertArrayEquals(new int[] {1, 0}, plan.groupOf());
        assertEquals(1, plan.totals().locked());
    }

    @Test
    void barredGroupIsNeverGivenHoweverWished() {
        DivisionModel model = aModel().withRoutes(3)
                .with(Participant.of(0, 0).barredFrom(0, 2))
                .build();

        assertArrayEquals(new int[] {1}, divide(model).groupOf());
    }

    @Test
    void groupsOfOneRouteAreFilledEvenlyAndCountAsTheSameChoice() {
        DivisionModel model = aModel().withGroup(0, null, null)
                .withGroup(1, null, null)
                .withGroup(0, null, null)
                .withParticipants(10, Participant.of(0, 0, 1))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(5, 0, 5), sizes(plan));
        assertEquals(List.of(10, 0), plan.totals().choices());
    }

    @Test
    void rankedRouteWithoutGroupsIsPassedOver() {
        DivisionModel model = new DivisionModel(
                2,
                1,
                List.of(new DivisionModel.Group(1, null, null)),
                List.of(Participant.of(0, 0, 1)),
                Costs.standard(2));

        DivisionPlan plan = divide(model);

        assertEquals(List.of(0, 1), plan.totals().choices());
    }

    @Test
    void whoRankedNothingIsSharedOutEvenlyWithEachDelegation() {
        DivisionModel model = aModel().withRoutes(4)
                .withParticipants(33, Participant.of(0))
                .withParticipants(34, Participant.of(1))
                .withParticipants(33, Participant.of(2))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(25, 25, 25, 25), sizes(plan));
        for (GroupTotals group : plan.totals().groups()) {
            assertTrue(group.delegations().stream().allMatch(count -> count == 8 || count == 9), group::toString);
        }
    }

    @Test
    void whoRankedNothingLevelsTheSizesThatWishesLeft() {
        DivisionModel model = aModel().withRoutes(4)
                .withParticipants(30, Participant.of(0, 0))
                .withParticipants(10, Participant.of(0, 1))
                .withParticipants(5, Participant.of(0, 2))
                .withParticipants(5, Participant.of(0, 3))
                .withParticipants(10, Participant.of(0))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(30, 10, 10, 10), sizes(plan));
        assertEquals(10, plan.totals().nothingRanked());
        assertEquals(0, plan.totals().notRanked());
    }

    @Test
    void evenSizesRespectTheBoundsOfOthers() {
        DivisionModel model = aModel().withGroup(0, null, 4)
                .withGroup(1, 20, null)
                .withGroup(2, null, null)
                .withGroup(3, null, null)
                .withParticipants(40, Participant.of(0))
                .build();

        assertEquals(List.of(4, 20, 8, 8), sizes(divide(model)));
    }

    @Test
    void delegationsAreSpreadAmongThoseWhoWishTheSame() {
        DivisionModel model = aModel().withGroup(0, null, 10)
                .withGroup(1, null, 10)
                .withParticipants(10, Participant.of(0, 0, 1))
                .withParticipants(10, Participant.of(1, 0, 1))
                .build();

        for (GroupTotals group : divide(model).totals().groups()) {
            assertEquals(List.of(5, 5), group.delegations());
        }
    }

    @Test
    void spreadingUpToTheWeightOfFiftyLetsTwoPeopleSwapToTheirGain() {
        DivisionPlan plan = divide(crowdedDelegations(50));

        assertEquals(0, plan.groupOf()[0]);
        assertEquals(1, plan.groupOf()[1]);
    }

    @Test
    void spreadingAtFullWeightMayCostAStep() {
        DivisionPlan plan = divide(crowdedDelegations(100));

        assertEquals(1, plan.groupOf()[0]);
        assertEquals(0, plan.groupOf()[1]);
    }

    /** The first person wishes to be where the own delegation crowds already, and so does the second of another. */
    private static DivisionModel crowdedDelegations(int spread) {
        return aModel().withGroup(0, null, 13)
                .withGroup(1, null, 13)
                .withRoutes(2)
                .withCosts(new Costs(List.of(0, 3), 9, spread))
                .with(Participant.of(0, 0, 1).barredFrom(2, 3))
                .with(Participant.of(1, 1, 0).barredFrom(2, 3))
                .withParticipants(12, Participant.of(0).lockedTo(0))
                .withParticipants(12, Participant.of(1).lockedTo(1))
                .build();
    }

    @Test
    void currentGroupBreaksTies() {
        for (int group = 0; group < 3; group++) {
            DivisionModel model = aModel().withRoutes(3)
                    .with(Participant.of(0).currentlyIn(group))
                    .with(Participant.of(0))
                    .build();

            assertEquals(group, divide(model).groupOf()[0]);
        }
    }

    @Test
    void currentGroupIsLeftForABetterOne() {
        DivisionModel model = aModel().withRoutes(2)
                .with(Participant.of(0, 0, 1).currentlyIn(1))
                .build();

        DivisionPlan plan = divide(model);

        assertArrayEquals(new int[] {0}, plan.groupOf());
        assertEquals(1, plan.totals().moved());
    }

    @Test
    void nobodyIsMovedForLessThanTheStatedPrice() {
        ModelBuilder model = aModel().withRoutes(2).with(Participant.of(0, 0, 1).currentlyIn(1));

        assertArrayEquals(
                new int[] {0},
                divide(model.withCosts(Costs.standard(2).withMove(2)).build()).groupOf());
        assertArrayEquals(
                new int[] {1},
                divide(model.withCosts(Costs.standard(2).withMove(4)).build()).groupOf());
    }

    @Test
    void routesWishedAlikeAreTheSameChoice() {
        DivisionModel model = aModel().withGroup(0, null, 1)
                .withGroup(1, null, 1)
                .withGroup(2, null, 1)
                .withParticipants(3, Participant.of(0, 0, 1, 2).ranked(1, 1, 3))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(0, 2, 0, 1), plan.totals().choices());
        assertEquals((3 + 3 + 12) * Costs.POINT, plan.totals().wishCost());
    }

    @Test
    void peopleAreGivenGuidesWhoSpeakTheirLanguage() {
        DivisionModel model = aModel().withGroupSpeaking(0, 0)
                .withGroupSpeaking(0, 1, 2)
                .withGroupSpeaking(1)
                .withParticipants(4, Participant.of(0, 0, 1).speaking(2))
                .withCosts(Costs.standard(2).withLanguage(2, false))
                .build();

        DivisionPlan plan = divide(model);

        assertEquals(List.of(0, 4, 0), sizes(plan));
        assertEquals(0, plan.totals().notUnderstood());
    }

    @Test
    void aLanguageThatMustBeSpokenIsNeverOutbid() {
        DivisionModel model = aModel().withGroupSpeaking(0, 0)
                .withGroupSpeaking(1, 1)
                .with(Participant.of(0, 0, 1).speaking(1))
                .withCosts(Costs.standard(2).withLanguage(0, true))
                .build();

        assertArrayEquals(new int[] {1}, divide(model).groupOf());
    }

    @Test
    void lateRegistrationsMoveNoMoreThanTheyMust() {
        DivisionModel before = SeededSeminar.of(1, 200, 4, 4);
        int[] adopted = divide(before).groupOf();
        ModelBuilder after = aModel().withCosts(before.costs());
        before.groups().forEach(group -> after.withGroup(group.route(), group.min(), group.max()));
        for (int p = 0; p < adopted.length; p++) {
            after.with(before.participants().get(p).currentlyIn(adopted[p]));
        }
        after.withParticipants(3, Participant.of(5, 3, 2, 1, 0));

        DivisionPlan plan = divide(after.build());

        int[] stayed = Arrays.copyOf(plan.groupOf(), adopted.length);
        assertTrue(plan.proof().optimal());
        assertTrue(plan.totals().moved() <= 6, () -> plan.totals().moved() + " moved");
        assertEquals(plan.totals().moved(), moved(adopted, stayed));
    }

    @Test
    void proofTellsTheSizeOfTheFlowAndOfWhatWasChecked() {
        DivisionPlan plan = divide(SeededSeminar.of(1, 600, 4, 4));

        assertEquals(plan.totals().cost(), plan.proof().totalCost());
        assertEquals(plan.proof().totalCost(), plan.proof().lowerBound());
        assertTrue(plan.proof().nodes() > 600);
        assertTrue(plan.proof().arcs() > 600 * 4 * 9 / 10);
        assertTrue(plan.proof().checkedArcs() > 600 * 4 * 9 / 10);
        assertNotEquals("", DivisionEngine.solver());
    }

    private DivisionPlan divide(DivisionModel model) {
        return (DivisionPlan) engine.divide(model);
    }

    private static int moved(int[] from, int[] to) {
        int moved = 0;
        for (int p = 0; p < from.length; p++) {
            moved += from[p] == to[p] ? 0 : 1;
        }
        return moved;
    }

    private static List<Integer> sizes(DivisionPlan plan) {
        return plan.totals().groups().stream().map(GroupTotals::size).toList();
    }
}
