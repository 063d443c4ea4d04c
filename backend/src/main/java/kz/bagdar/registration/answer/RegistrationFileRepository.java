package kz.bagdar.registration.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RegistrationFileRepository implements PanacheRepositoryBase<RegistrationFile, UUID> {

    Optional<RegistrationFile> find(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id).firstResultOptional();
    }

    /** Those of the ids that belong to nobody yet, or to this registration. */
    Set<UUID> free(UUID seminarId, Collection<UUID> ids, UUID registrationId) {
        return getEntityManager()
                .createQuery(
                        "select id from RegistrationFile where seminarId = :seminar and id in :ids"
                                + " and (registrationId is null or registrationId = :registration)",
                        UUID.class)
                .setParameter("seminar", seminarId)
                .setParameter("ids", ids)
                .setParameter("registration", registrationId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    long unclaimed(UUID seminarId) {
        return count("seminarId = ?1 and registrationId is null", seminarId);
    }

    /** Those that no registration names, or names no more. */
    void forgetUnnamed(Instant before) {
        getEntityManager()
                .createNativeQuery("delete from registration_file as file where sent_at < ?1 and not exists ("
                        + " select 1 from registration where id = file.registration_id"
                        + " and position(file.id\\:\\:text in answers\\:\\:text) > 0)")
                .setParameter(1, before)
                .executeUpdate();
    }
}
