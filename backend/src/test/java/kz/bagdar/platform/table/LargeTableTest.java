package kz.bagdar.platform.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is held while a large table is read, besides the file: measured where most of it has been read. */
class LargeTableTest {

    private static final int LINES = 50_000;
    private static final int COLUMNS = 10;
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void linesOfAWorkbookAreNotHeld() {
        byte[] file = Workbooks.workbook(sheet -> {
            for (int line = 0; line < LINES; line++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.inlineString(line, column, cell(line, column));
                }
            }
        });

        assertThat(heldWhileReading(file), lessThan(16 * MEGABYTE));
    }

    @Test
    void ofAWorkbookWithSharedTextsOnlyTheseAreHeld() {
        byte[] file = Workbooks.workbook(sheet -> {
            for (int line = 0; line < LINES; line++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.value(line, column, cell(line, column));
                }
            }
        });

        assertThat(heldWhileReading(file), lessThan(128 * MEGABYTE));
    }

    @Test
    void linesOfTextAreNotHeld() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            for (int column = 0; column < COLUMNS; column++) {
                text.append(cell(line, column)).append(column == COLUMNS - 1 ? '\n' : ';');
            }
        }

        assertThat(heldWhileReading(text.toString().getBytes(StandardCharsets.UTF_8)), lessThan(16 * MEGABYTE));
    }

    private static String cell(int line, int column) {
        return "Серікова Айгүл " + line + "-" + column;
    }

    private static long heldWhileReading(byte[] file) {
        long before = used();
        long held = 0;
        int read = 0;
        try (Stream<TableLine> lines = TableFile.of(file).lines()) {
            for (Iterator<TableLine> all = lines.iterator(); all.hasNext(); read++) {
                assertEquals(COLUMNS, all.next().cells().size());
                if (read == LINES * 9 / 10) {
                    held = used() - before;
                }
            }
        }
        assertEquals(LINES, read);
        return held;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
