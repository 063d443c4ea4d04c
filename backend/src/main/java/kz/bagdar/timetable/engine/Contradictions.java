package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.bagdar.timetable.engine.TimetableResult.Infeasible;

/**
 * Finds demands that contradict one another: first some of which none can be left out, then, while there is time, the
 * fewest. For the latter it gathers sets of demands of which at least one has to be given up. Whatever contradicts
 * itself has a demand of each such set; so once the fewest demands that do are a contradiction, there is no smaller.
 */
final class Contradictions {

    /** Few more are found later, and the plan is waited for. */
    private static final double SECONDS_FOR_FEWEST = 10;

    private final List<Demand> all;
    private final Possibility possibility;

    private Contradictions(TimetableModel model, Run run) {
        this.all = Demands.of(model);
        this.possibility = new Possibility(model, run);
    }

    static Infeasible of(TimetableModel model, Run run) {
        return new Contradictions(model, run).search();
    }

    private Infeasible search() {
        List<Demand> found = all;
        boolean minimal = false;
        try {
            found = possibility.impossible(all);
            found = needed(List.of(), false, found);
            minimal = true;
            possibility.takeAtMost(SECONDS_FOR_FEWEST);
            return new Infeasible(fewest(found), true, true);
        } catch (Possibility.Unknown outOfTime) {
            return new Infeasible(found, minimal, false);
        }
    }

    /**
     * Those of the candidates without which the others, with the background, can be kept. Halves them again and again,
     * which asks little where few are needed.
     */
    private List<Demand> needed(List<Demand> background, boolean grown, List<Demand> candidates)
            throws Possibility.Unknown {
        if (grown && !possibility.of(new HashSet<>(background))) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        int half = candidates.size() / 2;
        List<Demand> first = candidates.subList(0, half);
        List<Demand> second = candidates.subList(half, candidates.size());
        List<Demand> ofSecond = needed(joined(background, first), !first.isEmpty(), second);
        List<Demand> ofFirst = needed(joined(background, ofSecond), !ofSecond.isEmpty(), first);
        List<Demand> both = joined(ofFirst, ofSecond);
        return all.stream().filter(both::contains).toList();
    }

    private List<Demand> fewest(List<Demand> found) throws Possibility.Unknown {
        List<List<Demand>> givenUp = new ArrayList<>();
        while (true) {
            List<Demand> hit = HittingSet.smallest(all, givenUp, possibility.secondsLeft());
            if (hit.size() == found.size()) {
                return found;
            }
            if (!possibility.of(new HashSet<>(hit))) {
                return hit;
            }
            givenUp.add(toGiveUp(hit));
        }
    }

    /** Adds to demands that can be kept together as many as go; none of what is left can be added. */
    private List<Demand> toGiveUp(List<Demand> kept) throws Possibility.Unknown {
        List<Demand> more = new ArrayList<>(kept);
        List<Demand> out = new ArrayList<>();
        add(more, all.stream().filter(demand -> !kept.contains(demand)).toList(), out);
        return out;
    }

    private void add(List<Demand> kept, List<Demand> wanted, List<Demand> out) throws Possibility.Unknown {
        Set<Demand> together = new HashSet<>(kept);
        together.addAll(wanted);
        if (possibility.of(together)) {
            kept.addAll(wanted);
        } else if (wanted.size() == 1) {
            out.addAll(wanted);
        } else {
            add(kept, wanted.subList(0, wanted.size() / 2), out);
            add(kept, wanted.subList(wanted.size() / 2, wanted.size()), out);
        }
    }

    private static List<Demand> joined(List<Demand> one, List<Demand> other) {
        List<Demand> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
