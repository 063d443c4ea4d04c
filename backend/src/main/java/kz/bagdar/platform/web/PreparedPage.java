package kz.bagdar.platform.web;

import io.vertx.core.buffer.Buffer;
import java.util.Base64;
import java.util.UUID;

/**
 * A page as it is sent, to everyone the same.
 *
 * @param seminarId what it is about; null where it is about several seminars or none
 */
record PreparedPage(int status, String type, Buffer body, Buffer compressed, String etag, UUID seminarId) {

    private static final int ENOUGH_OF_A_HASH = 18;

    static PreparedPage of(int status, String type, Buffer body, UUID seminarId) {
        byte[] bytes = body.getBytes();
        byte[] hash = Sha256.start().digest(bytes);
        String etag =
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, ENOUGH_OF_A_HASH);
        return new PreparedPage(status, type, body, Buffer.buffer(Gzip.compress(bytes)), etag, seminarId);
    }
}
