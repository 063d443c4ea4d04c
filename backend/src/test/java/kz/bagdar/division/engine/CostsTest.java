package kz.bagdar.division.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kz.bagdar.division.engine.SenselessCosts.Field;
import kz.bagdar.division.engine.SenselessCosts.Reason;
import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void eachStepDownWeighsMoreThanTheStepBefore() {
        Costs costs = Costs.standard(4);

        assertEquals(List.of(0, 3, 7, 12), costs.choices());
        assertEquals(18, costs.unranked());
        assertEquals(3, costs.smallestStep());
    }

    @Test
    void peopleWhoRankNothingStillHaveCosts() {
        assertEquals(new Costs(List.of(0), 3, Costs.DEFAULT_SPREAD), Costs.standard(0));
    }

    @Test
    void longRankingsStayWithinTheMostPoints() {
        assertEquals(Costs.MOST_POINTS, Costs.standard(1000).unranked());
    }

    @Test
    void equalChoicesDoNotCountAsAStep() {
        assertEquals(2, new Costs(List.of(0, 0, 5), 7, 0).smallestStep());
        assertEquals(1, new Costs(List.of(4, 4), 4, 0).smallestStep());
    }

    @Test
    void senselessCostsNameTheNumberAndWhatIsWrong() {
        assertSenseless(Field.CHOICES, 0, Reason.MISSING, List.of(), 5, 0);
        assertSenseless(Field.CHOICES, 0, Reason.OUT_OF_RANGE, List.of(-1), 5, 0);
        assertSenseless(Field.CHOICES, 2, Reason.FALLING, List.of(0, 5, 4), 9, 0);
        assertSenseless(Field.UNRANKED, 0, Reason.FALLING, List.of(0, 5), 4, 0);
        assertSenseless(Field.UNRANKED, 0, Reason.OUT_OF_RANGE, List.of(0), Costs.MOST_POINTS + 1, 0);
        assertSenseless(Field.SPREAD, 0, Reason.OUT_OF_RANGE, List.of(0), 5, 101);
        assertSenseless(Field.SPREAD, 0, Reason.OUT_OF_RANGE, List.of(0), 5, -1);
    }

    private static void assertSenseless(
            Field field, int index, Reason reason, List<Integer> choices, int unranked, int spread) {
        SenselessCosts refused = assertThrows(SenselessCosts.class, () -> new Costs(choices, unranked, spread));

        assertEquals(List.of(field, index, reason), List.of(refused.field(), refused.index(), refused.reason()));
    }
}
