package kz.bagdar.division.companions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class CompanionsRepository implements PanacheRepositoryBase<TravelCompanions, UUID> {

    private static final List<SortKey<TravelCompanions>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", TravelCompanions::createdAt));

    Page<TravelCompanions> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    List<TravelCompanions> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by createdAt, id", seminarId);
    }

    List<TravelCompanions> ofPeople(Collection<UUID> registrationIds) {
        List<?> ids = getEntityManager()
                .createNativeQuery("select id from companions where registration_ids && cast(:people as uuid[])")
                .setParameter("people", registrationIds.toArray(UUID[]::new))
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
