package kz.bagdar.seminar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class SeminarRepository implements PanacheRepositoryBase<Seminar, UUID> {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final List<SortKey<Seminar>> SORTS = List.of(
            SortKey.date("startsOn", "startsOn", Seminar::startsOn),
            SortKey.instant("createdAt", "createdAt", Seminar::createdAt),
            SortKey.text("title", "sortTitle", Seminar::sortTitle));

    /** By id or by slug; no slug has the form of an id. */
    Optional<Seminar> findByReference(String reference) {
        return ID.matcher(reference).matches()
                ? findByIdOptional(UUID.fromString(reference))
                : find("slug", reference).firstResultOptional();
    }

    /** Reads it anew and holds its row until the transaction ends. */
    void lock(Seminar seminar) {
        getEntityManager().refresh(seminar, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Waits for those who are adding something to the seminar, and holds up those who would, until the transaction ends:
     * so that whoever reads now what is in it reads all of it. The lock of {@link #lock} lets them through.
     */
    void closeToAdditions(Seminar seminar) {
        getEntityManager()
                .createNativeQuery("select 1 from seminar where id = :id for update")
                .setParameter("id", seminar.id())
                .getResultList();
    }

    boolean isSlugTaken(String slug, UUID byAnotherThan) {
        return byAnotherThan == null
                ? count("slug", slug) > 0
                : count("slug = ?1 and id <> ?2", slug, byAnotherThan) > 0;
    }

    /** @param own the seminars whose drafts the caller sees; null for one who sees every draft */
    Page<Seminar> page(SeminarFilter filter, Set<UUID> own, PageQuery query) {
        Keyset<Seminar> seminars = new Keyset<>(this, SORTS)
                .search("searchTitle", filter.search)
                .where("lifecycle in :lifecycles", "lifecycles", filter.lifecycles)
                .where("endsOn >= :from", "from", filter.from)
                .where("startsOn <= :to", "to", filter.to);
        if (own == null) {
            return seminars.page(query);
        }
        String isOwn = "id in :own";
        if (own.isEmpty()) {
            return seminars.where(filter.mine ? "false" : "lifecycle <> DRAFT").page(query);
        }
        return seminars.where(filter.mine ? isOwn : "lifecycle <> DRAFT or " + isOwn, "own", own)
                .page(query);
    }
}
