package kz.bagdar.platform.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text whose encoding nobody has told: by its mark, else by what its bytes can be. */
record EncodedText(byte[] file, int start, Charset charset) {

    private static final Charset OF_OLD_WINDOWS = Charset.forName("windows-1251");
    private static final int LOOKED_AT = 64 * 1024;

    static EncodedText of(byte[] file) {
        if (beginsWith(file, 0xef, 0xbb, 0xbf)) {
            return new EncodedText(file, 3, StandardCharsets.UTF_8);
        }
        if (beginsWith(file, 0xff, 0xfe)) {
            return new EncodedText(file, 2, StandardCharsets.UTF_16LE);
        }
        if (beginsWith(file, 0xfe, 0xff)) {
            return new EncodedText(file, 2, StandardCharsets.UTF_16BE);
        }
        return new EncodedText(file, 0, guess(file));
    }

    Reader open() {
        return new InputStreamReader(new ByteArrayInputStream(file, start, file.length - start), charset);
    }

    private static Charset guess(byte[] file) {
        int[] zeros = new int[2];
        int controls = 0;
        int length = Math.min(file.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            if (file[i] == 0) {
                zeros[i % 2]++;
            } else if (isControl(file[i])) {
                controls++;
            }
        }
        if (zeros[0] + zeros[1] > 0) {
            return utf16(zeros, length);
        }
        // one stray character is a fault of its line, many are another kind of file
        if (controls > length / 100) {
            throw notText();
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : OF_OLD_WINDOWS;
    }

    /** In UTF-16 every digit, space and separator has a zero, always on the same side. */
    private static Charset utf16(int[] zeros, int length) {
        boolean littleEndian = zeros[1] > zeros[0];
        int onTheOtherSide = littleEndian ? zeros[0] : zeros[1];
        if (onTheOtherSide * 20 > zeros[0] + zeros[1] || (zeros[0] + zeros[1]) * 20 < length) {
            throw notText();
        }
        return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isControl(byte one) {
        return one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r';
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer dropped = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(bytes, dropped.clear(), true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private static boolean beginsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static RuntimeException notText() {
        return FileRejected.because(
                Rejection.NO_TABLE, "The file is neither an XLSX workbook nor text; save the table as XLSX or CSV");
    }
}
