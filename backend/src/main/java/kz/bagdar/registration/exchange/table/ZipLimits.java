package kz.bagdar.registration.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Inflates an XLSX once and counts, before anything reads it: a few kilobytes can hold gigabytes. It sees the entries as
 * the reader of the workbook will, by the directory at the end of the file.
 */
final class ZipLimits {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_IN_ALL = 256L * MEGABYTE;
    // texts and styles are held in memory while the sheet is read, the sheet itself is not
    private static final long MOST_HELD = 96L * MEGABYTE;
    private static final int MOST_ENTRIES = 2_000;
    private static final int PROLOGUE = 2_048;

    private ZipLimits() {}

    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw FileRejected.because("This archive is no XLSX workbook; save the table as XLSX or CSV");
            }
            long inAll = 0;
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw tooMuch();
                }
                inAll += inflate(zip, entry, MOST_IN_ALL - inAll);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw FileRejected.because("The workbook is damaged; save it again");
        }
    }

    private static long inflate(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        boolean sheet = entry.getName().startsWith("xl/worksheets/sheet");
        long most = sheet ? left : Math.min(left, MOST_HELD);
        boolean xml = entry.getName().matches(".*\\.(xml|rels|vml)");
        byte[] buffer = new byte[PROLOGUE];
        long size = 0;
        try (InputStream inflated = zip.getInputStream(entry)) {
            for (int read = inflated.readNBytes(buffer, 0, PROLOGUE);
                    read > 0;
                    read = inflated.readNBytes(buffer, 0, PROLOGUE)) {
                if (xml && size == 0) {
                    requireNoDoctype(buffer, read);
                }
                size += read;
                if (size > most) {
                    throw tooMuch();
                }
            }
        }
        return size;
    }

    /** No program for tables writes one; it is there to have files read or memory filled. */
    private static void requireNoDoctype(byte[] beginning, int length) {
        String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw FileRejected.because("The workbook has XML that no program for tables writes; save it again");
        }
    }

    private static RuntimeException tooMuch() {
        return FileRejected.because(
                "Unpacked, the workbook is larger than 256 MB, or its texts are; send a part of it");
    }
}
