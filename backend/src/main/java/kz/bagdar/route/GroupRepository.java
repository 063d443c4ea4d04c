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
class GroupRepository implements PanacheRepositoryBase<Group, UUID> {

    private static final List<SortKey<Group>> SORTS = List.of(SortKey.number("number", "number", Group::number));

    Page<Group> page(UUID seminarId, UUID routeId, PageQuery query) {
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .where("routeId = :route", "route", routeId)
                .page(query);
    }

    List<Group> ofSeminar(UUID seminarId) {
        return list(
                "select g from Group g join Route r on r.id = g.routeId where g.seminarId = ?1 order by r.number, g.number",
                seminarId);
    }

    Group require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("group"));
    }

    boolean isNumberTaken(UUID routeId, int number, UUID byAnotherThan) {
        return find("routeId = ?1 and number = ?2", routeId, number).stream()
                .anyMatch(group -> !group.id().equals(byAnotherThan));
    }

    Map<UUID, UUID> seminarsOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Group::id, Group::seminarId));
    }
}
