package kz.bagdar.registration.quota;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class QuotaRepository implements PanacheRepositoryBase<Quota, UUID> {

    private static final List<SortKey<Quota>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Quota::createdAt));

    Page<Quota> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    List<Quota> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by createdAt, id", seminarId);
    }

    Quota require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("quota"));
    }

    /** Those that name a session. */
    List<Quota> ofSession(UUID sessionId) {
        return list("?1 member of sessionIds order by id", sessionId);
    }
}
