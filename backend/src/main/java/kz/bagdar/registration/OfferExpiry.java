package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.bagdar.platform.jobs.RecurringWork;
import org.jboss.logging.Logger;

/** Ends the offers whose time has come. */
@ApplicationScoped
class OfferExpiry implements RecurringWork {

    private static final int BATCH = 100;

    private static final Logger LOG = Logger.getLogger(OfferExpiry.class);

    @Inject
    RegistrationRepository registrations;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "offer-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        registrations.offersOver(clock.instant(), BATCH).forEach(this::expire);
    }

    private void expire(UUID id) {
        try {
            offers.expire(id);
        } catch (RuntimeException failure) {
            // one that cannot be ended must not keep the others' places from those who wait
            LOG.errorf(failure, "the offer to registration %s cannot be ended", id);
        }
    }
}
