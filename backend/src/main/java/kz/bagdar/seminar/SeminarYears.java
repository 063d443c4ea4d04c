package kz.bagdar.seminar;

import java.time.LocalDate;

/** The years in which a seminar can be held: others are slips of the hand, and calendars and clocks know little of them. */
public final class SeminarYears {

    public static final int FIRST = 1990;
    public static final int LAST = 2199;
    public static final String RULE = "must lie in the years " + FIRST + " to " + LAST;

    private SeminarYears() {}

    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
