package kz.bagdar.platform.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurposeKeysTest {

    private static final String SECRET = "a-secret-of-thirty-two-characters";

    @Test
    void oneSecretGivesEachPurposeItsOwnKeyOf256Bits() {
        byte[] links = key(SECRET, "links");

        assertEquals(32, links.length);
        assertArrayEquals(links, key(SECRET, "links"));
        assertFalse(Arrays.equals(links, key(SECRET, "answers")));
        assertFalse(Arrays.equals(links, key(SECRET + "!", "links")));
    }

    @Test
    void shortSecretIsRefused() {
        PurposeKeys keys = new PurposeKeys();
        keys.secret = "x".repeat(31);

        assertThrows(IllegalStateException.class, keys::checkSecret);
    }

    private static byte[] key(String secret, String purpose) {
        PurposeKeys keys = new PurposeKeys();
        keys.secret = secret;
        keys.checkSecret();
        return keys.derive(purpose, "AES").getEncoded();
    }
}
