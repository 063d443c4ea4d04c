package kz.bagdar.programme.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import kz.bagdar.seminar.Lifecycle;
import kz.bagdar.seminar.SeminarView;

/** When seminars were cancelled, as the change log has it. */
@ApplicationScoped
class Cancellations {

    @Inject
    EntityManager entities;

    /** Empty for one that was not; one that is archived may have been. */
    Optional<Instant> of(SeminarView seminar) {
        if (seminar.lifecycle() != Lifecycle.CANCELLED && seminar.lifecycle() != Lifecycle.ARCHIVED) {
            return Optional.empty();
        }
        return Optional.ofNullable((Instant) entities.createNativeQuery(
                        "select max(at) from change where resource_id = :id and resource_type = 'seminar'"
                                + " and differences #>> '{lifecycle,to}' = 'CANCELLED'",
                        Instant.class)
                .setParameter("id", seminar.id())
                .getSingleResult());
    }
}
