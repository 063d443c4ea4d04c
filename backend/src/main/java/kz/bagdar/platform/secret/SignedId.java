package kz.bagdar.platform.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** An id with a code that only this service can compute (HMAC-SHA-256), in 64 characters that fit into an address. */
public final class SignedId {

    public static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int CODE_BYTES = 32;

    private final SecretKey key;

    /** @param key for {@link #ALGORITHM}, of a purpose of its own */
    public SignedId(SecretKey key) {
        this.key = key;
    }

    public String of(UUID id) {
        byte[] bytes = bytes(id);
        byte[] signed = ByteBuffer.allocate(ID_BYTES + CODE_BYTES)
                .put(bytes)
                .put(code(bytes))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Empty where the text was not made by this service for this purpose. */
    public Optional<UUID> read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + CODE_BYTES) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        UUID id = new UUID(parts.getLong(), parts.getLong());
        byte[] code = new byte[CODE_BYTES];
        parts.get(code);
        return MessageDigest.isEqual(code, code(bytes(id))) ? Optional.of(id) : Optional.empty();
    }

    private byte[] code(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(id);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
