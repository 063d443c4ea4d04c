package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.ModelBuilder.aTimetable;
import static kz.bagdar.timetable.engine.ModelBuilder.free;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import kz.bagdar.timetable.engine.TimetableModel.Current;
import kz.bagdar.timetable.engine.TimetableModel.Group;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Lunch;
import kz.bagdar.timetable.engine.TimetableModel.Pin;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TimetableModelTest {

    @Test
    void numbersThatNameNothingAreRefused() {
        assertRefused(() -> oneStop().route(free(1)).build());
        assertRefused(() -> oneStop().group(1).build());
        assertRefused(() -> oneStop().group(-1).build());
        assertRefused(() -> oneStop().pin(1, 0, 600).build());
        assertRefused(() -> oneStop().pin(0, 1, 600).build());
        assertRefused(() -> oneStop().current(0, -1, 600).build());
        assertRefused(() -> oneStop().current(1, 0, 600).build());
    }

    @Test
    void visitPinnedOrPlacedTwiceIsRefused() {
        assertRefused(() -> oneStop().pin(0, 0, 600).pin(0, 0, 700).build());
        assertRefused(() -> oneStop().current(0, 0, 600).current(0, 0, 600).build());
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        assertRefused(() -> new Span(600, 600));
        assertRefused(() -> new Span(-1, 600));
        assertRefused(() -> new Span(600, 1441));
        assertRefused(() -> new Host(0, null, List.of()));
        assertRefused(() -> new Host(null, -3, List.of()));
        assertRefused(() -> new Route(false, List.of()));
        assertRefused(() -> free(new int[21]));
        assertRefused(() -> new Stop(0, 0, List.of()));
        assertRefused(() -> new Group(0, -1, null));
        assertRefused(() -> new Lunch(new Span(720, 760), 41));
        assertRefused(() -> new Pin(0, 0, -5));
        assertRefused(() -> new Current(0, 0, 1440));
        assertRefused(() -> new Weights(-1, 0, 0, 0, 0));
        assertRefused(() -> new Weights(0, 0, 0, 0, 1001));
        assertRefused(() -> new Limits(Duration.ZERO, 100, 1));
        assertRefused(() -> new Limits(Duration.ofSeconds(1), 100, 0));
        assertRefused(() -> oneStop().grid(0).build());
        assertRefused(() -> oneStop().grid(61).build());
    }

    @Test
    void travelTimesAreASquareOfAllPlaces() {
        assertRefused(() -> oneStop().travel(new int[0][0]).build());
        assertRefused(() -> oneStop().travel(new int[][] {{0, 5}}).build());
        assertRefused(() -> oneStop().travel(new int[][] {{-1}}).build());
    }

    @Test
    void lunchOutsideTheDayIsRefused() {
        assertRefused(() -> oneStop().day(540, 780).lunch(720, 800, 30).build());
    }

    @Test
    void modelsOfTheSameNumbersAreEqual() {
        assertEquals(oneStop().build(), oneStop().build());
        assertEquals(oneStop().build().hashCode(), oneStop().build().hashCode());
        assertNotEquals(oneStop().build(), oneStop().travel(new int[][] {{7}}).build());
        assertNotEquals(oneStop().build(), oneStop().grid(10).build());
    }

    @Test
    void openingHoursThatTouchAreOne() {
        Host host = new Host(
                null, null, List.of(new Span(900, 960), new Span(540, 600), new Span(600, 720), new Span(700, 710)));

        assertEquals(List.of(new Span(540, 720), new Span(900, 960)), host.open());
    }

    private static ModelBuilder oneStop() {
        return aTimetable().host().route(free(0)).group(0);
    }

    private static void assertRefused(Executable executable) {
        assertThrows(IllegalArgumentException.class, executable);
    }
}
