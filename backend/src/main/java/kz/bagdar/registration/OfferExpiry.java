package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.jobs.RecurringWork;
import kz.bagdar.registration.RegistrationRepository.OfferOver;
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
        Instant now = clock.instant();
        OfferOver last = OfferOver.FIRST;
        for (List<OfferOver> over = registrations.offersOver(now, last, BATCH);
                !over.isEmpty();
                over = registrations.offersOver(now, last, BATCH)) {
            over.forEach(offer -> expire(offer.id()));
            last = over.getLast();
        }
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
