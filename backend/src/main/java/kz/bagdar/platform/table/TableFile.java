package kz.bagdar.platform.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import kz.bagdar.platform.problem.ProblemException;

/** Tells by its bytes, not by its name, what a file is. */
public final class TableFile {

    /** Of somebody who waits for the answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] MARKUP = {'<'};

    private TableFile() {}

    /**
     * For somebody who waits for the answer.
     *
     * @throws ProblemException 422 saying what it is, and what to do; 503 where so many others are read that it cannot be
     */
    public static Table of(byte[] file) {
        return of(file, PATIENCE);
    }

    /** @param patience how long the file waits where so many others are read that it cannot be */
    public static Table of(byte[] file, Duration patience) {
        if (startsWith(file, ZIP)) {
            return new XlsxTable(file, Turn.take(patience, () -> ZipLimits.check(file)), patience);
        }
        if (startsWith(file, OLE2)) {
            throw contains(file, ENCRYPTED)
                    ? FileRejected.because(
                            Rejection.PASSWORD, "The file is protected by a password; save it without one")
                    : FileRejected.because(
                            Rejection.OLD_WORKBOOK, "This is the old XLS format; save the table as XLSX or CSV");
        }
        if (startsWith(file, MARKUP)) {
            throw FileRejected.because(
                    Rejection.NO_TABLE,
                    "This is a page or a document, whatever its name; save the table as XLSX or CSV");
        }
        return new CsvTable(file);
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length && matches(file, 0, beginning);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int i = 0; i <= file.length - wanted.length; i++) {
            if (matches(file, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] file, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
