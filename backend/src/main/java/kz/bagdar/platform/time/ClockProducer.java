package kz.bagdar.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The only source of the present time, so that a test can put another in its place. */
class ClockProducer {

    /** UTC, to the microsecond: what PostgreSQL keeps, so that a stored instant reads back as it was written. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
