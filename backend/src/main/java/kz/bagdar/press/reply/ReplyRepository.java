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

    /**
     * Some of them, with what was written under them, which nobody has seen since: an answer before the reply that it
     * answers. Held until the transaction ends; passes by what others are working on.
     */
    List<Reply> someRejectedBefore(Instant moment, int most) {
        return some(
                "((state = 'REJECTED' and moderated_at < :moment) or parent_id in"
                        + " (select id from reply where state = 'REJECTED' and moderated_at < :moment))"
                        + " and not exists (select 1 from reply answer where answer.parent_id = reply.id)",
                moment,
                most);
    }

    /** The same of those whose address is still kept. */
    List<Reply> someWithEmailJudgedBefore(Instant moment, int most) {
        return some("email is not null and moderated_at < :moment", moment, most);
    }

    @SuppressWarnings("unchecked")
    private List<Reply> some(String condition, Instant moment, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from reply where " + condition
                                + " order by id limit :most for update of reply skip locked",
                        Reply.class)
                .setParameter("moment", moment)
                .setParameter("most", most)
                .getResultList();
    }

    List<Reply> all(UUID seminarId) {
        return list("seminarId", seminarId);
    }
}
