package kz.bagdar.registration.quota;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class QuotaRepository implements PanacheRepositoryBase<Quota, UUID> {

    /** Those that registrations take from; the others count the people at sessions. */
    List<Quota> ofRegistrations(UUID seminarId) {
        return list("seminarId = ?1 and sessionIds is empty order by id", seminarId);
    }
}
