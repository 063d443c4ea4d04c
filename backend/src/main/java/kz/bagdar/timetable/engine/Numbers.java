package kz.bagdar.timetable.engine;

import static kz.bagdar.timetable.engine.TimetableModel.NONE;

/** Refuses numbers that no model may have: the caller's mistake, never the public's. */
final class Numbers {

    private Numbers() {}

    static void requireWithin(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s is %d, not from %d to %d".formatted(what, number, least, most));
        }
    }

    static void requireIndex(int number, int count, String what) {
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException("there is no %s %d among %d".formatted(what, number, count));
        }
    }

    static void requireIndexOrNone(int number, int count, String what) {
        if (number != NONE) {
            requireIndex(number, count, what);
        }
    }
}
