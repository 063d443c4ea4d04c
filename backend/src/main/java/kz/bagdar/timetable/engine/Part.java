package kz.bagdar.timetable.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.bagdar.timetable.engine.TimetableModel.Group;

/**
 * Groups whose visits have to do with one another, because they come to a house that has no room for all of them at
 * once; and these houses.
 *
 * @param tasks by group
 */
record Part(TimetableModel model, List<Task> tasks, List<House> houses) {

    /**
     * A host with a limit that can be reached.
     *
     * @param groupLimit absent where all groups have room
     * @param peopleLimit absent where all people have room
     */
    record House(int host, Integer groupLimit, Integer peopleLimit) {}

    /** All that is demanded, in parts, by their first group. */
    static List<Part> of(TimetableModel model, Predicate<Demand> demanded) {
        int horizon = horizon(model);
        List<Task> tasks = new ArrayList<>();
        for (int group = 0; group < model.groups().size(); group++) {
            tasks.add(Task.of(model, group, demanded, horizon));
        }
        List<House> houses = houses(model, tasks, demanded);
        int[] root = new int[tasks.size()];
        Arrays.setAll(root, i -> i);
        for (House house : houses) {
            int first = -1;
            for (int task = 0; task < root.length; task++) {
                if (comesTo(tasks.get(task), house.host)) {
                    if (first >= 0) {
                        root[find(root, task)] = find(root, first);
                    }
                    first = find(root, task);
                }
            }
        }
        Map<Integer, List<Task>> byRoot = new TreeMap<>();
        for (int task = 0; task < root.length; task++) {
            byRoot.computeIfAbsent(find(root, task), key -> new ArrayList<>()).add(tasks.get(task));
        }
        List<Part> parts = new ArrayList<>();
        for (List<Task> together : byRoot.values()) {
            parts.add(new Part(
                    model,
                    together,
                    houses.stream()
                            .filter(house -> together.stream().anyMatch(task -> comesTo(task, house.host)))
                            .toList()));
        }
        parts.sort((a, b) ->
                Integer.compare(a.tasks.getFirst().group(), b.tasks.getFirst().group()));
        return parts;
    }

    /** One of its groups as if it were alone. */
    Part alone(Task task) {
        List<House> strict = houses.stream()
                .filter(house -> house.peopleLimit != null && house.peopleLimit < task.people())
                .toList();
        return new Part(model, List.of(task), strict);
    }

    /** Whether two groups could take each other's place, and nobody would see a difference. */
    boolean areAlike(Task one, Task other) {
        boolean peopleMatter = houses.stream().anyMatch(house -> house.peopleLimit != null);
        return model.groups().get(one.group()).route()
                        == model.groups().get(other.group()).route()
                && (!peopleMatter || one.people() == other.people())
                && one.earliest() == other.earliest()
                && one.latest() == other.latest()
                && (one.lunch() == null) == (other.lunch() == null)
                && !isPlaced(one)
                && !isPlaced(other);
    }

    private boolean isPlaced(Task task) {
        return model.pins().stream().anyMatch(pin -> pin.group() == task.group())
                || model.current().stream().anyMatch(now -> now.group() == task.group());
    }

    /** The visits that start so. @param starts minutes by task and stop */
    List<Visit> visits(int[][] starts) {
        List<Visit> visits = new ArrayList<>();
        for (int task = 0; task < starts.length; task++) {
            for (int stop = 0; stop < starts[task].length; stop++) {
                visits.add(new Visit(tasks.get(task).group(), stop, starts[task][stop]));
            }
        }
        return visits;
    }

    /** What they cost, counted from the visits alone. */
    long cost(int[][] starts) {
        long cost = 0;
        for (int number = 0; number < starts.length; number++) {
            cost += cost(tasks.get(number), starts[number]);
        }
        return cost;
    }

    long cost(Task task, int[] starts) {
        long moves = 0;
        List<Visit> visits = new ArrayList<>();
        for (int stop = 0; stop < task.stops(); stop++) {
            visits.add(new Visit(task.group(), stop, starts[stop]));
            if (task.now()[stop] != TimetableModel.NONE && task.now()[stop] != starts[stop]) {
                moves += model.weights().move();
            }
        }
        return moves + Itinerary.of(model, task.group(), visits).cost(model);
    }

    private static List<House> houses(TimetableModel model, List<Task> tasks, Predicate<Demand> demanded) {
        List<House> houses = new ArrayList<>();
        for (int number = 0; number < model.hosts().size(); number++) {
            int host = number;
            Integer groupLimit = demanded.test(new Demand.GroupLimit(host))
                    ? model.hosts().get(host).groupLimit()
                    : null;
            Integer peopleLimit = demanded.test(new Demand.PeopleLimit(host))
                    ? model.hosts().get(host).peopleLimit()
                    : null;
            List<Task> there =
                    tasks.stream().filter(task -> comesTo(task, host)).toList();
            long people = there.stream().mapToLong(Task::people).sum();
            groupLimit = groupLimit == null || groupLimit >= there.size() ? null : groupLimit;
            peopleLimit = peopleLimit == null || peopleLimit >= people ? null : peopleLimit;
            if (groupLimit != null || peopleLimit != null) {
                houses.add(new House(host, groupLimit, peopleLimit));
            }
        }
        return houses;
    }

    private static boolean comesTo(Task task, int host) {
        return Arrays.stream(task.host()).anyMatch(one -> one == host);
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Long enough for everything to be done one after the other. */
    private static int horizon(TimetableModel model) {
        int longestWay =
                Arrays.stream(model.travel()).flatMapToInt(Arrays::stream).max().orElse(0);
        int lunch = model.lunch() == null ? 0 : model.lunch().minutes();
        long all = Span.MIDNIGHT;
        for (Group group : model.groups()) {
            for (TimetableModel.Stop stop : model.routes().get(group.route()).stops()) {
                all += stop.minutes() + longestWay + model.grid();
            }
            all += lunch + longestWay;
        }
        return (int) Math.min(all, 1_000_000);
    }
}
