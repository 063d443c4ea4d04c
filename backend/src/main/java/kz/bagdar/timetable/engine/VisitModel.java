package kz.bagdar.timetable.engine;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** One part in the words of OR-Tools: its demands as constraints and, if wanted, what they cost as the objective. */
final class VisitModel implements Solvable {

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final Part part;
    private final List<When[]> whens = new ArrayList<>();

    /** When a visit starts: a variable that counts in units of so many minutes. */
    record When(IntVar variable, int unit) {

        LinearArgument minute() {
            return LinearExpr.term(variable, unit);
        }
    }

    private VisitModel(Part part) {
        this.part = part;
    }

    /** Asks only whether there is a plan. */
    static VisitModel ofDemands(Part part) {
        VisitModel made = new VisitModel(part);
        part.tasks().forEach(made::addTask);
        made.addHouses();
        made.addSymmetry();
        return made;
    }

    /** @param lowerBound what all together cost at least */
    static VisitModel ofCosts(Part part, long lowerBound) {
        VisitModel made = new VisitModel(part);
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (Task task : part.tasks()) {
            total.add(made.addTask(task).cost(part.model().weights()));
        }
        made.model.addGreaterOrEqual(total, lowerBound);
        made.addHouses();
        made.addSymmetry();
        made.model.minimize(total);
        return made;
    }

    /** Lets the search begin at that plan. @param found minutes by task and stop */
    void hint(int[][] found) {
        for (int task = 0; task < found.length; task++) {
            for (int stop = 0; stop < found[task].length; stop++) {
                When when = whens.get(task)[stop];
                model.addHint(when.variable, found[task][stop] / when.unit);
            }
        }
    }

    When when(int task, int stop) {
        return whens.get(task)[stop];
    }

    private DayModel addTask(Task task) {
        When[] own = task.starts().stream().map(this::when).toArray(When[]::new);
        whens.add(own);
        return new DayModel(model, task, part.model().day().from(), own);
    }

    private When when(Starts starts) {
        if (starts.single().isEmpty()) {
            long[][] units = starts.stretches().stream()
                    .map(stretch -> new long[] {
                        Math.ceilDiv(stretch[0], starts.grid()), Math.floorDiv(stretch[1], starts.grid())
                    })
                    .filter(ends -> ends[0] <= ends[1])
                    .toArray(long[][]::new);
            return new When(variable(Domain.fromIntervals(units)), starts.grid());
        }
        long[] minutes = Arrays.stream(starts.minutes()).asLongStream().toArray();
        return new When(variable(Domain.fromValues(minutes)), 1);
    }

    private IntVar variable(Domain domain) {
        if (domain.isEmpty()) {
            model.addBoolOr(List.of());
            return model.newConstant(0);
        }
        return model.newIntVarFromDomain(domain, "");
    }

    private void addHouses() {
        for (Part.House house : part.houses()) {
            List<IntervalVar> visits = new ArrayList<>();
            List<Integer> people = new ArrayList<>();
            for (int number = 0; number < part.tasks().size(); number++) {
                Task task = part.tasks().get(number);
                for (int stop = 0; stop < task.stops(); stop++) {
                    // A visit that takes no time takes no place.
                    if (task.host()[stop] == house.host() && task.minutes()[stop] > 0) {
                        visits.add(
                                model.newFixedSizeIntervalVar(when(number, stop).minute(), task.minutes()[stop], ""));
                        people.add(task.people());
                    }
                }
            }
            if (house.groupLimit() != null) {
                addGroupLimit(visits, house.groupLimit());
            }
            if (house.peopleLimit() != null) {
                addPeopleLimit(visits, people, house.peopleLimit());
            }
        }
    }

    private void addGroupLimit(List<IntervalVar> visits, int limit) {
        if (limit == 1) {
            model.addNoOverlap(visits);
        } else {
            CumulativeConstraint together = model.addCumulative(limit);
            visits.forEach(visit -> together.addDemand(visit, 1));
        }
    }

    private void addPeopleLimit(List<IntervalVar> visits, List<Integer> people, int limit) {
        CumulativeConstraint together = model.addCumulative(limit);
        for (int visit = 0; visit < visits.size(); visit++) {
            together.addDemand(visits.get(visit), people.get(visit));
        }
    }

    /** Groups that can take each other's place come to their first stop by number. */
    private void addSymmetry() {
        List<Task> tasks = part.tasks();
        for (int one = 0; one < tasks.size(); one++) {
            for (int other = one + 1; other < tasks.size(); other++) {
                if (part.areAlike(tasks.get(one), tasks.get(other))) {
                    model.addLessOrEqual(when(one, 0).minute(), when(other, 0).minute());
                    break;
                }
            }
        }
    }

    @Override
    public CpModel model() {
        return model;
    }

    @Override
    public int[][] starts(ToLongFunction<IntVar> value) {
        return whens.stream()
                .map(own -> Arrays.stream(own)
                        .mapToInt(when -> (int) value.applyAsLong(when.variable) * when.unit)
                        .toArray())
                .toArray(int[][]::new);
    }
}
