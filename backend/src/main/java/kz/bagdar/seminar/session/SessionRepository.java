package kz.bagdar.seminar.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    private static final List<SortKey<Session>> SORTS =
            List.of(SortKey.number("position", "position", Session::position));

    Page<Session> page(UUID seminarId, UUID stageId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("stageId = :stage", "stage", stageId)
                .page(query);
    }

    List<Session> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by position, id", seminarId);
    }

    List<Session> ofStage(UUID stageId) {
        return list("stageId = ?1 order by position", stageId);
    }

    Session require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("session"));
    }

    Map<UUID, UUID> seminarsOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Session::id, Session::seminarId));
    }
}
