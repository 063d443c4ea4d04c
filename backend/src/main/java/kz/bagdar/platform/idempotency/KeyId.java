package kz.bagdar.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import kz.bagdar.platform.web.Sha256;

/**
 * One key of one caller, as far as it is stored: a hash of both. Callers without a token share one scope and are told
 * apart by their keys alone, so whoever reads the table must not find a key there and ask for its answer.
 *
 * @param hash without a secret in it, so that a key is known again though the secret was changed
 */
record KeyId(byte[] hash) {

    static KeyId of(String caller, String key) {
        MessageDigest digest = Sha256.start();
        digest.update(caller.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        return new KeyId(digest.digest());
    }

    /** What the database locks it by. */
    long lock() {
        return ByteBuffer.wrap(hash).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyId id && Arrays.equals(hash, id.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
