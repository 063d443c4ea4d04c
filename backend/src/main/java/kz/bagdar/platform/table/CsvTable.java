package kz.bagdar.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of text with a character between their cells; which one, and in which encoding, is found out. */
final class CsvTable implements Table {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int SAMPLE = 64 * 1024;
    private static final int SAMPLE_LINES = 100;

    // Excel takes the separator from such a first line, and writes none itself; of others the file is asked
    private static final Pattern SAID = Pattern.compile("sep=([;,\t|:^~])\\r?\\n", Pattern.CASE_INSENSITIVE);

    private final EncodedText text;
    private final char separator;
    private final boolean separatorIsSaid;

    CsvTable(byte[] file) {
        text = EncodedText.of(file);
        String sample = sample();
        Matcher said = SAID.matcher(sample);
        separatorIsSaid = said.lookingAt();
        separator = separatorIsSaid ? said.group(1).charAt(0) : guess(sample);
    }

    @Override
    public Stream<TableLine> lines() {
        Stream<TableLine> lines = Guarded.lines(records(text.open(), separator).stream(), CsvTable::line);
        return separatorIsSaid ? lines.skip(1) : lines;
    }

    private static TableLine line(CsvRecord fields) {
        return TableLine.of((int) fields.getStartingLineNumber(), fields.getFields());
    }

    private static CsvReader<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    private String sample() {
        try (Reader reader = text.open()) {
            char[] beginning = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; length += read) {
                read = reader.read(beginning, length, SAMPLE - length);
                if (read < 0) {
                    break;
                }
            }
            return new String(beginning, 0, length);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static char guess(String sample) {
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(candidate -> score(sample, candidate)))
                .orElseThrow();
    }

    /** In a table most lines have the same number of cells; commas in titles and addresses make no such pattern. */
    private static int score(String sample, char candidate) {
        Map<Integer, Integer> linesByCells = new HashMap<>();
        for (int cells : cells(sample, candidate)) {
            if (cells > 1) {
                linesByCells.merge(cells, 1, Integer::sum);
            }
        }
        return linesByCells.entrySet().stream()
                .mapToInt(entry -> (entry.getKey() - 1) * entry.getValue())
                .max()
                .orElse(0);
    }

    private static List<Integer> cells(String sample, char candidate) {
        List<Integer> cells = new ArrayList<>();
        try (Stream<CsvRecord> records = records(new StringReader(sample), candidate).stream()) {
            records.limit(SAMPLE_LINES).forEach(line -> cells.add(line.getFieldCount()));
        } catch (CsvParseException brokenOff) {
            // the sample may end within a quotation
        }
        return cells;
    }
}
