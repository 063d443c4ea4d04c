package kz.bagdar.registration;

import java.util.Locale;
import java.util.UUID;

/** An address under {@code .invalid}, which is guaranteed never to exist (RFC 2606): people of samples and exercises. */
public final class ReservedAddress {

    /** The same of a registration, for a query. */
    static final String IS_NOT = "not (lower(email) like '%.invalid' or lower(email) like '%@invalid'"
            + " or lower(email) like '%.invalid.' or lower(email) like '%@invalid.')";

    private static final String OF_ERASED = "@erased.invalid";

    private ReservedAddress() {}

    /** What stands for the address of a person who is erased. */
    static String ofErased(UUID registrationId) {
        return registrationId + OF_ERASED;
    }

    /** Whether it is of somebody who is erased, so that nobody else can have it. */
    public static boolean isOfErased(String email) {
        return email.toLowerCase(Locale.ROOT).endsWith(OF_ERASED);
    }

    public static boolean is(String email) {
        return email.toLowerCase(Locale.ROOT).matches(".*[@.]invalid\\.?");
    }
}
