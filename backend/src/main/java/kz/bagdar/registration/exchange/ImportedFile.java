package kz.bagdar.registration.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import kz.bagdar.registration.exchange.reading.Headings;
import kz.bagdar.registration.exchange.table.Table;
import kz.bagdar.registration.exchange.table.TableLine;

/**
 * What a file looks like when it comes in.
 *
 * @param columns as they are guessed
 * @param samples the first cells of each
 */
record ImportedFile(int headerLine, int lines, List<ImportColumn> columns, List<List<String>> samples) {

    static final int MOST_LINES = 100_000;

    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 80;

    /** @throws ProblemException 422 where it has no people, or too many */
    static ImportedFile of(Table table, Headings headings) {
        TableLine header;
        try (Stream<TableLine> lines = table.lines()) {
            header = headings.find(lines);
        }
        if (header == null) {
            throw rejected("The file is empty");
        }
        List<TableLine> first = new ArrayList<>();
        int count = 0;
        int width = header.cells().size();
        try (Stream<TableLine> lines = people(table, header.number())) {
            for (var all = lines.iterator(); all.hasNext(); count++) {
                TableLine line = all.next();
                if (count >= MOST_LINES) {
                    throw rejected("The file has more than 100,000 lines; send it in parts");
                }
                if (first.size() < SAMPLES) {
                    first.add(line);
                }
                width = Math.max(width, line.cells().size());
            }
        }
        if (count == 0) {
            throw rejected("The file has headings and no people below them");
        }
        return new ImportedFile(header.number(), count, columns(header, width, headings), samples(first, width));
    }

    /** The lines below the headings in which anything stands. */
    static Stream<TableLine> people(Table table, int headerLine) {
        return table.lines().filter(line -> line.number() > headerLine && !line.isEmpty());
    }

    private static List<ImportColumn> columns(TableLine header, int width, Headings headings) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            texts.add(shortened(header.cell(i)));
        }
        List<ColumnTarget> targets = headings.guess(texts);
        List<ImportColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ColumnTarget target = targets.get(i);
            columns.add(new ImportColumn(texts.get(i), null, target.field(), target.question()));
        }
        return columns;
    }

    private static List<List<String>> samples(List<TableLine> first, int width) {
        List<List<String>> samples = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            samples.add(first.stream().map(line -> shortened(line.cell(column))).toList());
        }
        return samples;
    }

    private static String shortened(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SAMPLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }

    private static ProblemException rejected(String detail) {
        return new ProblemException(ProblemType.TABLE_REJECTED, detail);
    }
}
