package kz.bagdar.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first sheet of a workbook that can be seen. */
final class XlsxTable implements Table {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);
    private static final Pattern NOT_OF_THE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("(?i)[dmyhs]|[дмгч]");

    // Excel knows no number beyond 1E308
    private static final int MOST_DIGITS = 400;
    // the day after 31 December 9999
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);

    // the reader copies it, and has twice of it while it does
    private static final int COPIES = 3;

    private final byte[] file;
    private final long needed;
    private final Duration patience;

    /**
     * @param held what is kept of it in memory until the end of a reading
     * @param patience how long a reading waits while others are under way
     */
    XlsxTable(byte[] file, long held, Duration patience) {
        this.file = file;
        this.needed = held + (long) COPIES * file.length;
        this.patience = patience;
    }

    @Override
    public Stream<TableLine> lines() {
        Room room = Room.of(needed, patience);
        boolean opened = false;
        try {
            Stream<TableLine> lines = open().onClose(room::close);
            opened = true;
            return lines;
        } catch (IOException | RuntimeException malformed) {
            throw FileRejected.damaged();
        } finally {
            // whatever it fails by: what is kept for good is missing to all who come later
            if (!opened) {
                room.close();
            }
        }
    }

    private Stream<TableLine> open() throws IOException {
        ReadableWorkbook workbook = workbook();
        try {
            return Guarded.lines(firstSeen(workbook).openStream(), XlsxTable::line)
                    .onClose(() -> close(workbook));
        } catch (IOException | RuntimeException malformed) {
            workbook.close();
            throw malformed;
        }
    }

    /** Programs that write no formats leave out the part with them, without which the reader of formats fails. */
    private ReadableWorkbook workbook() throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
        } catch (IOException | RuntimeException perhapsWithoutFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITHOUT_FORMATS);
        }
    }

    private static Sheet firstSeen(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TableLine line(Row row) {
        String[] texts = new String[row.getCellCount()];
        for (Cell cell : row) {
            if (cell != null) {
                texts[cell.getColumnIndex()] = text(cell);
            }
        }
        return TableLine.of(row.getRowNum(), Arrays.asList(texts));
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell);
            case BOOLEAN -> cell.asBoolean().toString();
            case FORMULA, ERROR -> cell.getRawValue();
            case EMPTY -> "";
        };
    }

    /** A telephone number that was typed as a number has no point and no power of ten. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        // a few characters can say a number with a thousand million digits
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            return cell.getRawValue();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime moment) {
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return day ? moment.toLocalDate().toString() : moment.toString();
    }

    /** A number that no calendar of Excel has is one, whatever its cell was made to look like. */
    private static boolean isDate(Cell cell) {
        if (cell.asNumber().compareTo(BigDecimal.ZERO) < 0 || cell.asNumber().compareTo(LAST_DAY) >= 0) {
            return false;
        }
        String format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return false;
        }
        return DATE.matcher(NOT_OF_THE_FORMAT.matcher(format).replaceAll("")).find();
    }
}
