package kz.bagdar.programme.version;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Seminars that were public before there were versions get their first when the service starts. */
@ApplicationScoped
class FirstVersions {

    private static final Logger LOG = Logger.getLogger(FirstVersions.class);

    @Inject
    VersionRepository versions;

    @Inject
    Publishing publishing;

    void publish(@Observes StartupEvent start) {
        publishMissing();
    }

    /** One transaction each; another replica that does the same waits, and finds nothing left to do. */
    void publishMissing() {
        versions.announcedWithout().forEach(this::publishFirst);
    }

    /** One that cannot be published stays hidden and is tried at the next start; it keeps no other from the public. */
    private void publishFirst(UUID seminarId) {
        try {
            publishing.publishFirst(seminarId);
            LOG.infof("seminar %s has its first version", seminarId);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "seminar %s could not get its first version", seminarId);
        }
    }
}
