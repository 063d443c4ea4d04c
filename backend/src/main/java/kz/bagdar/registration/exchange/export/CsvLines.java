package kz.bagdar.registration.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class CsvLines implements LineWriter {

    // without it Excel takes UTF-8 for something else
    private static final char MARK = '\ufeff';

    private final Writer text;
    private final CsvWriter csv;

    CsvLines(OutputStream out, Separator separator) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(separator.character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(Harmless::cellOfText).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
