package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.ModelBuilder.HOUR;
import static kz.bagdar.timetable.engine.ModelBuilder.aTimetable;
import static kz.bagdar.timetable.engine.ModelBuilder.free;
import static kz.bagdar.timetable.engine.ModelBuilder.inOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;
import org.junit.jupiter.api.Test;

/** Breaks each demand by itself; what only just keeps it is let through. */
class ViolationsTest {

    @Test
    void timetableThatKeepsEverythingHasNone() {
        TimetableModel model = twoStops().lunch(12 * HOUR, 14 * HOUR, 45).build();

        assertBroken(model, List.of(at(0, 0, "11:00"), at(0, 1, "12:55")));
    }

    @Test
    void everyStopIsVisitedOnce() {
        TimetableModel model = twoStops().build();

        assertBroken(model, List.of(at(0, 1, "11:00")), new Violation.Unvisited(0, 0));
        assertBroken(
                model,
                List.of(at(0, 0, "09:30"), at(0, 1, "11:00"), at(0, 0, "13:00")),
                new Violation.Repeated(0, 0, 2));
        assertBroken(model, List.of(), new Violation.Unvisited(0, 0), new Violation.Unvisited(0, 1));
    }

    @Test
    void groupIsInOnePlaceAtATime() {
        TimetableModel model = twoStops().build();

        assertBroken(model, List.of(at(0, 0, "11:00"), at(0, 1, "12:10")));
        assertBroken(model, List.of(at(0, 0, "11:00"), at(0, 1, "11:59")), new Violation.InTwoPlaces(0, 0, 1));
        assertBroken(model, List.of(at(0, 1, "11:00"), at(0, 0, "11:00")), new Violation.InTwoPlaces(0, 0, 1));
    }

    @Test
    void wayBetweenVisitsTakesItsTime() {
        TimetableModel model = twoStops().build();

        assertBroken(
                model, List.of(at(0, 0, "11:00"), at(0, 1, "12:09")), new Violation.TooShortForTheWay(0, 0, 1, 9, 10));
    }

    @Test
    void visitIsWithinTheDay() {
        TimetableModel model = aTimetable().host().route(free(0)).group(0).build();

        assertBroken(model, List.of(at(0, 0, "09:00")));
        assertBroken(model, List.of(at(0, 0, "08:59")), new Violation.OutsideDay(0, 0));
        assertBroken(model, List.of(at(0, 0, "17:00")));
        assertBroken(model, List.of(at(0, 0, "17:01")), new Violation.OutsideDay(0, 0));
    }

    @Test
    void waysFromTheStartAndToTheEndAreWithinTheDay() {
        TimetableModel model =
                aTimetable().host().route(free(0)).group(0).fromVenue().build();

        assertBroken(model, List.of(at(0, 0, "09:10")));
        assertBroken(model, List.of(at(0, 0, "09:09")), new Violation.LeavesTooEarly(0, 0, minute("08:59"), 9 * HOUR));
        assertBroken(model, List.of(at(0, 0, "16:50")));
        assertBroken(model, List.of(at(0, 0, "16:51")), new Violation.ReturnsTooLate(0, 0, minute("18:01"), 18 * HOUR));
    }

    @Test
    void groupTravelsWhileItIsPresent() {
        TimetableModel model = aTimetable()
                .host()
                .route(free(0))
                .group(0, 10, new Span(10 * HOUR, 12 * HOUR))
                .fromVenue()
                .build();

        assertBroken(model, List.of(at(0, 0, "10:10")));
        assertBroken(model, List.of(at(0, 0, "09:59")), new Violation.OutsidePresence(0, 0));
        assertBroken(model, List.of(at(0, 0, "10:05")), new Violation.LeavesTooEarly(0, 0, minute("09:55"), 10 * HOUR));
        assertBroken(model, List.of(at(0, 0, "10:55")), new Violation.ReturnsTooLate(0, 0, minute("12:05"), 12 * HOUR));
        assertBroken(model, List.of(at(0, 0, "11:01")), new Violation.OutsidePresence(0, 0));
    }

    @Test
    void hostIsOpenThroughout() {
        TimetableModel model = aTimetable()
                .host(null, null, new Span(14 * HOUR, 17 * HOUR), new Span(9 * HOUR, 13 * HOUR))
                .route(free(0))
                .group(0)
                .build();

        assertBroken(model, List.of(at(0, 0, "12:00")));
        assertBroken(model, List.of(at(0, 0, "12:01")), new Violation.HostClosed(0, 0));
        assertBroken(model, List.of(at(0, 0, "13:59")), new Violation.HostClosed(0, 0));
        assertBroken(model, List.of(at(0, 0, "14:00")));
    }

    @Test
    void visitHoldsASession() {
        Span morning = new Span(minute("10:20"), minute("10:50"));
        Span afternoon = new Span(minute("14:20"), minute("14:50"));
        TimetableModel model = aTimetable()
                .host()
                .route(new Route(false, List.of(new Stop(0, HOUR, List.of(morning, afternoon)))))
                .group(0)
                .build();

        assertBroken(model, List.of(at(0, 0, "09:50")));
        assertBroken(model, List.of(at(0, 0, "09:49")), new Violation.NoSession(0, 0));
        assertBroken(model, List.of(at(0, 0, "14:20")));
        assertBroken(model, List.of(at(0, 0, "14:21")), new Violation.NoSession(0, 0));
    }

    @Test
    void lunchHasRoomWithinItsWindow() {
        TimetableModel model = twoStops().lunch(12 * HOUR, 13 * HOUR, 45).build();

        assertBroken(model, List.of(at(0, 0, "11:00"), at(0, 1, "12:55")));
        assertBroken(model, List.of(at(0, 0, "11:00"), at(0, 1, "12:54")), new Violation.NoLunch(0));
        assertBroken(model, List.of(at(0, 0, "11:15"), at(0, 1, "13:10")));
        assertBroken(model, List.of(at(0, 0, "11:16"), at(0, 1, "13:30")), new Violation.NoLunch(0));
        assertBroken(model, List.of(at(0, 0, "10:00"), at(0, 1, "11:15")));
        assertBroken(model, List.of(at(0, 0, "12:45"), at(0, 1, "14:00")));
    }

    @Test
    void lunchBeforeTheFirstVisitOrAfterTheLastIsWithinTheHoursOfTheGroup() {
        TimetableModel early = aTimetable()
                .day(12 * HOUR, 18 * HOUR)
                .host()
                .route(free(0))
                .group(0)
                .fromVenue()
                .lunch(12 * HOUR, 13 * HOUR, 45)
                .build();
        TimetableModel late = aTimetable()
                .day(9 * HOUR, 13 * HOUR)
                .host()
                .route(free(0))
                .group(0)
                .fromVenue()
                .lunch(12 * HOUR, 13 * HOUR, 45)
                .build();

        assertBroken(early, List.of(at(0, 0, "12:55")));
        assertBroken(early, List.of(at(0, 0, "12:54")), new Violation.NoLunch(0));
        assertBroken(late, List.of(at(0, 0, "11:05")));
        assertBroken(late, List.of(at(0, 0, "11:06")), new Violation.NoLunch(0));
    }

    @Test
    void groupThatIsNotThereForTheWholeLunchWindowNeedsNone() {
        TimetableModel model = aTimetable()
                .host()
                .route(free(0))
                .group(0, 10, new Span(12 * HOUR + 1, 18 * HOUR))
                .group(0, 10, new Span(12 * HOUR, 18 * HOUR))
                .lunch(12 * HOUR, 13 * HOUR, 30)
                .build();

        assertBroken(model, List.of(at(0, 0, "12:15"), at(1, 0, "12:15")), new Violation.NoLunch(1));
    }

    @Test
    void stopsOfARouteInOrderAreSeenInOrder() {
        TimetableModel model =
                aTimetable().host().host().route(inOrder(0, 1)).group(0).build();

        assertBroken(model, List.of(at(0, 0, "11:00"), at(0, 1, "13:00")));
        assertBroken(model, List.of(at(0, 0, "13:00"), at(0, 1, "11:00")), new Violation.OutOfOrder(0, 1, 0));
    }

    @Test
    void pinnedVisitStaysWhereItIs() {
        TimetableModel model = twoStops().pin(0, 1, minute("11:00")).build();

        assertBroken(model, List.of(at(0, 0, "09:30"), at(0, 1, "11:00")));
        assertBroken(model, List.of(at(0, 0, "09:30"), at(0, 1, "11:01")), new Violation.PinMoved(0, 0, 1));
    }

    @Test
    void hostTakesSoManyGroupsAtOnceAcrossRoutesAndStops() {
        TimetableModel model = aTimetable()
                .host(2, null)
                .route(free(0))
                .route(free(0))
                .group(0)
                .group(1)
                .group(1)
                .build();

        assertBroken(model, List.of(at(0, 0, "10:00"), at(1, 0, "10:30"), at(2, 0, "11:00")));
        assertBroken(
                model,
                List.of(at(0, 0, "10:00"), at(1, 0, "10:30"), at(2, 0, "10:40")),
                new Violation.TooManyGroups(0, 2, 3, List.of(0, 1, 2), minute("10:40"), minute("11:00")));
    }

    @Test
    void hostTakesSoManyPeopleAtOnce() {
        TimetableModel model = aTimetable()
                .host(null, 30)
                .route(free(0))
                .group(0, 20, null)
                .group(0, 10, null)
                .group(0, 11, null)
                .build();

        assertBroken(model, List.of(at(0, 0, "10:00"), at(1, 0, "10:00"), at(2, 0, "11:00")));
        assertBroken(
                model,
                List.of(at(0, 0, "10:00"), at(1, 0, "11:00"), at(2, 0, "10:00")),
                new Violation.TooManyPeople(0, 30, 31, List.of(0, 2), minute("10:00"), minute("11:00")));
    }

    @Test
    void visitsThatNameNothingAreRefused() {
        TimetableModel model = twoStops().build();

        assertThrows(IllegalArgumentException.class, () -> Violations.of(model, List.of(new Visit(1, 0, 600))));
        assertThrows(IllegalArgumentException.class, () -> Violations.of(model, List.of(new Visit(0, 2, 600))));
    }

    private static ModelBuilder twoStops() {
        return aTimetable().host().host().route(free(0, 1)).group(0);
    }

    private static Visit at(int group, int stop, String time) {
        return new Visit(group, stop, minute(time));
    }

    private static int minute(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
    }

    private static void assertBroken(TimetableModel model, List<Visit> visits, Violation... expected) {
        assertEquals(Arrays.asList(expected), Violations.of(model, visits));
    }
}
