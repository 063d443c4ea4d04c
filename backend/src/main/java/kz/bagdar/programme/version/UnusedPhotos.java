package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.bagdar.platform.jobs.RecurringWork;

/** Lets go of pictures of people that no speaker has and no published version shows. */
@ApplicationScoped
class UnusedPhotos implements RecurringWork {

    // between sending a picture in and saving the speaker whose it is, a form can lie open for hours
    private static final Duration SPARED = Duration.ofDays(1);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "unused-photos";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        forgetSentBefore(clock.instant().minus(SPARED));
    }

    @Transactional
    void forgetSentBefore(Instant moment) {
        entities.createNativeQuery("delete from photo where created_at < :moment"
                        + " and not exists (select from speaker"
                        + " where speaker.seminar_id = photo.seminar_id and photo_id = photo.id)"
                        + " and not exists (select from programme_version join programme_content on version_id = programme_version.id"
                        + " where programme_version.seminar_id = photo.seminar_id"
                        + " and position(photo.id in content::text) > 0)")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
