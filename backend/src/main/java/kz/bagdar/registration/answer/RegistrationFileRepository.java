package kz.bagdar.registration.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RegistrationFileRepository implements PanacheRepositoryBase<RegistrationFile, UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    Optional<RegistrationFile> find(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id).firstResultOptional();
    }

    /** Those of the ids that belong to nobody yet, to this registration, or to whoever has the e-mail. */
    Set<UUID> free(UUID seminarId, Collection<UUID> ids, UUID registrationId, String email) {
        List<?> free = getEntityManager()
                .createNativeQuery("""
                        select file.id from registration_file as file
                        left join registration on registration.id = file.registration_id
                        where file.seminar_id = :seminar and file.id = any(:ids)
                            and (file.registration_id is null or file.registration_id = :registration
                                or person = person_of(:email))""")
                .setParameter("seminar", seminarId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("registration", Objects.requireNonNullElse(registrationId, NOBODY))
                .setParameter("email", Objects.requireNonNullElse(email, ""))
                .getResultList();
        return free.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Whether somebody comes with the delegation. */
    boolean travelsWith(UUID registrationId, UUID delegationId) {
        return getEntityManager()
                .createQuery(
                        "select count(*) > 0 from Registration where id = :id and delegationId = :delegation",
                        Boolean.class)
                .setParameter("id", registrationId)
                .setParameter("delegation", delegationId)
                .getSingleResult();
    }

    /** Of those of the ids that exist. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id, name from RegistrationFile where id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Without the files themselves. */
    List<SentFile> sent(UUID registrationId) {
        return getEntityManager()
                .createQuery(
                        "select new kz.bagdar.registration.answer.SentFile(file.id, file.name, file.mediaType, file.size)"
                                + " from RegistrationFile file where file.registrationId = :registration"
                                + " order by file.sentAt",
                        SentFile.class)
                .setParameter("registration", registrationId)
                .getResultList();
    }

    /** How many bytes wait for their registrations. */
    long unclaimedBytes(UUID seminarId) {
        Long bytes = getEntityManager()
                .createQuery(
                        "select sum(file.size) from RegistrationFile file"
                                + " where file.seminarId = :seminar and file.registrationId is null",
                        Long.class)
                .setParameter("seminar", seminarId)
                .getSingleResult();
        return bytes == null ? 0 : bytes;
    }

    /** Lets go of those that have waited longest, until what is left has no more bytes than that. */
    void makeRoom(UUID seminarId, long most) {
        getEntityManager()
                .createNativeQuery("""
                        delete from registration_file where id in (
                            select id from registration_file where registration_id is null and id in (
                                select id from (
                                    select id, sum(octet_length(content)) over (order by sent_at desc, id) as bytes
                                    from registration_file where seminar_id = :seminar and registration_id is null)
                                    as waiting
                                where bytes > :most)
                            for update skip locked)""")
                .setParameter("seminar", seminarId)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Those that no registration names, or names no more. */
    void forgetUnnamed(Instant before) {
        delete("registrationId is null and sentAt < ?1", before);
    }
}
