package kz.bagdar.division.engine;

import static kz.bagdar.division.engine.ModelBuilder.aModel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionModelTest {

    @Test
    void numbersThatNameNothingAreRefused() {
        assertRefused(aModel().withRoutes(2).with(Participant.of(0, 2)));
        assertRefused(aModel().withRoutes(2).with(Participant.of(0).barredFrom(2)));
        assertRefused(aModel().withRoutes(2).with(Participant.of(0).lockedTo(2)));
        assertRefused(aModel().withRoutes(2).with(Participant.of(0).currentlyIn(-2)));
        assertRefused(aModel().withRoutes(2).with(Participant.of(-1)));
    }

    @Test
    void routeRankedTwiceIsRefused() {
        assertRefused(aModel().withRoutes(2).with(Participant.of(0, 1, 0, 1)));
    }

    @Test
    void negativeBoundIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DivisionModel.Group(0, -1, null));
        assertThrows(IllegalArgumentException.class, () -> new DivisionModel.Group(0, null, -1));
    }

    @Test
    void totalsCountWhatTheDivisionIs() {
        DivisionModel model = aModel().withRoutes(2)
                .withCosts(new Costs(List.of(0, 3), 9, 0))
                .with(Participant.of(0, 0, 1))
                .with(Participant.of(0, 0, 1).currentlyIn(0))
                .with(Participant.of(1, 0).lockedTo(1))
                .with(Participant.of(1))
                .build();

        Totals totals = Totals.of(model, new int[] {0, 1, 1, 1});

        assertEquals(12 * Costs.POINT, totals.wishCost());
        assertEquals(0, totals.spreadCost());
        assertEquals(0 + 0 + 1 + 2, totals.evennessCost());
        assertEquals(List.of(1, 1), totals.choices());
        assertEquals(1, totals.notRanked());
        assertEquals(1, totals.nothingRanked());
        assertEquals(1, totals.locked());
        assertEquals(1, totals.moved());
        assertEquals(
                new Totals.GroupTotals(3, List.of(0, 1), 1, 1, List.of(1, 2)),
                totals.groups().get(1));
    }

    private static void assertRefused(ModelBuilder model) {
        assertThrows(IllegalArgumentException.class, model::build);
    }
}
