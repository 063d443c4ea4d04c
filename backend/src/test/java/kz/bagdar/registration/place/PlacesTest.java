package kz.bagdar.registration.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.registration.place.Places.Decision;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final UUID NORTH_ROUTE = new UUID(0, 1);
    private static final Claim AQMOLA = new Claim("KZ-11", "TEACHER", NORTH_ROUTE);
    private static final Claim ALMATY = new Claim("KZ-75", "TEACHER", null);

    @Test
    void newcomerTakesTheLastPlaceAndTheNextOneWaits() {
        Places places = places(true, tally(AQMOLA, 1, 0), Limit.ofSeminar(2));

        assertEquals(Decision.CONFIRMED, places.decide(AQMOLA));
        places.take(AQMOLA);
        assertEquals(Decision.WAITLISTED, places.decide(AQMOLA));
    }

    @Test
    void newcomerIsRefusedWhereThereIsNoWaitingList() {
        assertEquals(
                Decision.REFUSED,
                places(false, tally(AQMOLA, 2, 0), Limit.ofSeminar(2)).decide(AQMOLA));
    }

    @Test
    void capacityOfZeroIsNoneAndAbsenceIsUnlimited() {
        assertEquals(
                Decision.WAITLISTED,
                places(true, tally(AQMOLA, 0, 0), Limit.ofSeminar(0)).decide(AQMOLA));
        assertEquals(
                Decision.CONFIRMED,
                places(true, tally(AQMOLA, 1_000_000, 0), Limit.ofSeminar(null)).decide(AQMOLA));
    }

    @Test
    void newcomerDoesNotOvertakeThoseWhoWaitAndCouldBeServed() {
        assertEquals(
                Decision.WAITLISTED,
                places(true, tally(ALMATY, 1, 1), Limit.ofSeminar(2)).decide(AQMOLA));
        assertEquals(
                Decision.REFUSED,
                places(false, tally(ALMATY, 1, 1), Limit.ofSeminar(2)).decide(AQMOLA));
    }

    @Test
    void fullQuotaBlocksNobodyWhoDoesNotUseIt() {
        Limit ofAlmaty = quota(1, List.of("KZ-75"), List.of(), List.of());
        Places places = places(true, tally(ALMATY, 1, 3), Limit.ofSeminar(10), ofAlmaty);

        assertEquals(Decision.WAITLISTED, places.decide(ALMATY));
        assertEquals(Decision.CONFIRMED, places.decide(AQMOLA));
        assertEquals(List.of(ofAlmaty), places.full(ALMATY));
        assertEquals(List.of(), places.full(AQMOLA));
    }

    @Test
    void registrationTakesFromAllThatApply() {
        Limit ofAqmola = quota(5, List.of("KZ-11"), List.of(), List.of());
        Limit ofTeachers = quota(5, List.of(), List.of("TEACHER"), List.of());
        Limit ofRoute = quota(5, List.of(), List.of(), List.of(NORTH_ROUTE));
        Places places = places(true, tally(AQMOLA, 1, 0), Limit.ofSeminar(5), ofAqmola, ofTeachers, ofRoute);

        places.take(ALMATY);

        assertEquals(
                List.of(1, 2, 1),
                Stream.of(ofAqmola, ofTeachers, ofRoute).map(places::taken).toList());
    }

    @Test
    void poolIsSharedByAllThatItNames() {
        Limit pool = quota(2, List.of("KZ-11", "KZ-75"), List.of(), List.of());
        Places places = places(false, tally(AQMOLA, 1, 0), Limit.ofSeminar(null), pool);

        places.take(ALMATY);

        assertEquals(Decision.REFUSED, places.decide(AQMOLA));
        assertEquals(Decision.REFUSED, places.decide(ALMATY));
        places.free(AQMOLA);
        assertEquals(Decision.CONFIRMED, places.decide(ALMATY));
    }

    @Test
    void changedClaimIsAskedOnlyOfWhatItNewlyTakesFrom() {
        Limit ofAqmola = quota(0, List.of("KZ-11"), List.of(), List.of());
        Limit ofAlmaty = quota(1, List.of("KZ-75"), List.of(), List.of());
        Places places = places(true, tally(AQMOLA, 3, 0), Limit.ofSeminar(3), ofAqmola, ofAlmaty);

        assertTrue(places.allows(AQMOLA, ALMATY));
        assertTrue(places.allows(AQMOLA, new Claim("KZ-11", null, null)));
        assertFalse(places.allows(ALMATY, AQMOLA));
        assertEquals(List.of(ofAqmola), places.full(ALMATY, AQMOLA));
    }

    @Test
    void onlyThoseAreServableWhoFindEverythingTheyNeed() {
        Limit ofAlmaty = quota(1, List.of("KZ-75"), List.of(), List.of());
        Places places = new Places(
                true, List.of(Limit.ofSeminar(3), ofAlmaty), List.of(new Tally(ALMATY, 1, 4), new Tally(AQMOLA, 1, 2)));

        assertEquals(List.of(AQMOLA), places.servable());
        places.stopWaiting(AQMOLA);
        places.take(AQMOLA);
        assertEquals(List.of(), places.servable());
    }

    @Test
    void whoIsHeldBySomethingElseIsNoRivalInLine() {
        Limit ofAlmaty = quota(0, List.of("KZ-75"), List.of(), List.of());
        Places places = new Places(
                true, List.of(Limit.ofSeminar(1), ofAlmaty), List.of(new Tally(ALMATY, 0, 4), new Tally(AQMOLA, 1, 2)));

        assertEquals(List.of(AQMOLA), places.rivals(AQMOLA));
        assertEquals(Set.of(AQMOLA, ALMATY), Set.copyOf(places.rivals(ALMATY)));
    }

    private static Places places(boolean waitingList, Tally tally, Limit... limits) {
        return new Places(waitingList, List.of(limits), List.of(tally));
    }

    private static Tally tally(Claim claim, int taken, int waiting) {
        return new Tally(claim, taken, waiting);
    }

    private static Limit quota(int capacity, List<String> regions, List<String> categories, List<UUID> routes) {
        return new Limit(UUID.randomUUID(), null, capacity, regions, categories, routes);
    }
}
