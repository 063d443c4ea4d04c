package kz.bagdar.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as bytes. */
public final class Workbooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] MEGABYTE_OF_SPACE =
            ("<a/>" + " ".repeat(64 * 1024 - 4)).repeat(16).getBytes(StandardCharsets.US_ASCII);

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
                write(sheet, row, rows[row]);
            }
        });
    }

    public static void write(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    /** A workbook whose parts are written by hand, as no program for tables would. */
    public static byte[] written(String lines, String texts) {
        return written("xl/sharedStrings.xml", lines, texts);
    }

    /** @param textsPart where the shared texts are, which the workbook itself decides */
    public static byte[] written(String textsPart, String lines, String texts) {
        return archive(parts(textsPart, lines, texts));
    }

    /** A workbook whose sheet is in such an encoding as no program for tables writes, with something before it. */
    static byte[] written(String before, String lines, Charset encoding) {
        Map<String, String> parts = parts("xl/sharedStrings.xml", lines, "");
        byte[] sheet = (before + parts.remove(SHEET)).getBytes(encoding);
        return archive(parts, zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write(sheet);
            zip.closeEntry();
        });
    }

    /** As a program writes it that knows neither formats nor shared texts. */
    static byte[] bare(String lines) {
        Map<String, String> parts = parts("xl/sharedStrings.xml", lines, "");
        parts.keySet().removeAll(List.of("xl/sharedStrings.xml", "xl/styles.xml"));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replaceAll("<Override PartName='/xl/(sharedStrings|styles)[^>]*>", ""));
        return archive(parts);
    }

    private static Map<String, String> parts(String textsPart, String lines, String texts) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + types + "worksheet+xml'/>"
                        + "<Override PartName='/" + textsPart + "' ContentType='" + types + "sharedStrings+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='" + types + "styles+xml'/>"
                        + "</Types>");
        parts.put(
                "xl/styles.xml", "<styleSheet xmlns='" + main + "'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + office
                        + "'><sheets><sheet name='Тізім' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Type='" + office + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "</Relationships>");
        parts.put(SHEET, "<worksheet xmlns='" + main + "'><sheetData>" + lines + "</sheetData></worksheet>");
        parts.put(textsPart, "<sst xmlns='" + main + "'>" + texts + "</sst>");
        return parts;
    }

    /** What a few kilobytes of a workbook may become. */
    public static byte[] bomb() {
        return archive(Map.of("xl/workbook.xml", "<workbook/>"), zip -> {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.US_ASCII));
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
