package kz.bagdar.timetable.input;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import kz.bagdar.route.Break;
import kz.bagdar.route.StopView;
import kz.bagdar.timetable.engine.Span;
import kz.bagdar.timetable.input.PlanInputs.HostInput;

/**
 * The organizations that are visited. What several stops of one say of it holds together: the lowest of the limits, and the
 * hours in which each of them is open.
 */
final class Houses {

    /** Of a stop that says nothing. */
    private static final int USUAL_MINUTES = 60;

    private final Map<UUID, List<StopView>> stops = new LinkedHashMap<>();
    private final Span day;

    Houses(List<StopView> visited, Span day) {
        this.day = day;
        visited.forEach(stop -> stops.computeIfAbsent(stop.organizationId(), none -> new ArrayList<>())
                .add(stop));
    }

    static int minutes(StopView stop) {
        return Objects.requireNonNullElse(stop.visitMinutes(), USUAL_MINUTES);
    }

    List<UUID> ids() {
        return List.copyOf(stops.keySet());
    }

    int number(UUID organizationId) {
        return ids().indexOf(organizationId);
    }

    List<HostInput> inputs() {
        return stops.entrySet().stream()
                .map(house -> new HostInput(
                        house.getKey(),
                        lowest(house.getValue(), StopView::hostGroupLimit),
                        lowest(house.getValue(), StopView::hostPeopleLimit),
                        open(house.getValue())))
                .toList();
    }

    private static Integer lowest(List<StopView> stops, Function<StopView, Integer> limit) {
        return stops.stream()
                .map(limit)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    /** A house without hours is open all day; one whose hours leave nothing of the day is open in none that lasts. */
    private List<Span> open(List<StopView> stops) {
        boolean always = stops.stream()
                .allMatch(stop -> stop.opensAt() == null
                        && stop.closesAt() == null
                        && stop.breaks().isEmpty());
        if (always) {
            return List.of();
        }
        List<Span> open = List.of(day);
        for (StopView stop : stops) {
            open = common(open, hours(stop));
        }
        return open.isEmpty() ? List.of(new Span(day.from(), day.from() + 1)) : open;
    }

    private static List<Span> hours(StopView stop) {
        List<Span> hours = new ArrayList<>();
        int from = minute(stop.opensAt(), 0);
        for (Break pause : stop.breaks()) {
            add(hours, from, PresentPlan.minute(pause.from()));
            from = PresentPlan.minute(pause.to());
        }
        add(hours, from, minute(stop.closesAt(), 24 * 60));
        return hours;
    }

    private static List<Span> common(List<Span> some, List<Span> others) {
        List<Span> common = new ArrayList<>();
        for (Span one : some) {
            for (Span other : others) {
                add(common, Math.max(one.from(), other.from()), Math.min(one.until(), other.until()));
            }
        }
        return common;
    }

    private static void add(List<Span> spans, int from, int until) {
        if (from < until) {
            spans.add(new Span(from, until));
        }
    }

    private static int minute(LocalTime time, int otherwise) {
        return time == null ? otherwise : PresentPlan.minute(time);
    }
}
