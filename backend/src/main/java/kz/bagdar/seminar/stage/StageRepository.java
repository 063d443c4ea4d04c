package kz.bagdar.seminar.stage;

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
class StageRepository implements PanacheRepositoryBase<Stage, UUID> {

    private static final List<SortKey<Stage>> SORTS = List.of(SortKey.number("position", "position", Stage::position));

    Page<Stage> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    List<Stage> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by position", seminarId);
    }

    Stage require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("stage"));
    }

    Map<UUID, UUID> seminarsOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Stage::id, Stage::seminarId));
    }
}
