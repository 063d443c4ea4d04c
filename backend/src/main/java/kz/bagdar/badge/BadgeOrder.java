package kz.bagdar.badge;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kz.bagdar.registration.Attendee;
import kz.bagdar.registration.AttendeeOrder;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.RouteView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order badges come out of the printer; those of whom nothing is known come last, and names decide the rest. */
@Schema(examples = "NAME")
public enum BadgeOrder {
    NAME,
    REGION,
    ROUTE,
    GROUP,
    WORKPLACE;

    /** Puts people in this order who are in that of {@link #read()} already. */
    List<Attendee> sort(List<Attendee> people, BadgeWriter writer) {
        return switch (this) {
            case NAME, WORKPLACE -> people;
            case REGION -> people.stream().sorted(by(Attendee::regionCode)).toList();
            case ROUTE -> people.stream().sorted(by(route(writer))).toList();
            case GROUP ->
                people.stream()
                        .sorted(by(route(writer)).thenComparing(by(group(writer))))
                        .toList();
        };
    }

    /** How they are read: the database knows the Kazakh alphabet. */
    AttendeeOrder read() {
        return this == WORKPLACE ? AttendeeOrder.WORKPLACE : AttendeeOrder.NAME;
    }

    private static <V extends Comparable<V>> Comparator<Attendee> by(Function<Attendee, V> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static Function<Attendee, Integer> route(BadgeWriter writer) {
        return person -> writer.route(person).map(RouteView::number).orElse(null);
    }

    private static Function<Attendee, Integer> group(BadgeWriter writer) {
        return person -> writer.group(person).map(GroupView::number).orElse(null);
    }
}
