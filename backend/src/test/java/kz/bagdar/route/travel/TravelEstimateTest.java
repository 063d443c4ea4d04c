package kz.bagdar.route.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TravelEstimateTest {

    private static final Point ASTANA = new Point(51.1694, 71.4491);
    private static final Point ALMATY = new Point(43.2567, 76.9286);

    @Example
    void distancesAreThoseOnTheGlobe() {
        assertEquals(973, ASTANA.kilometresTo(ALMATY), 3);
        // a minute of latitude is a nautical mile
        assertEquals(1.852, new Point(43, 77).kilometresTo(new Point(43 + 1 / 60.0, 77)), 0.002);
        assertEquals(Math.PI * 6371.0088, new Point(0, 0).kilometresTo(new Point(0, 180)), 1e-6);
    }

    @Example
    void minutesAreDrivenRoundedUpAndTheExtraOnesAdded() {
        TravelEstimate usual = TravelEstimate.USUAL;

        // 5 km are 6.5 of road: 15.6 minutes, so 16, and 5 to get on and off: 21
        assertEquals(25, usual.minutes(5));
        // 4.8 km are 14.98 minutes: 15 and 5, which is a multiple of 5 already
        assertEquals(20, usual.minutes(4.8));
        assertEquals(5, usual.minutes(0));
        assertEquals(0, new TravelEstimate(25, 1.3, 0).minutes(0));
        // exactly an hour, whatever a fraction of a fraction is in binary
        assertEquals(60, new TravelEstimate(33, 1.1, 0).minutes(30));
    }

    @Property
    void aWayBackTakesAsLongAndAPlaceIsAtItself(@ForAll("points") Point one, @ForAll("points") Point other) {
        assertEquals(one.kilometresTo(other), other.kilometresTo(one));
        assertEquals(0, one.kilometresTo(one));
    }

    @Property
    void estimatesAreNeverShorterThanTheWayAndNeverMuchLonger(
            @ForAll("points") Point one,
            @ForAll("points") Point other,
            @ForAll @IntRange(min = 3, max = 120) int speed,
            @ForAll @IntRange(min = 10, max = 30) int detour,
            @ForAll @IntRange(max = 60) int extra) {
        double kilometres = one.kilometresTo(other);
        double exact = kilometres * detour / 10.0 / speed * 60 + extra;

        int minutes = new TravelEstimate(speed, detour / 10.0, extra).minutes(kilometres);

        assertEquals(0, minutes % 5);
        assertTrue(minutes >= exact - 1e-6, () -> minutes + " for " + exact);
        assertTrue(minutes < exact + 6, () -> minutes + " for " + exact);
    }

    @Property
    void fasterStraighterAndNearerIsNeverLonger(
            @ForAll("points") Point one,
            @ForAll("points") Point other,
            @ForAll("points") Point third,
            @ForAll @IntRange(min = 3, max = 119) int speed) {
        double near = Math.min(one.kilometresTo(other), one.kilometresTo(third));
        double far = Math.max(one.kilometresTo(other), one.kilometresTo(third));
        TravelEstimate slow = new TravelEstimate(speed, 1.3, 5);

        assertTrue(slow.minutes(near) <= slow.minutes(far));
        assertTrue(new TravelEstimate(speed + 1, 1.3, 5).minutes(far) <= slow.minutes(far));
        assertTrue(new TravelEstimate(speed, 1.2, 5).minutes(far) <= slow.minutes(far));
    }

    @Property(tries = 200)
    void withoutWhatPeopleSayTheMatrixIsSymmetricZeroOnOnePlaceAndUnknownWithoutCoordinates(
            @ForAll("points") Point one, @ForAll("points") Point other) {
        UUID here = new UUID(0, 1);
        UUID there = new UUID(0, 2);
        UUID somewhere = new UUID(0, 3);

        TravelMatrix matrix = new TravelMatrix(
                List.of(there, somewhere, here), Map.of(here, one, there, other), Map.of(), TravelEstimate.USUAL);

        assertEquals(List.of(here, there, somewhere), matrix.places());
        assertEquals(matrix.minutes(here, there), matrix.minutes(there, here));
        assertTrue(matrix.minutes(here, there).getAsInt() >= 5, "two places always cost getting on and off");
        assertEquals(OptionalInt.empty(), matrix.minutes(here, somewhere));
        assertEquals(OptionalInt.empty(), matrix.minutes(somewhere, here));
        for (UUID place : matrix.places()) {
            assertEquals(OptionalInt.of(0), matrix.minutes(place, place));
        }
    }

    @Example
    void whatPeopleSayHoldsForItsOwnWayAlone() {
        UUID here = new UUID(0, 1);
        UUID there = new UUID(0, 2);
        SaidTime said = new SaidTime(1, here, there, 12, TravelSource.ENTERED);

        TravelMatrix matrix = new TravelMatrix(
                List.of(here, there), Map.of(), Map.of(new Way(here, there), said), TravelEstimate.USUAL);

        assertEquals(OptionalInt.of(12), matrix.minutes(here, there));
        assertEquals(OptionalInt.empty(), matrix.minutes(there, here));
    }

    @Provide
    Arbitrary<Point> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(Point::new);
    }
}
