package kz.bagdar.registration;

import java.util.Locale;

/** An address under {@code .invalid}, which is guaranteed never to exist (RFC 2606): people of samples and exercises. */
public final class ReservedAddress {

    /** The same of a registration, for a query. */
    static final String IS_NOT = "not (lower(email) like '%.invalid' or lower(email) like '%@invalid'"
            + " or lower(email) like '%.invalid.' or lower(email) like '%@invalid.')";

    private ReservedAddress() {}

    public static boolean is(String email) {
        return email.toLowerCase(Locale.ROOT).matches(".*[@.]invalid\\.?");
    }
}
