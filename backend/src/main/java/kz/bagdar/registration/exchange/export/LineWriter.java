package kz.bagdar.registration.exchange.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table line by line, none of which stays in memory. */
sealed interface LineWriter extends Closeable permits CsvLines, XlsxLines {

    void write(List<String> cells) throws IOException;
}
