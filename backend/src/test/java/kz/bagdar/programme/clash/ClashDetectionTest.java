package kz.bagdar.programme.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.clash.Slot.RouteStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashDetectionTest {

    private static final LocalDate DAY = LocalDate.parse("2019-02-14");
    private static final Hours HOURS =
            new Hours(DAY, DAY, LocalTime.of(9, 0), LocalTime.of(18, 0), ZoneId.of("Asia/Almaty"));
    private static final Room HALL = Room.of(UUID.randomUUID(), LocalizedText.of(Language.en, "Hall"));
    private static final UUID ZHANGOZIN = UUID.randomUUID();
    private static final UUID ROUTE = UUID.randomUUID();
    private static final RouteStop SCHOOL = new RouteStop(ROUTE, UUID.randomUUID());
    private static final RouteStop COLLEGE = new RouteStop(ROUTE, UUID.randomUUID());
    private static final RouteStop ON_ANOTHER_ROUTE = new RouteStop(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void twoSessionsInOneRoomClashWhileBothGoOn() {
        Slot speech = at("10:00", "11:00").in(HALL).slot();
        Slot tour = at("10:30", "12:00").in(HALL).slot();

        List<Clash> clashes = among(tour, speech);

        assertEquals(
                List.of(new Clash(
                        ClashKind.PLACE,
                        List.of(speech.sessionId(), tour.sessionId()),
                        null,
                        null,
                        time("10:30"),
                        time("11:00"))),
                clashes);
    }

    @Test
    void touchingEndsDoNotClash() {
        assertEquals(
                List.of(),
                among(
                        at("10:00", "11:00").in(HALL).of(ZHANGOZIN).slot(),
                        at("11:00", "12:00").in(HALL).of(ZHANGOZIN).slot()));
    }

    @Test
    void anotherRoomOfTheSameOrganizationIsNoClash() {
        Room foyer = Room.of(HALL.organizationId(), LocalizedText.of(Language.en, "Foyer"));

        assertEquals(
                List.of(),
                among(
                        at("10:00", "11:00").in(HALL).slot(),
                        at("10:00", "11:00").in(foyer).slot()));
    }

    @Test
    void speakerWhoWouldBeInTwoSessionsIsNamed() {
        List<Clash> clashes = among(
                at("10:00", "11:00").of(ZHANGOZIN).slot(),
                at("10:00", "10:05").of(ZHANGOZIN).slot());

        assertEquals(1, clashes.size());
        assertEquals(ClashKind.SPEAKER, clashes.getFirst().kind());
        assertEquals(ZHANGOZIN, clashes.getFirst().speakerId());
    }

    @Test
    void groupCannotBeAtTwoStopsAtOnceEvenForAnExhibition() {
        List<Clash> clashes = among(
                at("10:00", "11:00").shownAt(SCHOOL).walkIn().slot(),
                at("10:30", "11:30").shownAt(COLLEGE).slot());

        assertEquals(1, clashes.size());
        assertEquals(ClashKind.GROUP, clashes.getFirst().kind());
        assertEquals(ROUTE, clashes.getFirst().routeId());
    }

    @Test
    void whatIsForEveryoneStandsInTheWayOfAVisit() {
        assertEquals(
                List.of(ClashKind.GROUP),
                kinds(among(
                        at("10:00", "11:00").slot(),
                        at("10:30", "11:30").shownAt(SCHOOL).slot())));
    }

    @Test
    void exhibitionBesideALessonAtOneStopIsNoClash() {
        assertEquals(
                List.of(),
                among(
                        at("10:00", "11:00").shownAt(SCHOOL).walkIn().slot(),
                        at("10:30", "11:00").shownAt(SCHOOL).slot(),
                        at("10:00", "17:00").walkIn().slot()));
    }

    @Test
    void groupsOfOtherRoutesAreFree() {
        assertEquals(
                List.of(),
                among(
                        at("10:00", "11:00").shownAt(SCHOOL).slot(),
                        at("10:00", "11:00").shownAt(ON_ANOTHER_ROUTE).slot()));
    }

    @Test
    void whatPeopleSignUpForIsInNobodysWay() {
        RouteStop stop = new RouteStop(UUID.randomUUID(), UUID.randomUUID());

        assertEquals(
                List.of(),
                among(
                        at("10:00", "11:00").shownAt(stop).slot(),
                        at("10:30", "11:30").bySignUp().slot(),
                        at("10:30", "11:30").shownAt(stop).bySignUp().slot()));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 18:00, false", "08:59, 10:00, true", "17:00, 18:01, true", "18:01, , true", "09:00, , false"})
    void hoursOfTheDayIncludeTheirEnds(String from, String to, boolean outside) {
        List<Clash> clashes = among(at(from, to).slot());

        assertEquals(outside ? List.of(ClashKind.OUTSIDE_HOURS) : List.of(), kinds(clashes));
    }

    @Test
    void anotherDayIsOutside() {
        Slot dayAfter = new Slot(
                UUID.randomUUID(),
                Instant.parse("2019-02-15T10:00:00+06:00"),
                Instant.parse("2019-02-15T11:00:00+06:00"),
                null,
                Set.of(),
                Set.of(),
                false,
                false);

        assertEquals(List.of(ClashKind.OUTSIDE_HOURS), kinds(among(dayAfter)));
    }

    @Test
    void hoursAreThoseOfTheZoneOnThatDay() {
        // 09:00 at UTC+05:00 is 10:00 where the clocks of Astana stood in 2019, and 09:00 where they stand now
        Hours present = new Hours(
                LocalDate.parse("2025-02-14"),
                LocalDate.parse("2025-02-14"),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                ZoneId.of("Asia/Almaty"));
        Slot atNine = new Slot(
                UUID.randomUUID(),
                Instant.parse("2025-02-14T09:00:00+05:00"),
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                false);
        Slot beforeNine = new Slot(
                UUID.randomUUID(),
                Instant.parse("2025-02-14T09:00:00+06:00"),
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                false);

        assertTrue(ClashDetection.among(List.of(atNine), present).isEmpty());
        assertEquals(List.of(ClashKind.OUTSIDE_HOURS), kinds(ClashDetection.among(List.of(beforeNine), present)));
    }

    @Test
    void thousandsInOneRoomAtOnceAreAnsweredWithTheMostThereMayBe() {
        Slot[] crowd = new Slot[5_000];
        Arrays.setAll(crowd, number -> at("10:00", "11:00").in(HALL).slot());

        assertEquals(ClashDetection.MOST, among(crowd).size());
    }

    @Test
    void warningsOfTheHoursHideNoClash() {
        Slot[] early = new Slot[ClashDetection.MOST + 2];
        Arrays.setAll(early, number -> at("07:00", "08:00").slot());
        early[0] = at("10:00", "11:00").of(ZHANGOZIN).slot();
        early[1] = at("10:30", "11:00").of(ZHANGOZIN).slot();

        List<Clash> clashes = among(early);

        assertEquals(ClashDetection.MOST, clashes.size());
        assertTrue(kinds(clashes).contains(ClashKind.SPEAKER));
    }

    @Test
    @Timeout(10)
    void thousandsForEveryoneAreNotHeldAgainstEachOtherForEachRoute() {
        Slot[] programme = new Slot[5_100];
        Arrays.setAll(
                programme,
                number -> number < 5_000
                        ? at("10:00", "12:00").slot()
                        : at("14:00", "15:00")
                                .shownAt(new RouteStop(UUID.randomUUID(), UUID.randomUUID()))
                                .slot());

        assertEquals(List.of(), among(programme));
    }

    private static List<Clash> among(Slot... slots) {
        return ClashDetection.among(Arrays.asList(slots), HOURS);
    }

    private static List<ClashKind> kinds(List<Clash> clashes) {
        return clashes.stream().map(Clash::kind).toList();
    }

    private static Instant time(String local) {
        return local == null ? null : Instant.parse(DAY + "T" + local + ":00+06:00");
    }

    private static ASlot at(String from, String to) {
        return new ASlot(time(from), time(to), null, Set.of(), Set.of(), false, false);
    }

    private record ASlot(
            Instant from,
            Instant to,
            Room place,
            Set<UUID> speakers,
            Set<RouteStop> stops,
            boolean isWalkIn,
            boolean isSignUp) {

        ASlot in(Room room) {
            return new ASlot(from, to, room, speakers, stops, isWalkIn, isSignUp);
        }

        ASlot of(UUID speaker) {
            return new ASlot(from, to, place, Set.of(speaker), stops, isWalkIn, isSignUp);
        }

        ASlot shownAt(RouteStop stop) {
            return new ASlot(from, to, place, speakers, Set.of(stop), isWalkIn, isSignUp);
        }

        ASlot walkIn() {
            return new ASlot(from, to, place, speakers, stops, true, isSignUp);
        }

        ASlot bySignUp() {
            return new ASlot(from, to, place, speakers, stops, isWalkIn, true);
        }

        Slot slot() {
            return new Slot(UUID.randomUUID(), from, to, place, speakers, stops, isWalkIn, isSignUp);
        }
    }
}
