package kz.bagdar.platform.table;

import java.util.List;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.ProblemException;

/**
 * One line of a table.
 *
 * @param number as programs for tables count it, from 1
 * @param cells their texts without space around them; what is empty at the end is left out
 */
public record TableLine(int number, List<String> cells) {

    static final int MOST_COLUMNS = 300;
    // as many as Excel takes
    static final int LONGEST_CELL = 32_767;

    // people copy from pages and documents what they cannot see
    private static final Pattern NO_BREAK = Pattern.compile("[\\u00a0\\u2007\\u202f]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u2060\\ufeff]");
    private static final Pattern QUOTED_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern MADE_HARMLESS = Pattern.compile("^'(?=[=+\\-@\\t\\r])|(?<=[;,\\t])'(?=[=+\\-@])");

    static TableLine of(int number, List<String> raw) {
        if (raw.stream().anyMatch(cell -> cell != null && cell.length() > LONGEST_CELL)) {
            throw cellTooLong();
        }
        List<String> cells = raw.stream().map(TableLine::clean).toList();
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isEmpty()) {
            length--;
        }
        if (length > MOST_COLUMNS) {
            throw FileRejected.because(
                    Rejection.TOO_MANY_COLUMNS, "Line " + number + " has more than " + MOST_COLUMNS + " columns");
        }
        return new TableLine(number, cells.subList(0, length));
    }

    static ProblemException cellTooLong() {
        return FileRejected.because(Rejection.CELL_TOO_LONG, "A cell has more than " + LONGEST_CELL + " characters");
    }

    /** Empty where the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    private static String clean(String raw) {
        if (raw == null) {
            return "";
        }
        // no database keeps it; what stands for it is let pass by no rule
        String text = NO_BREAK.matcher(raw.replace('\0', '\1')).replaceAll(" ");
        text = UNSEEN.matcher(text).replaceAll("").strip();
        var quoted = QUOTED_TEXT.matcher(text);
        if (quoted.matches()) {
            return quoted.group(1).strip();
        }
        return MADE_HARMLESS.matcher(text).replaceAll("");
    }
}
