package kz.bagdar.identity.link;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kz.bagdar.platform.secret.PurposeKeys;
import kz.bagdar.platform.web.Sha256;

/**
 * Makes and reads the tokens of participants' links: the link's id and a code over it that only this service can make
 * (HMAC-SHA-256). So a mail sent later can carry the link although no token is stored anywhere.
 */
@ApplicationScoped
class LinkToken {

    private static final int ID_BYTES = 16;
    private static final int CODE_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    PurposeKeys keys;

    private SecretKey key;

    @PostConstruct
    void deriveKey() {
        key = keys.derive("participant links", ALGORITHM);
    }

    /** 64 characters that fit into an address. */
    String of(UUID linkId) {
        byte[] id = bytes(linkId);
        byte[] token =
                ByteBuffer.allocate(ID_BYTES + CODE_BYTES).put(id).put(code(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The link that a token was made for; empty where it was not made by this service. */
    Optional<UUID> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
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

    static byte[] hash(String token) {
        return Sha256.start().digest(token.getBytes(StandardCharsets.US_ASCII));
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
