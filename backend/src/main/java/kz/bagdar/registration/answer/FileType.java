package kz.bagdar.registration.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The types of files that are taken, told by what is in a file and never by what it is called. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** Empty for a file that is none of these. */
    static Optional<FileType> of(byte[] file) {
        if (begins(file, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begins(file, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (begins(file, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (begins(file, 0, "RIFF") && begins(file, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return begins(file, 0, "PK\u0003\u0004") ? office(file) : Optional.empty();
    }

    /** With macros it is another type, which is not taken; nor is what unpacks to many times its size. */
    private static Optional<FileType> office(byte[] file) {
        Set<String> entries = new HashSet<>();
        byte[] unpacked = new byte[8192];
        long left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                for (int read = 0; read >= 0; read = zip.read(unpacked)) {
                    left -= read;
                    if (left < 0 || entries.size() > MOST_ENTRIES) {
                        return Optional.empty();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        if (!entries.contains("[Content_Types].xml")
                || entries.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        if (entries.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        return entries.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    private static boolean begins(byte[] file, int from, String with) {
        byte[] expected = with.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < from + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (file[from + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
