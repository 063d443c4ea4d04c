package kz.bagdar.registration.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagdar.registration.place.Places.Decision;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void newcomerTakesTheLastPlaceAndTheNextOneWaits() {
        assertEquals(Decision.CONFIRMED, new Places(2, 1, 0, true).forNewcomer());
        assertEquals(Decision.WAITLISTED, new Places(2, 2, 0, true).forNewcomer());
    }

    @Test
    void newcomerIsRefusedWhereThereIsNoWaitingList() {
        assertEquals(Decision.REFUSED, new Places(2, 2, 0, false).forNewcomer());
    }

    @Test
    void capacityOfZeroIsNoneAndAbsenceIsUnlimited() {
        assertEquals(Decision.WAITLISTED, new Places(0, 0, 0, true).forNewcomer());
        assertEquals(Decision.CONFIRMED, new Places(null, 1_000_000, 0, false).forNewcomer());
    }

    @Test
    void newcomerDoesNotOvertakeThoseWhoWait() {
        assertEquals(Decision.WAITLISTED, new Places(2, 1, 1, true).forNewcomer());
        assertEquals(Decision.REFUSED, new Places(2, 1, 1, false).forNewcomer());
    }

    @Test
    void freedPlacesAreForThoseWhoWait() {
        assertEquals(7, new Places(20, 13, 10, true).forWaiting());
        assertEquals(10, new Places(null, 13, 10, true).forWaiting());
        assertEquals(0, new Places(10, 13, 10, true).forWaiting());
    }

    @Property
    void movingUpNeverPassesTheCapacity(
            @ForAll @IntRange(max = 50) int capacity,
            @ForAll @IntRange(max = 80) int taken,
            @ForAll @IntRange(max = 80) int waiting,
            @ForAll boolean waitingList) {
        Places places = new Places(capacity, taken, waiting, waitingList);

        assertEquals(Math.max(taken, Math.min(capacity, taken + waiting)), taken + places.forWaiting());
    }
}
