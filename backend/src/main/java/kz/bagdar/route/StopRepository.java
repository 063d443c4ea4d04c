package kz.bagdar.route;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class StopRepository implements PanacheRepositoryBase<Stop, UUID> {

    private static final List<SortKey<Stop>> SORTS = List.of(SortKey.number("position", "position", Stop::position));

    Page<Stop> page(UUID seminarId, UUID routeId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("routeId = :route", "route", routeId)
                .page(query);
    }

    List<Stop> ofSeminar(UUID seminarId) {
        return list(
                "select s from Stop s join Route r on r.id = s.routeId where s.seminarId = ?1 order by r.number, s.position",
                seminarId);
    }

    List<Stop> ofRoute(UUID routeId) {
        return list("routeId = ?1 order by position", routeId);
    }

    List<Stop> hostedBy(Collection<UUID> organizationIds) {
        return list("organizationId in ?1", organizationIds);
    }

    Stop require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("stop"));
    }
}
