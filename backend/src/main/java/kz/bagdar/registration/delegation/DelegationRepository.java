package kz.bagdar.registration.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.registration.privacy.KeptUntil;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    private static final List<SortKey<Delegation>> SORTS = List.of(
            SortKey.text("name", "name", Delegation::name),
            SortKey.text("region", "regionCode", Delegation::regionCode),
            SortKey.instant("openedAt", "openedAt", Delegation::openedAt));

    Page<Delegation> page(UUID seminarId, DelegationFilter filter, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .search("searchText", filter.search)
                .where("regionCode in :regions", "regions", filter.regionCodes)
                .page(query);
    }

    Optional<Delegation> find(UUID seminarId, UUID id) {
        return find("seminarId = ?1 and id = ?2", seminarId, id).firstResultOptional();
    }

    /** An e-mail is one contact, however its letters are written. */
    Optional<Delegation> findByContact(UUID seminarId, String email) {
        return find("seminarId = ?1 and contact = function('person_of', ?2)", seminarId, email)
                .firstResultOptional();
    }

    /** Whether a seminar has any contact who is not erased. */
    boolean contactsAreKept(UUID seminarId) {
        return count("seminarId = ?1 and erasedAt is null", seminarId) > 0;
    }

    /**
     * Some of those whose contacts' time to be kept was over before a moment, held until the transaction ends; what others
     * hold is left to them.
     *
     * @param after the last of those before
     */
    @SuppressWarnings("unchecked")
    List<Delegation> lockKeptUntil(Instant moment, UUID after, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select delegation.* from delegation join seminar on seminar.id = seminar_id"
                                + " where delegation.id > :after and erased_at is null and "
                                + KeptUntil.isOver("opened_at")
                                + " order by delegation.id limit :most for update of delegation skip locked",
                        Delegation.class)
                .setParameter("moment", moment)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    /** Reads the row again and holds it until the transaction ends. */
    void lock(Delegation delegation) {
        getEntityManager().refresh(delegation, LockModeType.PESSIMISTIC_WRITE);
    }
}
