package kz.bagdar.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compression of what is sent many times. */
public final class Gzip {

    private static final Pattern REFUSED =
            Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)", Pattern.CASE_INSENSITIVE);

    private Gzip() {}

    /** @param acceptEncoding as it was sent (RFC 9110, 12.5.3), or null; a weight of 0 refuses */
    public static boolean isAcceptedBy(String acceptEncoding) {
        return acceptEncoding != null
                && acceptEncoding.contains("gzip")
                && (acceptEncoding.indexOf('=') < 0
                        || !REFUSED.matcher(acceptEncoding).find());
    }

    static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
