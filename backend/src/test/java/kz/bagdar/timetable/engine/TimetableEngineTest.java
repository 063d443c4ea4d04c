package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.ModelBuilder.HOUR;
import static kz.bagdar.timetable.engine.ModelBuilder.aTimetable;
import static kz.bagdar.timetable.engine.ModelBuilder.free;
import static kz.bagdar.timetable.engine.ModelBuilder.inOrder;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import kz.bagdar.timetable.engine.Figures.GroupFigures;
import kz.bagdar.timetable.engine.TimetableModel.Route;
import kz.bagdar.timetable.engine.TimetableModel.Stop;
import org.junit.jupiter.api.Test;

class TimetableEngineTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1000, 1);

    @Test
    void groupGoesTheShortWayWithoutWaiting() {
        TimetableModel model = aTimetable()
                .host()
                .host()
                .host()
                .route(free(0, 1, 2))
                .group(0)
                .travel(new int[][] {{0, 50, 5}, {50, 0, 60}, {5, 10, 0}})
                .build();

        TimetablePlan plan = plan(model);

        assertEquals(
                List.of(new Visit(0, 0, 9 * HOUR), new Visit(0, 2, 10 * HOUR + 5), new Visit(0, 1, 11 * HOUR + 15)),
                plan.visits());
        assertEquals(
                new GroupFigures(9 * HOUR, 12 * HOUR + 15, 15, 0, TimetableModel.NONE),
                plan.figures().groups().getFirst());
    }

    @Test
    void routeInOrderKeepsItsOrderEvenIfItIsTheLongWay() {
        TimetableModel model = aTimetable()
                .host()
                .host()
                .host()
                .route(inOrder(0, 1, 2))
                .group(0)
                .travel(new int[][] {{0, 50, 5}, {50, 0, 60}, {5, 10, 0}})
                .build();

        assertEquals(110, plan(model).figures().groups().getFirst().travel());
    }

    @Test
    void groupsThatShareSmallHostsTakeTurns() {
        TimetableModel model = aTimetable()
                .host(1, null)
                .host(1, null)
                .route(free(0, 1))
                .group(0)
                .group(0)
                .build();

        TimetablePlan plan = plan(model);

        GroupFigures both = new GroupFigures(9 * HOUR, 11 * HOUR + 10, 10, 0, TimetableModel.NONE);
        assertEquals(List.of(both, both), plan.figures().groups());
    }

    @Test
    void groupsApartAreSolvedApartEvenWithAHostThatHasRoomForAll() {
        TimetableModel model = aTimetable()
                .host(2, 20)
                .host(1, null)
                .route(free(0))
                .route(free(0, 1))
                .group(0)
                .group(1)
                .build();

        assertEquals(2, plan(model).proof().parts());
        assertTrue(plan(model).proof().optimal());
    }

    @Test
    void sessionAndPinAreKeptAndLunchIsBetweenTheVisits() {
        Span lesson = new Span(14 * HOUR + 20, 15 * HOUR);
        TimetableModel model = aTimetable()
                .host()
                .host()
                .route(new Route(false, List.of(new Stop(0, HOUR, List.of()), new Stop(1, HOUR, List.of(lesson)))))
                .group(0)
                .lunch(12 * HOUR, 14 * HOUR, 45)
                .pin(0, 0, 11 * HOUR + 13)
                .build();

        TimetablePlan plan = plan(model);

        assertEquals(List.of(new Visit(0, 0, 11 * HOUR + 13), new Visit(0, 1, 14 * HOUR)), plan.visits());
        assertArrayEquals(new int[] {12 * HOUR + 15}, plan.lunchStart());
    }

    @Test
    void visitsStayWhereTheyAreWhereMovingIsDear() {
        Weights stay = new Weights(2, 3, 3, 1, 1000);
        ModelBuilder builder = aTimetable()
                .host(1, null)
                .host(1, null)
                .route(free(0, 1))
                .group(0)
                .group(0)
                .weights(stay);
        builder.current(0, 0, 10 * HOUR + 3).current(0, 1, 12 * HOUR).current(1, 0, 12 * HOUR);
        TimetableModel model = builder.current(1, 1, 12 * HOUR + 30).build();

        TimetablePlan plan = plan(model);

        assertEquals(1, plan.figures().moved());
        assertTrue(plan.visits().contains(new Visit(0, 0, 10 * HOUR + 3)));
    }

    @Test
    void stoppedRunKeepsTheBestSoFarAndSaysHowGoodItIs() {
        Recorder stopping = new Recorder(3);

        TimetablePlan plan = assertInstanceOf(
                TimetablePlan.class, new TimetableEngine().plan(SeededDay.coupled(1, 40, 5), LIMITS, stopping));

        assertTrue(plan.proof().milliseconds() < 30_000);
        assertTrue(plan.proof().lowerBound() > 0);
        assertTrue(plan.proof().gap() > 0);
        assertTrue(plan.proof().cost() <= stopping.last);
    }

    @Test
    void progressTellsOfFallingCostsAndRisingBoundsUntilTheyMeet() {
        Recorder all = new Recorder(Integer.MAX_VALUE);

        TimetablePlan plan = assertInstanceOf(
                TimetablePlan.class, new TimetableEngine().plan(SeededDay.apart(1, 2, 4), LIMITS, all));

        assertTrue(all.told > 3);
        assertEquals(plan.proof().cost(), all.last);
        assertEquals(plan.proof().cost(), all.lastBound);
        assertEquals(2, all.partsDone);
    }

    @Test
    void nothingIsDecidedWhereNothingWasFoundInTime() {
        TimetableModel model = hardToBegin();

        assertInstanceOf(
                TimetableResult.Undecided.class,
                new TimetableEngine().plan(model, new Limits(Duration.ofNanos(1), 100, 1), Progress.NONE));
        assertInstanceOf(TimetableResult.Undecided.class, new TimetableEngine().plan(model, LIMITS, new Recorder(0)));
        assertTrue(plan(model).proof().optimal());
    }

    @Test
    void oneWorkerFindsTheSamePlanAgainAndSeveralOneAsCheap() {
        Limits three = new Limits(Duration.ofSeconds(60), 1000, 3);
        TimetableModel model = SeededDay.apart(7, 1, 3);

        TimetablePlan one = plan(model);
        TimetablePlan other =
                assertInstanceOf(TimetablePlan.class, new TimetableEngine().plan(model, three, Progress.NONE));

        assertTrue(one.proof().optimal());
        assertEquals(one.visits(), plan(model).visits());
        assertEquals(one.proof().cost(), other.proof().cost());
        assertTrue(other.proof().optimal());
    }

    @Test
    void solverThatIsAskedTooLateKnowsNothing() {
        Part part = Part.of(hardToBegin(), demand -> true).getFirst();

        VisitSolver.Outcome outcome = new VisitSolver(LIMITS, new VisitSolver.Watch() {
                    @Override
                    public void better(int[][] starts) {}

                    @Override
                    public void bound(long lowerBound) {}

                    @Override
                    public boolean isWanted() {
                        return true;
                    }
                })
                .solve(VisitModel.ofCosts(part, 0), -0.1);

        assertFalse(outcome.optimal());
        assertFalse(outcome.infeasible());
    }

    /** At the one host the first group has to be first, at the other the second, or there is no room for both. */
    private static TimetableModel hardToBegin() {
        Stop morning = new Stop(0, HOUR, List.of());
        Stop morningLesson = new Stop(0, HOUR, List.of(new Span(10 * HOUR, 10 * HOUR + 30)));
        Stop afternoon = new Stop(1, HOUR, List.of());
        Stop afternoonLesson = new Stop(1, HOUR, List.of(new Span(15 * HOUR, 15 * HOUR + 30)));
        return aTimetable()
                .host(1, null, new Span(9 * HOUR, 11 * HOUR + 15))
                .host(1, null, new Span(14 * HOUR, 16 * HOUR + 15))
                .route(new Route(false, List.of(morning, afternoonLesson)))
                .route(new Route(false, List.of(morningLesson, afternoon)))
                .group(0)
                .group(1)
                .build();
    }

    private static TimetablePlan plan(TimetableModel model) {
        return assertInstanceOf(TimetablePlan.class, new TimetableEngine().plan(model, LIMITS, Progress.NONE));
    }

    /** Remembers what it was told, and wants no more after so many plans. */
    private static final class Recorder implements Progress {

        private final int enough;
        private volatile int told;
        private volatile long last = NO_PLAN;
        private volatile long lastBound;
        private volatile int partsDone;

        Recorder(int enough) {
            this.enough = enough;
        }

        @Override
        public void reached(long cost, long lowerBound, int done, int parts) {
            assertTrue(cost <= last);
            assertTrue(lowerBound >= lastBound);
            assertTrue(lowerBound <= cost);
            last = cost;
            lastBound = lowerBound;
            partsDone = done;
            told++;
        }

        @Override
        public boolean isWanted() {
            return told < enough;
        }
    }
}
