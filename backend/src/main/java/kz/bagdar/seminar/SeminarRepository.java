package kz.bagdar.seminar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

@ApplicationScoped
class SeminarRepository implements PanacheRepositoryBase<Seminar, UUID> {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** By id or by slug; no slug has the form of an id. */
    Optional<Seminar> findByReference(String reference) {
        return ID.matcher(reference).matches()
                ? findByIdOptional(UUID.fromString(reference))
                : find("slug", reference).firstResultOptional();
    }

    /** Reads it anew and holds its row until the transaction ends. */
    void lock(Seminar seminar) {
        getEntityManager().refresh(seminar, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Waits for those who are adding something to the seminar, and holds up those who would, until the transaction ends:
     * so that whoever reads now what is in it reads all of it. The lock of {@link #lock} lets them through.
     */
    void closeToAdditions(Seminar seminar) {
        getEntityManager()
                .createNativeQuery("select 1 from seminar where id = :id for update")
                .setParameter("id", seminar.id())
                .getResultList();
    }

    boolean isSlugTaken(String slug, UUID byAnotherThan) {
        return byAnotherThan == null
                ? count("slug", slug) > 0
                : count("slug = ?1 and id <> ?2", slug, byAnotherThan) > 0;
    }
}
