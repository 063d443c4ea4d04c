package kz.bagdar.registration.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as bytes. */
public final class Workbooks {

    private static final byte[] MEGABYTE_OF_SPACE = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);

    private Workbooks() {}

    public static byte[] workbook(Consumer<Worksheet> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Bagdar tests", "1.0")) {
            write.accept(workbook.newWorksheet("Тізім"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The rows as texts, one below the other. */
    public static byte[] of(String[]... rows) {
        return workbook(sheet -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        });
    }

    /** What a few kilobytes of a workbook may become. */
    public static byte[] bomb() {
        return archive(Map.of("xl/workbook.xml", "<workbook/>"), zip -> {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(MEGABYTE_OF_SPACE);
            }
            zip.closeEntry();
        });
    }

    /** An archive with some texts in it. */
    public static byte[] archive(Map<String, String> entries) {
        return archive(entries, zip -> {});
    }

    private interface More {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] archive(Map<String, String> entries, More more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            more.write(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
