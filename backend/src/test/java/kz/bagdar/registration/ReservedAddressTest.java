package kz.bagdar.registration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"participant-001@sample.invalid", "P@A.B.INVALID", "p@sample.invalid."})
    void addressesUnderInvalidNeverExist(String email) {
        assertTrue(ReservedAddress.is(email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0@erased.invalid", "0+1@Erased.INVALID", "0@erased\u00a0.invalid", "0@era\u200bsed.invalid"})
    void addressesOfTheErasedAreKnownHoweverTheyAreWritten(String email) {
        assertTrue(ReservedAddress.isOfErased(email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"p@sample.example", "p@invalid.kz", "p.invalid@mail.kz", "p@notinvalid", "p@mail.notinvalid"})
    void othersMay(String email) {
        assertFalse(ReservedAddress.is(email));
    }
}
