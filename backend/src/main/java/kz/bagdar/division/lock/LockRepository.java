package kz.bagdar.division.lock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class LockRepository implements PanacheRepositoryBase<GroupLock, UUID> {

    private static final List<SortKey<GroupLock>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", GroupLock::createdAt));

    Page<GroupLock> page(UUID seminarId, UUID registrationId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("registrationId = :registration", "registration", registrationId)
                .page(query);
    }

    List<GroupLock> ofSeminar(UUID seminarId) {
        return list("seminarId", seminarId);
    }

    boolean isLocked(UUID registrationId) {
        return count("registrationId", registrationId) > 0;
    }
}
