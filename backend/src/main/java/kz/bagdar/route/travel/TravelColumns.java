package kz.bagdar.route.travel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.bagdar.platform.table.TableLine;

/** Which columns of a table say what, from 0. */
record TravelColumns(Map<TravelField, Integer> byField) {

    /** Where no line heads them. */
    static final TravelColumns IN_ORDER =
            new TravelColumns(Map.of(TravelField.FROM, 0, TravelField.TO, 1, TravelField.MINUTES, 2));

    /** By the words of a line; without any column where it has no such word. */
    static TravelColumns headedBy(TableLine line) {
        Map<TravelField, Integer> found = new EnumMap<>(TravelField.class);
        for (int column = 0; column < line.cells().size(); column++) {
            for (TravelField field : TravelField.values()) {
                if (field.isHeadedBy(line.cell(column))) {
                    found.putIfAbsent(field, column);
                }
            }
        }
        return new TravelColumns(found);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    List<TravelField> missing() {
        return Arrays.stream(TravelField.values())
                .filter(field -> !byField.containsKey(field))
                .toList();
    }

    /** Null where there is none. */
    Integer of(TravelField field) {
        return byField.get(field);
    }

    String cell(TableLine line, TravelField field) {
        return line.cell(byField.get(field));
    }
}
