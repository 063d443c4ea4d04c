package kz.bagdar.platform.jobs;

import java.time.Duration;

/** Work that is done again and again, each time by one replica. */
public interface RecurringWork {

    /** Its name in the database: lower-case words with hyphens. */
    String name();

    /** How long after the end of one time the next begins. */
    Duration every();

    void run();
}
