package kz.bagdar.division;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class DivisionRepository implements PanacheRepositoryBase<Division, UUID> {

    private static final List<SortKey<Division>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Division::createdAt));

    Page<Division> page(UUID seminarId, PageQuery query) {
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    Optional<Division> newestOf(UUID seminarId) {
        return find("seminarId = ?1 order by createdAt desc, id desc", seminarId)
                .firstResultOptional();
    }

    Optional<Division> lastSuperseded(UUID seminarId) {
        return find("seminarId = ?1 and state = SUPERSEDED order by adoptedAt desc, id desc", seminarId)
                .firstResultOptional();
    }

    Optional<Division> adoptedOf(UUID seminarId) {
        return find("seminarId = ?1 and state = ADOPTED", seminarId).firstResultOptional();
    }
}
