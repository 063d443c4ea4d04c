package kz.bagdar.route;

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
class RouteRepository implements PanacheRepositoryBase<Route, UUID> {

    private static final List<SortKey<Route>> SORTS = List.of(SortKey.number("number", "number", Route::number));

    Page<Route> page(UUID seminarId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    List<Route> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by number", seminarId);
    }

    Route require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("route"));
    }

    boolean isNumberTaken(UUID seminarId, int number, UUID byAnotherThan) {
        return find("seminarId = ?1 and number = ?2", seminarId, number).stream()
                .anyMatch(route -> !route.id().equals(byAnotherThan));
    }

    Map<UUID, UUID> seminarsOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Route::id, Route::seminarId));
    }
}
