package kz.bagdar.timetable.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;

@ApplicationScoped
class TimetableVisitRepository implements PanacheRepositoryBase<TimetableVisit, UUID> {

    List<TimetableVisit> ofTimetable(UUID timetableId) {
        return list("timetableId = ?1 order by startsAt, groupId, stopId", timetableId);
    }

    TimetableVisit require(UUID timetableId, UUID id) {
        return find("id = ?1 and timetableId = ?2", id, timetableId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("visit"));
    }

    void forget(UUID timetableId) {
        delete("timetableId", timetableId);
    }
}
