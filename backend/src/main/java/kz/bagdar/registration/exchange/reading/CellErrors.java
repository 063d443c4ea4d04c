package kz.bagdar.registration.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.bagdar.platform.table.TableLine;

/** What programs for tables write where a formula has failed: it says nothing of a person, and is no text. */
final class CellErrors {

    private static final Pattern ERROR = Pattern.compile("#(?:[\\p{L}\\d_/]{2,20}[!?]|N/A|Н/Д|GETTING_DATA)");

    private CellErrors() {}

    static boolean isError(String cell) {
        return ERROR.matcher(cell).matches();
    }

    static TableLine without(TableLine line) {
        if (line.cells().stream().noneMatch(CellErrors::isError)) {
            return line;
        }
        List<String> cells = new ArrayList<>(line.cells());
        cells.replaceAll(cell -> isError(cell) ? "" : cell);
        return new TableLine(line.number(), cells);
    }
}
