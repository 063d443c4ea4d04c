package kz.bagdar.registration.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.table.FileRejected;
import kz.bagdar.platform.table.Rejection;
import kz.bagdar.platform.table.Table;
import kz.bagdar.platform.table.TableFile;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.platform.table.Turn;
import kz.bagdar.registration.exchange.reading.ColumnTarget;
import kz.bagdar.registration.exchange.reading.Headings;

/**
 * What a file looks like when it comes in.
 *
 * @param headerLine 0 where no line heads the columns
 * @param headings of the columns, empty where there are none
 * @param targets what the columns are read as, by a guess
 * @param samples the first cells of each column
 */
record ImportedFile(
        int headerLine, int lines, List<String> headings, List<ColumnTarget> targets, List<List<String>> samples) {

    static final int MOST_LINES = 100_000;

    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 80;

    /**
     * @param headerLine that heads the columns; 0 where none does, null where it is to be found
     * @throws ProblemException 422 where the file has no people or too many, or no such line; 503 where others are read
     */
    static ImportedFile of(byte[] file, Headings headings, Integer headerLine) {
        Table table = TableFile.of(file);
        return of(table, headings, headerLine == null ? found(table, headings) : header(table, headerLine));
    }

    private static TableLine found(Table table, Headings headings) {
        try (Stream<TableLine> lines = table.lines()) {
            return headings.find(lines);
        }
    }

    private static TableLine header(Table table, int number) {
        if (number == 0) {
            return Headings.NONE;
        }
        try (Stream<TableLine> lines = table.lines()) {
            return Turn.take(
                            TableFile.PATIENCE,
                            () -> lines.dropWhile(line -> line.number() < number)
                                    .findFirst())
                    .filter(line -> line.number() == number && !line.isEmpty())
                    .orElseThrow(() -> ProblemException.invalid(
                            "headerLine", "unknown-reference", "names no line of the file in which anything stands"));
        }
    }

    private static ImportedFile of(Table table, Headings headings, TableLine header) {
        try (Stream<TableLine> lines = people(table, header.number())) {
            return Turn.take(TableFile.PATIENCE, () -> of(lines.iterator(), headings, header));
        }
    }

    private static ImportedFile of(Iterator<TableLine> people, Headings headings, TableLine header) {
        List<TableLine> first = new ArrayList<>();
        int count = 0;
        int width = header.cells().size();
        for (; people.hasNext(); count++) {
            TableLine line = people.next();
            if (count >= MOST_LINES) {
                throw FileRejected.because(
                        Rejection.TOO_MANY_LINES, "The file has more than 100,000 lines; send it in parts");
            }
            if (first.size() < SAMPLES) {
                first.add(line);
            }
            width = Math.max(width, line.cells().size());
        }
        if (count == 0) {
            throw header == Headings.NONE
                    ? FileRejected.because(Rejection.EMPTY, "The file is empty")
                    : FileRejected.because(Rejection.NO_PEOPLE, "The file has headings and no people below them");
        }
        List<String> texts = cells(header, width);
        return new ImportedFile(header.number(), count, texts, headings.guess(texts), samples(first, width));
    }

    /** The lines below the headings in which anything stands. */
    static Stream<TableLine> people(Table table, int headerLine) {
        return table.lines().filter(line -> line.number() > headerLine && !line.isEmpty());
    }

    private static List<String> cells(TableLine header, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> shortened(header.cell(column)))
                .toList();
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
}
