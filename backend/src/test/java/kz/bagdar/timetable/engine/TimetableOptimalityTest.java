package kz.bagdar.timetable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.bagdar.timetable.engine.TimetableModel.Current;
import kz.bagdar.timetable.engine.TimetableModel.Pin;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Holds the engine against every timetable there is, on thousands of small models. */
@Domain(SmallModels.class)
class TimetableOptimalityTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1000, 1);

    private final TimetableEngine engine = new TimetableEngine();

    @Property(tries = 800)
    void theCostIsWhatTryingEveryTimetableFinds(@ForAll TimetableModel model) {
        long cheapest = BruteForce.cheapestCost(model);

        switch (engine.plan(model, LIMITS, Progress.NONE)) {
            case TimetablePlan plan -> {
                assertEquals(List.of(), Violations.of(model, plan.visits()));
                assertEquals(cheapest, Figures.of(model, plan.visits()).cost());
                assertEquals(cheapest, plan.proof().cost());
                assertEquals(cheapest, plan.proof().lowerBound());
                assertTrue(plan.proof().optimal());
                assertEquals(plan.proof().parts(), plan.proof().provenParts());
            }
            case TimetableResult.Infeasible infeasible -> {
                assertEquals(Long.MAX_VALUE, cheapest);
                assertTrue(infeasible.minimal());
            }
            case TimetableResult.Undecided undecided -> fail("undecided");
        }
    }

    /** Models too large for trying everything, solved by plain search as well. */
    @Example
    void theCostIsWhatPlainSearchFinds() {
        Random random = new Random(20190214);
        for (int number = 0; number < 60; number++) {
            TimetableModel model = SmallModels.model(random, 6, 3);
            if (engine.plan(model, LIMITS, Progress.NONE) instanceof TimetablePlan plan) {
                assertTrue(plan.proof().optimal());
                assertEquals(plainCost(model), plan.proof().cost());
            }
        }
    }

    private static long plainCost(TimetableModel model) {
        long cost = 0;
        for (Part part : Part.of(model, demand -> true)) {
            VisitSolver.Outcome outcome =
                    new VisitSolver(LIMITS, new Unwatched()).solve(VisitModel.ofCosts(part, 0), 60);
            assertTrue(outcome.optimal());
            cost += outcome.lowerBound();
        }
        return cost;
    }

    private static final class Unwatched implements VisitSolver.Watch {

        @Override
        public void better(int[][] starts) {}

        @Override
        public void bound(long lowerBound) {}

        @Override
        public boolean isWanted() {
            return true;
        }
    }

    @Property(tries = 100)
    void theSameModelGivesTheSameTimetable(@ForAll TimetableModel model) {
        if (engine.plan(model, LIMITS, Progress.NONE) instanceof TimetablePlan plan) {
            TimetablePlan again = (TimetablePlan) engine.plan(model, LIMITS, Progress.NONE);

            assertEquals(plan.visits(), again.visits());
        }
    }

    @Property(tries = 100)
    void aTimetableWithAllItsVisitsPinnedIsFoundAgain(@ForAll TimetableModel model) {
        if (engine.plan(model, LIMITS, Progress.NONE) instanceof TimetablePlan plan) {
            List<Pin> pins = plan.visits().stream()
                    .map(visit -> new Pin(visit.group(), visit.stop(), visit.start()))
                    .toList();

            TimetablePlan again =
                    (TimetablePlan) engine.plan(with(model, pins, model.current()), LIMITS, Progress.NONE);

            assertEquals(plan.visits(), again.visits());
            assertEquals(plan.proof().cost(), again.proof().cost());
        }
    }

    @Property(tries = 100)
    void aSecondRunMovesNothing(@ForAll TimetableModel model) {
        if (model.weights().move() > 0 && engine.plan(model, LIMITS, Progress.NONE) instanceof TimetablePlan plan) {
            List<Current> current = new ArrayList<>();
            plan.visits().forEach(visit -> current.add(new Current(visit.group(), visit.stop(), visit.start())));

            TimetableModel adopted = with(model, model.pins(), current);
            TimetablePlan again = (TimetablePlan) engine.plan(adopted, LIMITS, Progress.NONE);

            if (model.current().isEmpty()) {
                assertEquals(plan.visits(), again.visits());
            }
            assertTrue(
                    again.proof().cost() <= Figures.of(adopted, plan.visits()).cost());
        }
    }

    private static TimetableModel with(TimetableModel model, List<Pin> pins, List<Current> current) {
        return new TimetableModel(
                model.day(),
                model.grid(),
                model.hosts(),
                model.routes(),
                model.groups(),
                model.travel(),
                model.startPlace(),
                model.endPlace(),
                model.lunch(),
                pins,
                current,
                model.weights());
    }
}
