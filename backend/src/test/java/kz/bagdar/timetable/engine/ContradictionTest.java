package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.ModelBuilder.HOUR;
import static kz.bagdar.timetable.engine.ModelBuilder.aTimetable;
import static kz.bagdar.timetable.engine.ModelBuilder.free;
import static kz.bagdar.timetable.engine.ModelBuilder.inOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;
import kz.bagdar.timetable.engine.TimetableResult.Infeasible;
import org.junit.jupiter.api.Test;

/** What contradicts itself is named, and nothing that need not be. */
class ContradictionTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1000, 1);

    /** Enough to do everything that a small model asks for before or after its day. */
    private static final int BEYOND = 300;

    @Test
    void dayTooShortForTheVisitsOfARoute() {
        assertContradiction(
                aTimetable()
                        .day(9 * HOUR, 11 * HOUR - 1)
                        .host()
                        .host()
                        .route(free(0, 1))
                        .group(0),
                new Demand.DayHours(),
                new Demand.VisitLengths(0));
    }

    @Test
    void dayTooShortForTheVisitsWithTheirWaysAndALunch() {
        assertContradiction(
                aTimetable()
                        .day(9 * HOUR, 11 * HOUR + 29)
                        .host()
                        .host()
                        .route(free(0, 1))
                        .group(0)
                        .lunch(9 * HOUR + 30, 11 * HOUR, 20),
                new Demand.DayHours(),
                new Demand.VisitLengths(0),
                new Demand.TravelTimes(0),
                new Demand.LunchBreak(0));
    }

    @Test
    void moreGroupsThanAHostCanTakeInItsHours() {
        assertContradiction(
                aTimetable()
                        .host(1, null, new Span(10 * HOUR, 12 * HOUR))
                        .route(free(0))
                        .group(0)
                        .group(0)
                        .group(0),
                new Demand.HostHours(0),
                new Demand.GroupLimit(0),
                new Demand.VisitLengths(0));
    }

    @Test
    void groupOfMorePeopleThanItsHostTakes() {
        assertContradiction(
                aTimetable()
                        .host(null, 20)
                        .host()
                        .route(free(0))
                        .route(free(1))
                        .group(1)
                        .group(0, 21, null),
                new Demand.PeopleLimit(0),
                new Demand.VisitLengths(0));
    }

    @Test
    void twoVisitsPinnedAgainstTheOrder() {
        assertContradiction(
                aTimetable()
                        .host()
                        .host()
                        .route(inOrder(0, 1))
                        .group(0)
                        .pin(0, 0, 14 * HOUR)
                        .pin(0, 1, 10 * HOUR),
                new Demand.Order(0),
                new Demand.Pinned(0),
                new Demand.Pinned(1));
    }

    @Test
    void sessionWhileTheGroupIsNotThere() {
        Stop lesson = new Stop(0, HOUR, List.of(new Span(14 * HOUR + 20, 15 * HOUR)));
        assertContradiction(
                aTimetable()
                        .host()
                        .route(new Route(false, List.of(lesson)))
                        .group(0, 10, new Span(9 * HOUR, 14 * HOUR)),
                new Demand.Sessions(0, 0),
                new Demand.Presence(0));
    }

    @Test
    void sessionLongerThanTheVisit() {
        Stop lesson = new Stop(0, 30, List.of(new Span(14 * HOUR, 15 * HOUR)));
        assertContradiction(
                aTimetable().host().route(new Route(false, List.of(lesson))).group(0),
                new Demand.VisitLengths(0),
                new Demand.Sessions(0, 0));
    }

    @Test
    void withoutTimeItIsSaidThatTheContradictionMayHoldTooMuch() {
        TimetableModel model = aTimetable()
                .day(9 * HOUR, 11 * HOUR)
                .host(1, null)
                .route(free(0))
                .group(0)
                .group(0)
                .group(0)
                .build();
        Run late = new Run(new Limits(Duration.ofNanos(1), 100, 1), Progress.NONE, List.of());

        Infeasible infeasible = Contradictions.of(model, late);

        assertFalse(infeasible.minimal());
        assertFalse(infeasible.smallest());
        assertEquals(Demands.of(model), infeasible.demands());
    }

    @Test
    void eachContradictionOfManySmallModelsIsOneAndNoSmallerOneIs() {
        Random random = new Random(20190214);
        int contradictions = 0;
        for (int number = 0; number < 150; number++) {
            TimetableModel model = SmallModels.model(random, 2, 2);
            if (new TimetableEngine().plan(model, LIMITS, Progress.NONE) instanceof Infeasible found) {
                contradictions++;
                check(model, found);
            }
        }
        assertTrue(contradictions > 30, "only %d contradictions".formatted(contradictions));
    }

    private static void check(TimetableModel model, Infeasible found) {
        assertTrue(found.minimal());
        assertTrue(found.smallest());
        Set<Demand> core = new HashSet<>(found.demands());
        assertFalse(BruteForce.isPossible(model, core, BEYOND), () -> found + " of " + model);
        for (Demand one : core) {
            Set<Demand> rest = new HashSet<>(core);
            rest.remove(one);
            assertTrue(BruteForce.isPossible(model, rest, BEYOND), () -> one + " in " + found + " of " + model);
        }
        assertNoneOf(model, Demands.of(model), core.size() - 1, new HashSet<>());
    }

    /** No so many of the demands contradict one another, and so no fewer do. */
    private static void assertNoneOf(TimetableModel model, List<Demand> demands, int size, Set<Demand> taken) {
        if (size == 0) {
            assertTrue(BruteForce.isPossible(model, taken, BEYOND), () -> taken + " of " + model);
            return;
        }
        for (int next = 0; next + size <= demands.size(); next++) {
            taken.add(demands.get(next));
            assertNoneOf(model, demands.subList(next + 1, demands.size()), size - 1, taken);
            taken.remove(demands.get(next));
        }
    }

    private static void assertContradiction(ModelBuilder model, Demand... expected) {
        Infeasible found =
                assertInstanceOf(Infeasible.class, new TimetableEngine().plan(model.build(), LIMITS, Progress.NONE));

        assertEquals(List.of(expected), found.demands());
        assertTrue(found.minimal());
        assertTrue(found.smallest());
    }
}
