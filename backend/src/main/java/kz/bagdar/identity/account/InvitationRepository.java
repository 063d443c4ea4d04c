package kz.bagdar.identity.account;

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

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    private static final List<SortKey<Invitation>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Invitation::createdAt));

    Page<Invitation> page(List<InvitationState> states, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("state in :states", "states", states)
                .page(query);
    }

    boolean isPending(String email) {
        return count("lower(email) = lower(?1) and state = ?2", email, InvitationState.PENDING) > 0;
    }

    /** Holds its row, so that nobody settles it before the transaction ends; empty where it was settled meanwhile. */
    Optional<Invitation> lockPending(String email) {
        return find("lower(email) = lower(?1) and state = ?2", email, InvitationState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Takes the oldest that nobody works on, passing by what other replicas are taking at this moment. */
    Optional<UUID> lease(Instant now, Instant until) {
        List<?> leased = getEntityManager()
                .createNativeQuery(
                        "update invitation set leased_until = :until where id = (select id from invitation"
                                + " where state = 'PENDING' and (leased_until is null or leased_until <= :now)"
                                + " order by created_at, id limit 1 for update skip locked) returning id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
        return leased.stream().map(UUID.class::cast).findFirst();
    }

    void endLease(UUID id) {
        getEntityManager()
                .createNativeQuery("update invitation set leased_until = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
