package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bagdar.timetable.engine.TimetableModel.Host;
import kz.bagdar.timetable.engine.TimetableModel.Pin;
import kz.bagdar.timetable.engine.TimetableModel.Stop;

/**
 * Holds visits against the demands of a model, whoever placed them: before anybody sees a computed plan, and while
 * somebody moves visits by hand. Shares nothing with the solver. Takes time about as the number of visits.
 */
public final class Violations {

    private final TimetableModel model;
    private final List<Violation> found = new ArrayList<>();

    private Violations(TimetableModel model) {
        this.model = model;
    }

    /**
     * Everything that the visits break, by group and then by host; empty when they are a timetable of the model. The
     * grid is no demand: a visit may be placed at any minute.
     *
     * @param visits in any order
     * @throws IllegalArgumentException when a visit names no group or stop of the model
     */
    public static List<Violation> of(TimetableModel model, List<Visit> visits) {
        Violations violations = new Violations(model);
        Map<Integer, List<Visit>> byGroup = byGroup(model, visits);
        for (int group = 0; group < model.groups().size(); group++) {
            violations.checkGroup(group, byGroup.getOrDefault(group, List.of()));
        }
        violations.checkPins(byGroup);
        violations.checkHosts(visits);
        return List.copyOf(violations.found);
    }

    static Map<Integer, List<Visit>> byGroup(TimetableModel model, List<Visit> visits) {
        Map<Integer, List<Visit>> byGroup = new TreeMap<>();
        visits.stream()
                .sorted(Comparator.comparingInt(Visit::start).thenComparingInt(Visit::stop))
                .forEach(visit -> {
                    Numbers.requireIndex(visit.group(), model.groups().size(), "group");
                    Numbers.requireIndex(
                            visit.stop(), model.stopsOf(visit.group()).size(), "stop");
                    byGroup.computeIfAbsent(visit.group(), group -> new ArrayList<>())
                            .add(visit);
                });
        return byGroup;
    }

    private void checkGroup(int group, List<Visit> visits) {
        checkComplete(group, visits);
        checkOrder(group, visits);
        for (int i = 0; i < visits.size(); i++) {
            checkVisit(visits.get(i));
            for (int j = i + 1; j < visits.size(); j++) {
                checkPair(visits.get(i), visits.get(j), j == i + 1);
            }
        }
        if (!visits.isEmpty()) {
            checkEnds(group, visits);
            if (model.hasLunch(group) && Itinerary.of(model, group, visits).lunchStart() == TimetableModel.NONE) {
                found.add(new Violation.NoLunch(group));
            }
        }
    }

    private void checkComplete(int group, List<Visit> visits) {
        int[] times = new int[model.stopsOf(group).size()];
        visits.forEach(visit -> times[visit.stop()]++);
        for (int stop = 0; stop < times.length; stop++) {
            if (times[stop] == 0) {
                found.add(new Violation.Unvisited(group, stop));
            } else if (times[stop] > 1) {
                found.add(new Violation.Repeated(group, stop, times[stop]));
            }
        }
    }

    private void checkOrder(int group, List<Visit> visits) {
        if (model.routes().get(model.groups().get(group).route()).inOrder()) {
            for (int i = 1; i < visits.size(); i++) {
                int before = visits.get(i - 1).stop();
                int after = visits.get(i).stop();
                if (before > after) {
                    found.add(new Violation.OutOfOrder(group, before, after));
                }
            }
        }
    }

    private void checkVisit(Visit visit) {
        Stop stop = stop(visit);
        Host host = model.hosts().get(stop.host());
        int start = visit.start();
        int end = end(visit);
        if (!model.day().holds(start, end)) {
            found.add(new Violation.OutsideDay(visit.group(), visit.stop()));
        }
        Span present = model.groups().get(visit.group()).present();
        if (present != null && !present.holds(start, end)) {
            found.add(new Violation.OutsidePresence(visit.group(), visit.stop()));
        }
        if (!host.open().isEmpty() && host.open().stream().noneMatch(open -> open.holds(start, end))) {
            found.add(new Violation.HostClosed(visit.group(), visit.stop()));
        }
        if (!stop.sessions().isEmpty()
                && stop.sessions().stream().noneMatch(session -> start <= session.from() && session.until() <= end)) {
            found.add(new Violation.NoSession(visit.group(), visit.stop()));
        }
    }

    private void checkPair(Visit first, Visit second, boolean next) {
        int between = second.start() - end(first);
        int needed = model.travel(stop(first).host(), stop(second).host());
        if (between < 0) {
            found.add(new Violation.InTwoPlaces(first.group(), first.stop(), second.stop()));
        } else if (next && between < needed) {
            found.add(new Violation.TooShortForTheWay(first.group(), first.stop(), second.stop(), between, needed));
        }
    }

    private void checkEnds(int group, List<Visit> visits) {
        Visit first = visits.getFirst();
        Visit last = visits.getLast();
        int leaves =
                first.start() - model.travel(model.startPlace(), stop(first).host());
        int earliest = model.earliest(group);
        if (leaves < earliest && first.start() >= earliest) {
            found.add(new Violation.LeavesTooEarly(group, first.stop(), leaves, earliest));
        }
        int returns = end(last) + model.travel(stop(last).host(), model.endPlace());
        int latest = model.latest(group);
        if (returns > latest && end(last) <= latest) {
            found.add(new Violation.ReturnsTooLate(group, last.stop(), returns, latest));
        }
    }

    private void checkPins(Map<Integer, List<Visit>> byGroup) {
        for (int number = 0; number < model.pins().size(); number++) {
            Pin pin = model.pins().get(number);
            boolean moved = byGroup.getOrDefault(pin.group(), List.of()).stream()
                    .anyMatch(visit -> visit.stop() == pin.stop() && visit.start() != pin.start());
            if (moved) {
                found.add(new Violation.PinMoved(number, pin.group(), pin.stop()));
            }
        }
    }

    private void checkHosts(List<Visit> visits) {
        Map<Integer, List<Visit>> byHost = new TreeMap<>();
        for (Visit visit : visits) {
            byHost.computeIfAbsent(stop(visit).host(), host -> new ArrayList<>())
                    .add(visit);
        }
        byHost.forEach((number, there) -> {
            Host host = model.hosts().get(number);
            if (host.groupLimit() != null) {
                for (Crowd crowd : crowds(there, host.groupLimit(), false)) {
                    found.add(new Violation.TooManyGroups(
                            number, host.groupLimit(), crowd.most, crowd.sorted(), crowd.from, crowd.until));
                }
            }
            if (host.peopleLimit() != null) {
                for (Crowd crowd : crowds(there, host.peopleLimit(), true)) {
                    found.add(new Violation.TooManyPeople(
                            number, host.peopleLimit(), crowd.most, crowd.sorted(), crowd.from, crowd.until));
                }
            }
        });
    }

    /** Goes through the minutes at which somebody comes or leaves, and gathers the stretches over the limit. */
    private List<Crowd> crowds(List<Visit> visits, int limit, boolean people) {
        TreeSet<Integer> minutes = new TreeSet<>();
        visits.forEach(visit -> {
            minutes.add(visit.start());
            minutes.add(end(visit));
        });
        List<Crowd> crowds = new ArrayList<>();
        Crowd open = null;
        for (int minute : minutes) {
            List<Visit> there = visits.stream()
                    .filter(visit -> visit.start() <= minute && minute < end(visit))
                    .toList();
            int size = there.stream()
                    .mapToInt(
                            visit -> people ? model.groups().get(visit.group()).people() : 1)
                    .sum();
            if (open != null) {
                open.until = minute;
            }
            if (size <= limit) {
                open = null;
            } else {
                if (open == null) {
                    open = new Crowd(minute);
                    crowds.add(open);
                }
                open.most = Math.max(open.most, size);
                there.forEach(open::add);
            }
        }
        return crowds;
    }

    private Stop stop(Visit visit) {
        return model.stopsOf(visit.group()).get(visit.stop());
    }

    private int end(Visit visit) {
        return visit.start() + stop(visit).minutes();
    }

    private static final class Crowd {

        private final TreeSet<Integer> groups = new TreeSet<>();
        private final int from;
        private int until;
        private int most;

        Crowd(int from) {
            this.from = from;
        }

        void add(Visit visit) {
            groups.add(visit.group());
        }

        List<Integer> sorted() {
            return List.copyOf(groups);
        }
    }
}
