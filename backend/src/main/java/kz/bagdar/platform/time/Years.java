package kz.bagdar.platform.time;

import java.time.DateTimeException;

/** The years that dates and instants of ours can lie in: Java knows others, which the database refuses with an error. */
public final class Years {

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private Years() {}

    /** @throws DateTimeException where the year is no such */
    public static void requireKept(int year) {
        if (year < FIRST || year > LAST) {
            throw new DateTimeException("a year out of range");
        }
    }
}
