package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers whether some of a model's demands can be kept together, and remembers the answer for each part. */
final class Possibility {

    /** There is no time left to find out, or nobody wants to know. */
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final TimetableModel model;
    private final Run run;
    private final Map<List<Object>, Boolean> known = new HashMap<>();
    private double until;

    Possibility(TimetableModel model, Run run) {
        this.model = model;
        this.run = run;
    }

    /** Lets the search go on for so long from now, if there is as much time. */
    void takeAtMost(double seconds) {
        until = Math.max(0, run.secondsLeft() - seconds);
    }

    /** For how long the search may go on. */
    double secondsLeft() throws Unknown {
        double left = run.secondsLeft() - until;
        if (left <= 0 || !run.isWanted()) {
            throw new Unknown();
        }
        return left;
    }

    boolean of(Set<Demand> kept) throws Unknown {
        secondsLeft();
        for (Part part : parts(kept)) {
            if (!of(part, kept)) {
                return false;
            }
        }
        return true;
    }

    /** The demands of a part that cannot be kept; all of them, or those of one group where it fails alone. */
    List<Demand> impossible(List<Demand> all) throws Unknown {
        Set<Demand> kept = new HashSet<>(all);
        List<Part> parts = parts(kept);
        for (Part part : parts) {
            for (Task task : part.tasks()) {
                Part alone = part.alone(task);
                if (!of(alone, kept)) {
                    return all.stream().filter(concerning(alone)::contains).toList();
                }
            }
        }
        for (Part part : parts) {
            if (part.tasks().size() > 1 && !of(part, kept)) {
                return all.stream().filter(concerning(part)::contains).toList();
            }
        }
        throw new IllegalStateException("every part has a plan");
    }

    private List<Part> parts(Set<Demand> kept) {
        return Part.of(model, kept::contains);
    }

    private boolean of(Part part, Set<Demand> kept) throws Unknown {
        if (part.tasks().stream().anyMatch(task -> task.starts().stream().anyMatch(Starts::isEmpty))) {
            return false;
        }
        Set<Demand> own = concerning(part);
        own.retainAll(kept);
        List<Object> key = List.of(part.tasks().stream().map(Task::group).toList(), own);
        Boolean remembered = known.get(key);
        if (remembered == null) {
            remembered = found(part, own.contains(new Demand.DayHours()));
            known.put(key, remembered);
        }
        return remembered;
    }

    private boolean found(Part part, boolean withinTheDay) throws Unknown {
        boolean easy = part.houses().isEmpty() || withinTheDay;
        if (easy && FirstPlan.of(part) != null) {
            return true;
        }
        if (part.houses().isEmpty() && FirstPlan.isSure(part)) {
            return false;
        }
        return run.isPossible(part, secondsLeft());
    }

    /** Every demand that has to do with the groups of a part. */
    private Set<Demand> concerning(Part part) {
        Set<Demand> demands = new HashSet<>();
        demands.add(new Demand.DayHours());
        Set<Integer> groups = new HashSet<>();
        for (Task task : part.tasks()) {
            int route = model.groups().get(task.group()).route();
            groups.add(task.group());
            demands.addAll(List.of(
                    new Demand.VisitLengths(route),
                    new Demand.TravelTimes(route),
                    new Demand.Order(route),
                    new Demand.LunchBreak(task.group()),
                    new Demand.Presence(task.group())));
            for (int stop = 0; stop < task.stops(); stop++) {
                int host = task.host()[stop];
                demands.addAll(List.of(
                        new Demand.Sessions(route, stop),
                        new Demand.HostHours(host),
                        new Demand.GroupLimit(host),
                        new Demand.PeopleLimit(host)));
            }
        }
        List<TimetableModel.Pin> pins = new ArrayList<>(model.pins());
        for (int pin = 0; pin < pins.size(); pin++) {
            if (groups.contains(pins.get(pin).group())) {
                demands.add(new Demand.Pinned(pin));
            }
        }
        return demands;
    }
}
