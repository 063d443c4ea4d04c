package kz.bagdar.platform.table;

/**
 * Counts what stands between the beginnings of two tags of XML in UTF-8: a tag with its attributes, a text or a comment is
 * held as a whole by whoever reads it. In comments, instructions and quoted text a {@code <} begins nothing.
 */
final class BetweenTags {

    private static final int MOST = 256 * 1024;

    private static final long COMMENT = bytes("<!--");
    private static final long INSTRUCTION = bytes("<?");
    private static final long QUOTED = bytes("![CDATA[");

    /** The last eight bytes. */
    private long last;

    /** The bytes at which what was begun ends; 0 where a {@code <} begins a tag. */
    private long end;

    private int count;

    void take(byte one) {
        last = last << Byte.SIZE | one & 0xff;
        count++;
        if (end != 0) {
            if (one == '>' && endsWith(end)) {
                end = 0;
            }
        } else if (one == '<') {
            count = 0;
        } else if (one == '-' || one == '?' || one == '[') {
            begin();
        }
        if (count > MOST) {
            throw FileRejected.tooLarge();
        }
    }

    private void begin() {
        if (endsWith(COMMENT)) {
            end = bytes("-->");
        } else if (endsWith(INSTRUCTION)) {
            end = bytes("?>");
        } else if (endsWith(QUOTED)) {
            end = bytes("]]>");
        } else {
            return;
        }
        // of what begins it nothing is part of its end
        last = 0;
    }

    private boolean endsWith(long bytes) {
        int leading = Long.numberOfLeadingZeros(bytes) / Byte.SIZE * Byte.SIZE;
        return (last << leading) == (bytes << leading);
    }

    private static long bytes(String text) {
        long bytes = 0;
        for (char one : text.toCharArray()) {
            bytes = bytes << Byte.SIZE | one;
        }
        return bytes;
    }
}
