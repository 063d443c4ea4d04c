package kz.bagdar.route.travel;

import java.util.Locale;
import java.util.Set;

/** What a column of a table of travel times says. */
enum TravelField {
    FROM("from", "қайдан", "откуда"),
    TO("to", "қайда", "куда"),
    MINUTES("minutes", "минут", "минуты");

    private final Set<String> headings;

    TravelField(String... headings) {
        this.headings = Set.of(headings);
    }

    boolean isHeadedBy(String cell) {
        return headings.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** As faults name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
