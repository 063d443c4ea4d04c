package kz.bagdar.seminar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class ListedSeminarRepository implements PanacheRepositoryBase<ListedSeminar, UUID> {

    private static final List<SortKey<ListedSeminar>> SORTS = List.of(
            SortKey.date("startsOn", "startsOn", ListedSeminar::startsOn),
            SortKey.instant("createdAt", "createdAt", ListedSeminar::createdAt),
            SortKey.text("title", "sortTitle", ListedSeminar::sortTitle));

    /** @param own the seminars whose drafts the caller sees; null for one who sees every draft */
    Page<ListedSeminar> page(SeminarFilter filter, Set<UUID> own, PageQuery query) {
        Keyset<ListedSeminar> seminars = new Keyset<>(this, SORTS)
                .search("searchTitle", filter.search)
                .where("lifecycle in :lifecycles", "lifecycles", filter.lifecycles)
                .where("endsOn >= :from", "from", filter.from)
                .where("startsOn <= :to", "to", filter.to);
        if (own == null) {
            return seminars.where("draft").page(query);
        }
        if (own.isEmpty()) {
            return seminars.where(filter.mine ? "false" : "not draft").page(query);
        }
        String isOwn = "draft and id in :own";
        return seminars.where(filter.mine ? isOwn : isOwn + " or not draft and id not in :own", "own", own)
                .page(query);
    }
}
