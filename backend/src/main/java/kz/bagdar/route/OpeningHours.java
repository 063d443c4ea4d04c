package kz.bagdar.route;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.bagdar.platform.problem.Violation;

/**
 * When a host can be visited on a day.
 *
 * @param opensAt null where it is not known, as is {@code closesAt}
 * @param breaks within them when nobody is taken
 */
record OpeningHours(LocalTime opensAt, LocalTime closesAt, List<Break> breaks) {

    /** All that contradicts itself in them, by the names of the fields. */
    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            found.add(outOfRange("closesAt", "must be after opensAt"));
        }
        LocalTime earliest = opensAt;
        for (int i = 0; i < breaks.size(); i++) {
            Break pause = breaks.get(i);
            String field = "breaks[" + i + "]";
            if (earliest != null && pause.from().isBefore(earliest)) {
                found.add(outOfRange(
                        field + ".from", i == 0 ? "must not be before opensAt" : "must not be in the break before"));
            }
            if (!pause.from().isBefore(pause.to())) {
                found.add(outOfRange(field + ".to", "must be after from"));
            } else if (closesAt != null && pause.to().isAfter(closesAt)) {
                found.add(outOfRange(field + ".to", "must not be after closesAt"));
            }
            earliest = pause.to();
        }
        return found;
    }

    private static Violation outOfRange(String field, String message) {
        return new Violation(field, "out-of-range", message);
    }
}
