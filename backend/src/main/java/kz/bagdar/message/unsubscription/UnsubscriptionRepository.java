package kz.bagdar.message.unsubscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class UnsubscriptionRepository implements PanacheRepositoryBase<Unsubscription, UUID> {

    private static final List<SortKey<Unsubscription>> SORTS =
            List.of(SortKey.instant("unsubscribedAt", "unsubscribedAt", Unsubscription::unsubscribedAt));

    Page<Unsubscription> page(UUID seminarId, UUID registrationId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("registrationId = :registration", "registration", registrationId)
                .page(query);
    }

    Optional<Unsubscription> of(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }

    /** One-click may come twice at once. */
    boolean insert(UUID id, UUID seminarId, UUID registrationId, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into unsubscription (id, revision, seminar_id, registration_id, unsubscribed_at)"
                                        + " values (:id, 0, :seminar, :registration, :now)"
                                        + " on conflict (registration_id) do nothing")
                        .setParameter("id", id)
                        .setParameter("seminar", seminarId)
                        .setParameter("registration", registrationId)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
