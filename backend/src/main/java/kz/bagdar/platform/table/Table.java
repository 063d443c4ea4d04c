package kz.bagdar.platform.table;

import java.util.stream.Stream;

/** A file of lines and columns that can be read from its beginning as often as one likes, never held as a whole. */
public sealed interface Table permits CsvTable, XlsxTable {

    /**
     * Its lines, to be closed by whoever reads them.
     *
     * @throws kz.bagdar.platform.problem.ProblemException 422 at the line at which the file cannot be read on
     */
    Stream<TableLine> lines();
}
