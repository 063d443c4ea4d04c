package kz.bagdar.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip, deflate, br, zstd | true",
                "br;q=1.0, gzip;q=0.8 | true",
                "br;q=0, gzip | true",
                "gzip;q=0.001 | true",
                "gzip;q=0 | false",
                "identity, gzip ; Q=0.000 | false",
                "gzip;q=0, identity | false",
                "br | false",
            })
    void compressedIsSentToWhomItIsWelcome(String acceptEncoding, boolean welcome) {
        assertEquals(welcome, Gzip.isAcceptedBy(acceptEncoding));
    }

    @Test
    void plainIsSentToWhoeverSaysNothing() {
        assertFalse(Gzip.isAcceptedBy(null));
    }
}
