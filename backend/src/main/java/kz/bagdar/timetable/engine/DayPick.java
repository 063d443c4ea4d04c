package kz.bagdar.timetable.engine;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The choice among given days in the words of OR-Tools: how many groups of each kind take which. */
final class DayPick implements Solvable {

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final Choice choice;
    private final List<List<Day>> days;
    private final List<List<IntVar>> takers = new ArrayList<>();

    /**
     * @param days by kind
     * @param from the least that the sum of their costs can be
     * @param until the most that it may be
     */
    DayPick(Choice choice, List<List<Day>> days, long from, long until) {
        this.choice = choice;
        this.days = days;
        Map<Integer, LinearExprBuilder> sums = new TreeMap<>();
        Map<Integer, Long> most = new HashMap<>();
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (int kind = 0; kind < days.size(); kind++) {
            int count = choice.kinds.get(kind).size();
            List<IntVar> own = new ArrayList<>();
            for (Day day : days.get(kind)) {
                Map<Integer, Integer> taken = choice.taken(kind, day);
                int fit = count;
                for (Map.Entry<Integer, Integer> one : taken.entrySet()) {
                    fit = Math.min(fit, choice.limits[one.getKey()] / one.getValue());
                }
                IntVar takes = model.newIntVar(0, fit, "");
                own.add(takes);
                total.addTerm(takes, day.cost());
                for (Map.Entry<Integer, Integer> one : taken.entrySet()) {
                    sums.computeIfAbsent(one.getKey(), key -> LinearExpr.newBuilder())
                            .addTerm(takes, one.getValue());
                    most.merge(one.getKey(), (long) fit * one.getValue(), Long::sum);
                }
            }
            model.addEquality(LinearExpr.sum(own.toArray(IntVar[]::new)), count);
            takers.add(own);
        }
        sums.forEach((pair, sum) -> {
            if (most.get(pair) > choice.limits[pair]) {
                model.addLessOrEqual(sum, choice.limits[pair]);
            }
        });
        model.addLinearConstraint(total, from, until);
        model.minimize(total);
    }

    @Override
    public CpModel model() {
        return model;
    }

    @Override
    public int[][] starts(ToLongFunction<IntVar> value) {
        int[][] starts = new int[choice.part.tasks().size()][];
        for (int kind = 0; kind < days.size(); kind++) {
            int next = 0;
            for (int i = 0; i < days.get(kind).size(); i++) {
                for (long takes = value.applyAsLong(takers.get(kind).get(i)); takes > 0; takes--) {
                    starts[choice.kinds.get(kind).get(next++)] =
                            days.get(kind).get(i).starts();
                }
            }
        }
        return starts;
    }
}
