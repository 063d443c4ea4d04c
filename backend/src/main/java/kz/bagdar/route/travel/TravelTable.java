package kz.bagdar.route.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagdar.platform.table.FileRejected;
import kz.bagdar.platform.table.Rejection;
import kz.bagdar.platform.table.Table;
import kz.bagdar.platform.table.TableLine;

/** What a table says of ways, line by line, and what is wrong with it. */
final class TravelTable {

    static final int MOST_LINES = 10_000;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final NamedPlaces places;
    private final Map<Way, Integer> minutes = new HashMap<>();
    private final Map<Way, Integer> lines = new HashMap<>();
    private final List<TravelTimeFault> faults = new ArrayList<>();

    private TravelTable(NamedPlaces places) {
        this.places = places;
    }

    /**
     * The lines of a file that are not empty.
     *
     * @throws kz.bagdar.platform.problem.ProblemException 422 where there are none, or too many
     */
    static List<TableLine> lines(Table file) {
        try (Stream<TableLine> lines = file.lines()) {
            List<TableLine> filled =
                    lines.filter(line -> !line.isEmpty()).limit(MOST_LINES + 2L).toList();
            if (filled.isEmpty()) {
                throw FileRejected.because(Rejection.EMPTY, "The file has no lines");
            }
            if (filled.size() > MOST_LINES + 1) {
                throw FileRejected.because(
                        Rejection.TOO_MANY_LINES, "The file has more than " + MOST_LINES + " lines; send it in parts");
            }
            return filled;
        }
    }

    /** @param lines at least one; the first may head the columns, which are from, to and minutes otherwise */
    static TravelTable of(List<TableLine> lines, NamedPlaces places) {
        TravelTable table = new TravelTable(places);
        TravelColumns headed = TravelColumns.headedBy(lines.getFirst());
        if (headed.isEmpty()) {
            lines.forEach(line -> table.read(line, TravelColumns.IN_ORDER));
        } else if (headed.missing().isEmpty()) {
            lines.subList(1, lines.size()).forEach(line -> table.read(line, headed));
        } else {
            headed.missing()
                    .forEach(field -> table.fault(
                            lines.getFirst(),
                            headed,
                            field,
                            "required",
                            "has no column that is headed " + field.word()));
        }
        return table;
    }

    List<TravelTimeFault> faults() {
        return faults;
    }

    /** How many ways it says, each once. */
    int size() {
        return minutes.size();
    }

    /** @param bothWays whether a way back that the table does not say takes as long */
    Map<Way, Integer> minutes(boolean bothWays) {
        Map<Way, Integer> all = new HashMap<>(minutes);
        if (bothWays) {
            minutes.forEach((way, taken) -> all.putIfAbsent(way.back(), taken));
        }
        return all;
    }

    private void read(TableLine line, TravelColumns columns) {
        UUID from = place(line, columns, TravelField.FROM);
        UUID to = place(line, columns, TravelField.TO);
        Integer taken = minutes(line, columns);
        if (from == null || to == null) {
            return;
        }
        if (from.equals(to)) {
            fault(line, columns, TravelField.TO, "not-allowed", "is where the way begins");
            return;
        }
        Way way = new Way(from, to);
        Integer earlier = lines.putIfAbsent(way, line.number());
        if (earlier != null) {
            faults.add(TravelTimeFault.of(
                            line, columns, TravelField.TO, "duplicate", "is the way of line " + earlier + " again")
                    .andIn(earlier));
        } else if (taken != null) {
            minutes.put(way, taken);
        }
    }

    private UUID place(TableLine line, TravelColumns columns, TravelField field) {
        String name = columns.cell(line, field);
        if (name.isEmpty()) {
            fault(line, columns, field, "required", "is missing");
            return null;
        }
        Set<UUID> meant = places.meant(name);
        if (meant.size() == 1) {
            return meant.iterator().next();
        }
        fault(
                line,
                columns,
                field,
                "unknown-reference",
                meant.isEmpty()
                        ? "names no host of the seminar, nor its venue"
                        : "names several of them; write the id instead");
        return null;
    }

    private Integer minutes(TableLine line, TravelColumns columns) {
        String said = columns.cell(line, TravelField.MINUTES);
        if (said.isEmpty()) {
            fault(line, columns, TravelField.MINUTES, "required", "is missing");
        } else if (!WHOLE.matcher(said).matches()) {
            fault(line, columns, TravelField.MINUTES, "bad-format", "must be whole minutes");
        } else if (Integer.parseInt(said) > WriteTravelTime.MOST_MINUTES) {
            fault(
                    line,
                    columns,
                    TravelField.MINUTES,
                    "out-of-range",
                    "must be at most " + WriteTravelTime.MOST_MINUTES + " minutes");
        } else {
            return Integer.valueOf(said);
        }
        return null;
    }

    private void fault(TableLine line, TravelColumns columns, TravelField field, String code, String message) {
        faults.add(TravelTimeFault.of(line, columns, field, code, message));
    }
}
