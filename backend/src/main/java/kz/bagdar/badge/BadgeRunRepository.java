package kz.bagdar.badge;

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
class BadgeRunRepository implements PanacheRepositoryBase<BadgeRun, UUID> {

    private static final List<SortKey<BadgeRun>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", BadgeRun::createdAt));

    /** @param after when the oldest that counts still was asked for */
    Page<BadgeRun> page(UUID seminarId, Instant after, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("createdAt > :moment", "moment", after)
                .page(query);
    }

    Optional<BadgeRun> find(UUID seminarId, UUID id, Instant after) {
        return find("seminarId = ?1 and id = ?2 and createdAt > ?3", seminarId, id, after)
                .firstResultOptional();
    }

    List<BadgeRun> someMadeBefore(Instant moment, int most) {
        return find("createdAt <= ?1", moment).range(0, most - 1).list();
    }
}
