package kz.bagdar.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.platform.paging.Keyset;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.SortKey;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.timetable.input.PlanInputs;

@ApplicationScoped
class TimetableRepository implements PanacheRepositoryBase<Timetable, UUID> {

    private static final List<SortKey<Timetable>> SORTS =
            List.of(SortKey.instant("createdAt", "createdAt", Timetable::createdAt));

    Page<Timetable> page(UUID seminarId, PageQuery query) {
        if (query.sort == null) {
            query.sort = "-createdAt";
        }
        return new Keyset<>(this, SORTS)
                .where("seminarId = :seminar", "seminar", seminarId)
                .page(query);
    }

    Timetable require(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("timetable"));
    }

    /** Held until the transaction ends, for the search writes to it, too. */
    Timetable lock(UUID seminarId, UUID id) {
        return find("id = ?1 and seminarId = ?2", id, seminarId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("timetable"));
    }

    /** Held until the transaction ends; empty where it was discarded. */
    Optional<Timetable> lockOfJob(UUID jobId) {
        return find("jobId", jobId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Timetable> adoptedOf(UUID seminarId) {
        return find("seminarId = ?1 and state = ADOPTED", seminarId).firstResultOptional();
    }

    List<Timetable> computing(UUID seminarId) {
        return list("seminarId = ?1 and state = COMPUTING order by createdAt desc", seminarId);
    }

    List<Timetable> ofSeminar(UUID seminarId) {
        return list("seminarId", seminarId);
    }

    void keep(UUID id, PlanInputs inputs) {
        getEntityManager().persist(new TimetableInput(id, inputs));
    }

    PlanInputs inputsOf(UUID id) {
        return getEntityManager().find(TimetableInput.class, id).read();
    }
}
