package kz.bagdar.platform.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A part of an archive while it is inflated: no longer than it may be, nor is any tag or text of it. */
final class CountedPart extends FilterInputStream {

    private static final int PROLOGUE = 2_048;

    // what a reader passes over on its way to the first tag: space, and the marks and zeros by which it tells encodings
    private static final String BEFORE_TAGS = " \t\r\n\0\u00ef\u00bb\u00bf\u00fe\u00ff";

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?XML\\s(?:(?!ENCODING|\\?>)[^<])*+(?:ENCODING\\s*=\\s*[\"']UTF-8[\"'][^<>]*)?\\?>");

    private final long most;
    private final String prologue;
    private final boolean xml;
    private final BetweenTags betweenTags = new BetweenTags();
    private long size;

    CountedPart(InputStream inflated, long most) throws IOException {
        super(new PushbackInputStream(inflated, PROLOGUE));
        this.most = most;
        byte[] beginning = in.readNBytes(PROLOGUE);
        ((PushbackInputStream) in).unread(beginning);
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        prologue = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        int first = firstOf(text);
        if (first == PROLOGUE) {
            throw FileRejected.damaged();
        }
        xml = first < text.length() && text.charAt(first) == '<';
    }

    private static int firstOf(String text) {
        int first = 0;
        while (first < text.length() && BEFORE_TAGS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first;
    }

    /** Whether a reader of XML would begin to read it, in whatever encoding. */
    boolean isXml() {
        return xml;
    }

    /** Programs for tables write UTF-8. Another encoding would hide where tags begin. */
    void requireUtf8() {
        String beginning = prologue.strip().toUpperCase(Locale.ROOT);
        boolean utf8 = beginning.indexOf('\0') < 0
                && (!beginning.startsWith("<?XML")
                        || DECLARATION.matcher(beginning).lookingAt());
        if (!utf8) {
            throw FileRejected.oddXml();
        }
    }

    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        for (int i = from; xml && i < from + read; i++) {
            betweenTags.take(buffer[i]);
        }
        size += Math.max(read, 0);
        if (size > most) {
            throw FileRejected.tooLarge();
        }
        return read;
    }

    /** A parser closes what it has read; what follows in the part is counted all the same. */
    @Override
    public void close() {}
}
