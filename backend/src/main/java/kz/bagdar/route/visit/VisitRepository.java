package kz.bagdar.route.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID> {

    List<Visit> ofSeminar(UUID seminarId) {
        return list("seminarId = ?1 order by startsAt, id", seminarId);
    }

    List<Visit> ofGroup(UUID groupId) {
        return list("groupId", groupId);
    }

    List<Visit> atStop(UUID stopId) {
        return list("stopId", stopId);
    }

    /** Visits of groups to stops that are not on their route any more. */
    List<Visit> astray(UUID seminarId) {
        return list(
                "select v from Visit v join Stop s on s.id = v.stopId join Group g on g.id = v.groupId"
                        + " where v.seminarId = ?1 and s.routeId <> g.routeId",
                seminarId);
    }
}
