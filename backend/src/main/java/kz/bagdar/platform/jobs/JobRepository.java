package kz.bagdar.platform.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {

    /** Held until the transaction ends; empty where it has been deleted with its seminar. */
    Optional<Job> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Job> find(UUID seminarId, String kind, UUID id) {
        return find("seminarId is not distinct from ?1 and kind = ?2 and id = ?3", seminarId, kind, id)
                .firstResultOptional();
    }

    void forget(Instant finishedBefore) {
        delete("finishedAt < ?1", finishedBefore);
    }
}
