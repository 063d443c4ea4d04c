package kz.bagdar.registration;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Ends the offers whose time has come. Each replica does; the rows that they hold keep them from doing it twice. */
@ApplicationScoped
class OfferExpiry {

    private static final int BATCH = 100;

    private static final Logger LOG = Logger.getLogger(OfferExpiry.class);

    @Inject
    RegistrationRepository registrations;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void expireDue() {
        List<UUID> due = registrations.offersOver(clock.instant(), BATCH);
        due.forEach(this::expire);
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
