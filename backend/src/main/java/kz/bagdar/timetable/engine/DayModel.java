package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The day of one group in the words of OR-Tools: a round trip from its door through all stops, with a lunch in one of
 * the gaps. The door has the number after the last stop.
 */
final class DayModel {

    private final CpModel model;
    private final Task task;
    private final int dayFrom;
    private final VisitModel.When[] whens;
    private final int door;
    private final Literal[][] ways;
    private final Literal[] lunchAfter;
    private final IntVar leaves;
    private final IntVar finish;

    DayModel(CpModel model, Task task, int dayFrom, VisitModel.When[] whens) {
        this.model = model;
        this.task = task;
        this.dayFrom = dayFrom;
        this.whens = whens;
        this.door = task.stops();
        this.ways = new Literal[door + 1][door + 1];
        this.lunchAfter = new Literal[door + 1];
        Domain hours = new Domain(task.earliest(), Math.max(task.earliest(), task.latest()));
        this.leaves = model.newIntVarFromDomain(hours, "");
        this.finish = model.newIntVarFromDomain(hours, "");
        if (task.earliest() > task.latest()) {
            model.addBoolOr(List.of());
        }
        addRoundTrip();
        addLunch();
        for (int from = 0; from <= door; from++) {
            for (int to = 0; to <= door; to++) {
                if (ways[from][to] != null) {
                    addWay(from, to);
                }
            }
        }
        addBounds();
    }

    private void addRoundTrip() {
        if (task.inOrder() || door == 1) {
            for (int stop = 0; stop <= door; stop++) {
                ways[stop][(stop + 1) % (door + 1)] = model.trueLiteral();
            }
            return;
        }
        CircuitConstraint round = model.addCircuit();
        for (int from = 0; from <= door; from++) {
            for (int to = 0; to <= door; to++) {
                if (from != to) {
                    ways[from][to] = model.newBoolVar("");
                    round.addArc(from, to, ways[from][to]);
                }
            }
        }
    }

    private void addLunch() {
        if (task.lunch() == null) {
            return;
        }
        for (int from = 0; from <= door; from++) {
            lunchAfter[from] = model.newBoolVar("");
            int latest = task.lunch().window().until() - task.lunchMinutes();
            LinearArgument before = from == door ? leaves : end(from);
            when(model.addLessOrEqual(before, latest), lunchAfter[from]);
        }
        model.addExactlyOne(lunchAfter);
    }

    private void addWay(int from, int to) {
        LinearArgument before = from == door ? leaves : end(from);
        LinearArgument after = to == door ? finish : whens[to].minute();
        LinearExprBuilder ready = LinearExpr.newBuilder().add(before).add(task.travel()[from][to]);
        if (task.lunch() != null) {
            ready.addTerm(lunchAfter[from], task.lunchMinutes());
            int lunched = task.lunch().window().from() + task.lunchMinutes();
            when(model.addGreaterOrEqual(after, lunched), ways[from][to], lunchAfter[from]);
        }
        when(model.addGreaterOrEqual(after, ready), ways[from][to]);
    }

    /** What follows from the rest, and helps the search. */
    private void addBounds() {
        List<IntervalVar> visits = new ArrayList<>();
        for (int stop = 0; stop < door; stop++) {
            if (task.minutes()[stop] > 0) {
                visits.add(model.newFixedSizeIntervalVar(whens[stop].minute(), task.minutes()[stop], ""));
            }
        }
        model.addNoOverlap(visits);
        model.addGreaterOrEqual(
                finish,
                LinearExpr.newBuilder()
                        .add(leaves)
                        .add(task.visitMinutes() + task.lunchMinutes())
                        .add(travel()));
    }

    LinearExpr cost(Weights weights) {
        LinearExpr travel = travel();
        LinearExpr waiting = LinearExpr.newBuilder()
                .add(finish)
                .addTerm(leaves, -1)
                .addTerm(travel, -1)
                .add(-task.visitMinutes() - task.lunchMinutes())
                .build();
        LinearExprBuilder cost = LinearExpr.newBuilder()
                .addTerm(travel, weights.travel())
                .addTerm(waiting, weights.waiting())
                .addTerm(finish, weights.finish())
                .add(-(long) weights.finish() * dayFrom);
        if (weights.longWaiting() > 0) {
            IntVar over = model.newIntVar(0, Math.max(0, task.latest() - task.earliest()), "");
            model.addGreaterOrEqual(
                    LinearExpr.newBuilder().add(over).add(Weights.LONG).build(), waiting);
            cost.addTerm(over, weights.longWaiting());
        }
        for (int stop = 0; stop < door && weights.move() > 0; stop++) {
            if (task.now()[stop] != NONE) {
                cost.addTerm(moved(stop), weights.move());
            }
        }
        return cost.build();
    }

    private Literal moved(int stop) {
        int now = task.now()[stop];
        if (!task.starts().get(stop).allows(now)) {
            return model.trueLiteral();
        }
        BoolVar moved = model.newBoolVar("");
        when(model.addEquality(whens[stop].minute(), now), moved.not());
        return moved;
    }

    private LinearExpr travel() {
        LinearExprBuilder travel = LinearExpr.newBuilder();
        for (int from = 0; from <= door; from++) {
            for (int to = 0; to <= door; to++) {
                if (ways[from][to] != null) {
                    travel.addTerm(ways[from][to], task.travel()[from][to]);
                }
            }
        }
        return travel.build();
    }

    private LinearExpr end(int stop) {
        return LinearExpr.newBuilder()
                .add(whens[stop].minute())
                .add(task.minutes()[stop])
                .build();
    }

    private static void when(Constraint constraint, Literal... all) {
        constraint.onlyEnforceIf(Arrays.stream(all).filter(Objects::nonNull).toArray(Literal[]::new));
    }
}
