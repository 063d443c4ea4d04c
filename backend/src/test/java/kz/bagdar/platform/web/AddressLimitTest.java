package kz.bagdar.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressLimitTest {

    @Test
    void networkOfVersionSixCountsAsOneAddress() {
        assertEquals(AddressLimit.network("2001:db8::1"), AddressLimit.network("2001:db8::ffff:2"));
        assertEquals("192.0.2.1", AddressLimit.network("192.0.2.1"));
        assertEquals("unknown", AddressLimit.network("unknown"));
    }
}
