package kz.bagdar.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class VersionNoticeRepository implements PanacheRepositoryBase<VersionNotice, UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Nothing happens where the version is gone already. */
    void open(UUID versionId, long cause) {
        getEntityManager()
                .createNativeQuery(
                        "insert into version_notice (version_id, cause, told_up_to)"
                                + " select id, :cause, :nobody from programme_version where id = :version on conflict do nothing")
                .setParameter("cause", cause)
                .setParameter("nobody", NOBODY)
                .setParameter("version", versionId)
                .executeUpdate();
    }

    /**
     * The oldest that no other replica is at, held until the transaction ends.
     *
     * @param setAside versions that are left out
     */
    Optional<VersionNotice> lockNext(Collection<UUID> setAside) {
        return find("versionId not in ?1 order by cause", setAside)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
