package kz.bagdar.seminar.speaker;

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
class SpeakerRepository implements PanacheRepositoryBase<Speaker, UUID> {

    private static final List<SortKey<Speaker>> SORTS = List.of(SortKey.text("name", "sortName", Speaker::sortName));

    Page<Speaker> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    List<Speaker> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by sortName, id", seminarId);
    }

    Speaker require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("speaker"));
    }

    Map<UUID, UUID> seminarsOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Speaker::id, Speaker::seminarId));
    }
}
