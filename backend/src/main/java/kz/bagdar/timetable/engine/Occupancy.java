package kz.bagdar.timetable.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How full the houses of a part are, minute by minute of one day. */
final class Occupancy {

    private final Map<Integer, Part.House> houses = new HashMap<>();
    private final Map<Integer, int[]> groups = new HashMap<>();
    private final Map<Integer, int[]> people = new HashMap<>();

    Occupancy(List<Part.House> all) {
        for (Part.House house : all) {
            houses.put(house.host(), house);
            groups.put(house.host(), new int[Span.MIDNIGHT]);
            people.put(house.host(), new int[Span.MIDNIGHT]);
        }
    }

    void add(Task task, int stop, int start) {
        count(task, stop, start, 1);
    }

    void remove(Task task, int stop, int start) {
        count(task, stop, start, -1);
    }

    private void count(Task task, int stop, int start, int sign) {
        int host = task.host()[stop];
        if (houses.containsKey(host)) {
            int end = Math.min(start + task.minutes()[stop], Span.MIDNIGHT);
            for (int minute = start; minute < end; minute++) {
                groups.get(host)[minute] += sign;
                people.get(host)[minute] += sign * task.people();
            }
        }
    }

    /** The first start from that minute on that is allowed and finds room, or {@link Integer#MAX_VALUE}. */
    int firstStart(Task task, int stop, int from) {
        int start = task.starts().get(stop).from(from);
        while (start != Integer.MAX_VALUE) {
            int full = lastFullMinute(task, stop, start);
            if (full < 0) {
                return start;
            }
            start = task.starts().get(stop).from(full + 1);
        }
        return start;
    }

    private int lastFullMinute(Task task, int stop, int start) {
        Part.House house = houses.get(task.host()[stop]);
        if (house != null) {
            for (int minute = start + task.minutes()[stop] - 1; minute >= start; minute--) {
                boolean full = house.groupLimit() != null && groups.get(house.host())[minute] >= house.groupLimit();
                boolean crowded = house.peopleLimit() != null
                        && people.get(house.host())[minute] + task.people() > house.peopleLimit();
                if (full || crowded) {
                    return minute;
                }
            }
        }
        return -1;
    }
}
