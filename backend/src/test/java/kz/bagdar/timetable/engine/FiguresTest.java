package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.ModelBuilder.HOUR;
import static kz.bagdar.timetable.engine.ModelBuilder.aTimetable;
import static kz.bagdar.timetable.engine.ModelBuilder.free;
import static kz.bagdar.timetable.engine.TimetableModel.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kz.bagdar.timetable.engine.Figures.GroupFigures;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Weights ONE_OF_EACH = new Weights(1, 100, 1000, 0, 7);

    @Test
    void timeBetweenLeavingAndBeingBackIsVisitTravelLunchOrWaiting() {
        TimetableModel model = aTimetable()
                .host()
                .host()
                .route(free(0, 1))
                .group(0)
                .fromVenue()
                .lunch(12 * HOUR, 14 * HOUR, 45)
                .weights(ONE_OF_EACH)
                .build();

        Figures figures = Figures.of(model, List.of(new Visit(0, 1, 11 * HOUR), new Visit(0, 0, 13 * HOUR + 20)));

        int waiting = 80 - 10 - 45;
        assertEquals(
                new GroupFigures(11 * HOUR - 10, 14 * HOUR + 30, 30, waiting, 12 * HOUR),
                figures.groups().getFirst());
        assertEquals(30 + 100 * waiting + 1000 * (waiting - Weights.LONG), figures.cost());
    }

    @Test
    void groupThatLunchesFirstLeavesEarlierAndOneThatLunchesLastIsBackLater() {
        TimetableModel model = aTimetable()
                .host()
                .route(free(0))
                .group(0)
                .group(0)
                .group(0)
                .fromVenue()
                .lunch(12 * HOUR, 14 * HOUR, 45)
                .build();

        List<GroupFigures> groups = Figures.of(
                        model,
                        List.of(
                                new Visit(0, 0, 13 * HOUR),
                                new Visit(1, 0, 11 * HOUR + 30),
                                new Visit(2, 0, 10 * HOUR)))
                .groups();

        assertEquals(new GroupFigures(12 * HOUR + 5, 14 * HOUR + 10, 20, 0, 12 * HOUR + 15), groups.get(0));
        assertEquals(new GroupFigures(11 * HOUR + 20, 13 * HOUR + 25, 20, 0, 12 * HOUR + 30), groups.get(1));
        assertEquals(new GroupFigures(9 * HOUR + 50, 12 * HOUR + 45, 20, 50, 12 * HOUR), groups.get(2));
    }

    @Test
    void lunchIsWhereItCostsLeast() {
        TimetableModel model = aTimetable()
                .host()
                .host()
                .route(free(0, 1))
                .group(0)
                .lunch(11 * HOUR, 14 * HOUR, 45)
                .build();

        Figures figures = Figures.of(model, List.of(new Visit(0, 0, 10 * HOUR), new Visit(0, 1, 12 * HOUR)));

        assertEquals(
                new GroupFigures(10 * HOUR, 13 * HOUR, 10, 5, 11 * HOUR),
                figures.groups().getFirst());
    }

    @Test
    void finishCountsFromTheStartOfTheDayAndMovedVisitsCountEach() {
        TimetableModel model = aTimetable()
                .host()
                .host()
                .route(free(0, 1))
                .group(0)
                .current(0, 0, 10 * HOUR)
                .current(0, 1, 12 * HOUR)
                .weights(new Weights(0, 0, 0, 2, 500))
                .build();

        Figures figures = Figures.of(model, List.of(new Visit(0, 0, 10 * HOUR), new Visit(0, 1, 11 * HOUR + 10)));

        assertEquals(1, figures.moved());
        assertEquals(500 + 2 * (3 * HOUR + 10), figures.cost());
        assertEquals(NONE, figures.groups().getFirst().lunchStart());
    }

    @Test
    void groupWithoutVisitsIsRefused() {
        TimetableModel model = aTimetable().host().route(free(0)).group(0).build();

        assertThrows(IllegalArgumentException.class, () -> Figures.of(model, List.of()));
    }
}
