package kz.bagdar.division.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LadderTest {

    @Property
    void evennessRisesRungByRungFromBottomToTop(
            @ForAll @DoubleRange(max = 5000) double share,
            @ForAll @IntRange(max = 100) int below,
            @ForAll @IntRange(max = 20_000) int above) {
        int bottom = Math.max(0, (int) share - below);
        int top = (int) Math.ceil(share) + above;
        Ladder ladder = Ladder.evening(share, bottom, top);

        int reached = bottom;
        for (int rung = 0; rung < ladder.rungs(); rung++) {
            assertTrue(ladder.width(rung) > 0);
            assertTrue(rung == 0 || ladder.price(rung) > ladder.price(rung - 1));
            reached += ladder.width(rung);
        }
        assertEquals(top, reached);
        assertTrue(ladder.rungs() == 0 || ladder.price(ladder.rungs() - 1) < Ladder.EVENNESS_CEILING);
    }

    @Property
    void wholeNumbersNextToTheShareAreEdges(
            @ForAll @DoubleRange(min = 2, max = 5000) double share, @ForAll @IntRange(max = 50) int below) {
        int bottom = Math.max(0, (int) share - below);
        int top = 3 * (int) Math.ceil(share);
        Ladder even = Ladder.evening(share, bottom, top);
        Ladder spread = Ladder.spreading(share, top, 1_000_000);

        int floor = (int) share;
        int ceiling = (int) Math.ceil(share);
        if (floor > bottom) {
            assertTrue(even.up(floor) > -even.down(floor));
        }
        assertTrue(even.up(ceiling) > -even.down(ceiling));
        assertTrue(spread.up(floor) > -spread.down(floor));
        assertTrue(spread.up(ceiling) > -spread.down(ceiling));
    }

    @Property
    void spreadingNeverFallsAndEndsAtItsCeiling(
            @ForAll @DoubleRange(max = 200) double share,
            @ForAll @IntRange(min = 1, max = 2000) int top,
            @ForAll @IntRange(max = 5000) int ceiling) {
        Ladder ladder = Ladder.spreading(share, top, ceiling);

        long sum = 0;
        for (int people = 0; people < top; people++) {
            assertTrue(ladder.up(people) <= ceiling);
            assertTrue(people == 0 || ladder.up(people) >= -ladder.down(people));
            sum += ladder.up(people);
            assertEquals(sum, ladder.cost(people + 1));
        }
        assertEquals(Ladder.IMPOSSIBLE, ladder.up(top));
        assertEquals(Ladder.IMPOSSIBLE, ladder.down(0));
    }

    @Example
    void gapIsWhatTheBestNumberOfPeopleWouldSave() {
        Ladder ladder = Ladder.evening(10, 2, 30);
        for (int people = 2; people <= 30; people++) {
            for (long worth = 0; worth < 40; worth++) {
                long best = Long.MAX_VALUE;
                for (int other = 2; other <= 30; other++) {
                    best = Math.min(best, 5 * ladder.cost(other) - worth * other);
                }
                assertEquals(5 * ladder.cost(people) - worth * people - best, ladder.gap(people, worth, 5));
            }
        }
    }
}
