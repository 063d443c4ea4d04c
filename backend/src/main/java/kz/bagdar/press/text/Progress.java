package kz.bagdar.press.text;

import kz.bagdar.seminar.Lifecycle;

/** How far a seminar has come, as far as its release words it otherwise. */
enum Progress {
    AHEAD,
    UNDER_WAY,
    OVER,
    CANCELLED;

    static Progress of(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case DRAFT, PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED -> AHEAD;
            case RUNNING -> UNDER_WAY;
            case COMPLETED, ARCHIVED -> OVER;
            case CANCELLED -> CANCELLED;
        };
    }
}
