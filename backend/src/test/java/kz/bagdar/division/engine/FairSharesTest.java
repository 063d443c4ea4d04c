package kz.bagdar.division.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import kz.bagdar.division.engine.DivisionModel.Group;
import org.junit.jupiter.api.Test;

class FairSharesTest {

    private static final Group FREE = new Group(0, null, null);

    @Test
    void groupsWithoutBoundsShareEqually() {
        assertArrayEquals(new double[] {2.5, 2.5, 2.5, 2.5}, FairShares.of(List.of(FREE, FREE, FREE, FREE), 10));
    }

    @Test
    void whatABoundKeepsFromOneGroupGoesToTheOthersEqually() {
        List<Group> groups = List.of(new Group(0, null, 4), new Group(0, 20, null), FREE, FREE, FREE);

        assertArrayEquals(new double[] {4, 20, 5, 5, 5}, FairShares.of(groups, 39));
    }

    @Test
    void fullGroupsTakeNoPartInWhatIsLeftOver() {
        assertArrayEquals(
                new double[] {0, 3, 3.5, 3.5},
                FairShares.of(List.of(new Group(0, null, 0), new Group(0, null, 3), FREE, FREE), 10));
    }
}
