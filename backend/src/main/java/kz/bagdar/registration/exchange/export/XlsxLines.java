package kz.bagdar.registration.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

final class XlsxLines implements LineWriter {

    private static final int LINES_BETWEEN_FLUSHES = 500;
    private static final int MOST_LINES = 1_000_000;
    private static final int WIDTH = 24;

    private final Workbook workbook;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int line;

    XlsxLines(OutputStream out, List<String> headings) {
        workbook = new Workbook(out, "Bagdar", "1.0");
        this.headings = headings;
        begin();
    }

    private void begin() {
        sheet = workbook.newWorksheet(String.valueOf(++sheets));
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        line = 1;
    }

    /** As texts within the sheet: a table of shared ones would be kept in memory until the end. */
    @Override
    public void write(List<String> cells) throws IOException {
        if (line > MOST_LINES) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                sheet.inlineString(line, column, Harmless.cell(cells.get(column)));
            }
        }
        if (++line % LINES_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
