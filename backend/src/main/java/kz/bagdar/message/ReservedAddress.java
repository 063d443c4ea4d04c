package kz.bagdar.message;

import java.util.Locale;

/** An address under {@code .invalid}, which is guaranteed never to exist (RFC 2606): people of samples and exercises. */
final class ReservedAddress {

    private ReservedAddress() {}

    static boolean is(String email) {
        return email.toLowerCase(Locale.ROOT).matches(".*[@.]invalid\\.?");
    }
}
