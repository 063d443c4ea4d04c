package kz.bagdar.timetable.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.timetable.engine.Visit;
import kz.bagdar.timetable.input.PlanInputs;
import kz.bagdar.timetable.input.PlanInputs.VisitInput;

/** The visits of timetables. Asks no rights. */
@ApplicationScoped
public class TimetableVisits {

    @Inject
    TimetableVisitRepository visits;

    @Inject
    ChangeLog changes;

    /** In the order of time. */
    public List<TimetableVisitView> of(UUID timetableId) {
        return visits.ofTimetable(timetableId).stream()
                .map(TimetableVisit::view)
                .toList();
    }

    /** @throws kz.bagdar.platform.problem.ProblemException 404 where the timetable has no such visit */
    public TimetableVisitView require(UUID timetableId, UUID visitId) {
        return visits.require(timetableId, visitId).view();
    }

    /** Makes these the visits of a timetable; those that its inputs pin are pinned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID timetableId, PlanInputs inputs, List<Visit> planned) {
        visits.forget(timetableId);
        List<Visit> pinned = inputs.visits(inputs.pins());
        visits.persist(planned.stream()
                .map(visit -> new TimetableVisit(timetableId, inputs.planned(visit), pinned.contains(visit))));
        visits.flush();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TimetableVisitView move(
            UUID seminarId, UUID timetableId, UUID visitId, IfMatch ifMatch, Instant startsAt, boolean pinned) {
        TimetableVisit visit = visits.require(timetableId, visitId);
        visit.requireRevision(ifMatch);
        TimetableVisitView before = visit.view();
        visit.move(startsAt, pinned);
        visits.flush();
        changes.updated(Subject.inSeminar("timetable-visit", visitId, seminarId), before, visit.view());
        return visit.view();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID timetableId) {
        visits.forget(timetableId);
    }

    /** As minutes of the inputs' day; what is on another day is left out. */
    public static List<VisitInput> minutes(PlanInputs inputs, List<TimetableVisitView> planned) {
        return planned.stream()
                .flatMap(
                        visit -> inputs
                                .minute(visit.startsAt())
                                .map(start -> new VisitInput(visit.groupId(), visit.stopId(), start))
                                .stream())
                .toList();
    }
}
