package kz.bagdar.press.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;

@ApplicationScoped
class ReplyRepository implements PanacheRepositoryBase<Reply, UUID> {

    private static final List<SortKey<Reply>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Reply::createdAt));

    /** Approved ones that stand under the release itself, oldest first. */
    Page<Reply> shown(UUID releaseId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("releaseId = :release", "release", releaseId)
                .where("state = APPROVED and parentId is null")
                .page(query);
    }

    Map<UUID, List<AnswerView>> answers(Collection<UUID> parentIds) {
        return parentIds.isEmpty()
                ? Map.of()
                : list("parentId in ?1 and state = APPROVED order by createdAt, id", parentIds).stream()
                        .collect(Collectors.groupingBy(
                                Reply::parentId, Collectors.mapping(Reply::answer, Collectors.toList())));
    }

    Page<Reply> ofSeminar(UUID seminarId, Collection<ReplyState> states, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("state in :states", "states", states)
                .page(query);
    }

    Optional<Reply> ofRelease(UUID releaseId, UUID id) {
        return find("releaseId = ?1 and id = ?2", releaseId, id).firstResultOptional();
    }

    /** Held until the transaction ends, in the order of their ids, so that no two who do this wait for each other. */
    @SuppressWarnings("unchecked")
    List<Reply> lock(UUID seminarId, Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from reply where seminar_id = :seminar and id = any(:ids) order by id for update",
                        Reply.class)
                .setParameter("seminar", seminarId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** With what was written under them, which nobody has seen since. */
    List<Reply> rejectedBefore(Instant moment) {
        return list(
                "(state = REJECTED and moderatedAt < ?1)"
                        + " or parentId in (select id from Reply where state = REJECTED and moderatedAt < ?1)"
                        // an answer before the reply that it answers
                        + " order by parentId nulls last, id",
                moment);
    }

    List<Reply> withEmailJudgedBefore(Instant moment) {
        return list("email is not null and moderatedAt < ?1 order by id", moment);
    }

    List<Reply> all(UUID seminarId) {
        return list("seminarId", seminarId);
    }
}
