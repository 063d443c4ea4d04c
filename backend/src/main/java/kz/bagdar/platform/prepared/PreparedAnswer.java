package kz.bagdar.platform.prepared;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * An answer ready for the wire.
 *
 * @param seminarId whose changes make it a former one
 * @param etag with its quotation marks
 */
record PreparedAnswer(UUID seminarId, String etag, Buffer plain, Buffer compressed) {

    static PreparedAnswer of(UUID seminarId, String etag, byte[] content) {
        return new PreparedAnswer(seminarId, etag, Buffer.buffer(content), Buffer.buffer(compress(content)));
    }

    int bytes() {
        return plain.length() + compressed.length();
    }

    /** As small as it gets: it is done once, and read by many. */
    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream gzip = new BestGzip(compressed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
