package kz.bagdar.platform.jobs;

import java.time.Duration;

/**
 * Work that is done again and again, each time by one replica. What each replica has to do for itself, such as keeping its
 * own connections alive, or what several do side by side and within seconds, such as sending mail, is {@code @Scheduled}.
 */
public interface RecurringWork {

    /** Its name in the database: lower-case words with hyphens. */
    String name();

    /** How long after the end of one time the next begins. */
    Duration every();

    void run();
}
