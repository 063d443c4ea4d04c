package kz.bagdar.platform.idempotency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] TEXT = "Айгүл's link".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = {1};
    private static final byte[] ELSEWHERE = {2};

    private final Seal seal = new Seal(key(1));

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertArrayEquals(TEXT, seal.open(seal.close(TEXT, HERE), HERE).orElseThrow());
    }

    @Test
    void sealingTwiceLooksDifferentEachTime() {
        assertFalse(Arrays.equals(seal.close(TEXT, HERE), seal.close(TEXT, HERE)));
    }

    @Test
    void sealedTextIsOpenedWithItsKeyAndInItsPlaceAlone() {
        byte[] sealed = seal.close(TEXT, HERE);

        assertEquals(Optional.empty(), seal.open(sealed, ELSEWHERE));
        assertEquals(Optional.empty(), new Seal(key(2)).open(sealed, HERE));
    }

    @Test
    void alteredOrShortenedTextIsNotOpened() {
        byte[] sealed = seal.close(TEXT, HERE);

        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertTrue(seal.open(altered, HERE).isEmpty(), "byte " + i);
            assertTrue(seal.open(Arrays.copyOf(sealed, i), HERE).isEmpty(), "length " + i);
        }
    }

    private static SecretKeySpec key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }
}
