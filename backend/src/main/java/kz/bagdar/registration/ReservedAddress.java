package kz.bagdar.registration;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** An address under {@code .invalid}, which is guaranteed never to exist (RFC 2606): people of samples and exercises. */
public final class ReservedAddress {

    /** The same of a registration, for a query. */
    static final String IS_NOT = "not (lower(email) like '%.invalid' or lower(email) like '%@invalid'"
            + " or lower(email) like '%.invalid.' or lower(email) like '%@invalid.')";

    /** What the addresses of all who are erased end with, and those of nobody else. */
    public static final String OF_ERASED = "@erased.invalid";

    // what the database leaves out of an e-mail before it compares whom it is of
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff]");

    private ReservedAddress() {}

    /**
     * What stands for the address of a person who is erased.
     *
     * @param id of the registration, or of the delegation whose contact it was
     */
    public static String ofErased(UUID id) {
        return id + OF_ERASED;
    }

    /** Whether it is of somebody who is erased, so that nobody else can have it. */
    public static boolean isOfErased(String email) {
        return SPACE.matcher(email).replaceAll("").toLowerCase(Locale.ROOT).endsWith(OF_ERASED);
    }

    public static boolean is(String email) {
        return email.toLowerCase(Locale.ROOT).matches(".*[@.]invalid\\.?");
    }
}
