package kz.bagdar.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.StopView;
import kz.bagdar.route.Stops;
import kz.bagdar.route.visit.PlannedVisit;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.timetable.check.PlanCheck;
import kz.bagdar.timetable.input.PresentPlan;
import kz.bagdar.timetable.obstacle.Obstacle;
import kz.bagdar.timetable.obstacle.ObstacleNames;
import kz.bagdar.timetable.obstacle.ObstacleView;
import kz.bagdar.timetable.visit.TimetableVisitView;
import kz.bagdar.timetable.visit.TimetableVisits;

/** Makes the visits of a timetable those of the draft, and undoes it. Nobody sees them before they are published. */
@ApplicationScoped
class Adoptions {

    @Inject
    TimetableRepository timetables;

    @Inject
    TimetableViews views;

    @Inject
    TimetableVisits planned;

    @Inject
    Visits draft;

    @Inject
    PresentPlan present;

    @Inject
    Stops stops;

    @Inject
    Groups groups;

    @Inject
    ObstacleNames names;

    @Inject
    SeminarAccess access;

    @Inject
    Clock clock;

    TimetableChecks checks(String reference, UUID id) {
        SeminarView seminar = access.ofTeam(reference);
        Timetable timetable = timetables.require(seminar.id(), id);
        List<TimetableVisitView> visits = planned.of(id);
        return new TimetableChecks(
                visits.isEmpty() ? List.of() : names.views(seminar.id(), broken(timetable, visits)),
                visits.isEmpty() ? List.of() : names.views(seminar.id(), outdated(seminar, timetable, visits)));
    }

    /**
     * Refused where the visits break anything of what is so now. That something has changed meanwhile which they do not
     * break, such as that somebody has registered, is no hindrance.
     */
    @Transactional
    TimetableView adopt(String reference, UUID id, IfMatch ifMatch) {
        SeminarView seminar = access.editableAlone(reference);
        Timetable timetable = timetables.lock(seminar.id(), id);
        timetable.requireRevision(ifMatch);
        timetable.require("adopted", TimetableState.PROPOSED);
        List<TimetableVisitView> visits = planned.of(id);
        requireFits(seminar, timetable, visits);

        Optional<Timetable> previous = timetables.adoptedOf(seminar.id());
        previous.ifPresent(adopted -> views.changing(adopted, adopted::supersede));
        TimetableView view = views.changing(
                timetable,
                () -> timetable.adopt(
                        clock.instant(), previous.map(Timetable::id).orElse(null)));
        draft.replace(
                seminar.id(), visits.stream().map(TimetableVisitView::planned).toList());
        return view;
    }

    /** The one that was adopted before comes back, with those of its visits that still have a group and a stop. */
    @Transactional
    TimetableView undo(String reference, UUID id, IfMatch ifMatch) {
        SeminarView seminar = access.editableAlone(reference);
        Timetable timetable = timetables.lock(seminar.id(), id);
        timetable.requireRevision(ifMatch);
        timetable.require("withdrawn", TimetableState.ADOPTED);
        UUID previousId = timetable.previousId();
        TimetableView view = views.changing(timetable, timetable::withdraw);
        if (previousId == null) {
            draft.replace(seminar.id(), List.of());
        } else {
            Timetable previous = timetables.lock(seminar.id(), previousId);
            views.changing(previous, previous::comeBack);
            draft.replace(seminar.id(), still(seminar.id(), planned.of(previousId)));
        }
        return view;
    }

    private void requireFits(SeminarView seminar, Timetable timetable, List<TimetableVisitView> visits) {
        List<Obstacle> outdated = outdated(seminar, timetable, visits);
        if (outdated.isEmpty()) {
            return;
        }
        boolean byHand = !broken(timetable, visits).isEmpty();
        List<ObstacleView> told = names.views(seminar.id(), outdated);
        throw new ProblemException(Problem.of(
                        byHand ? ProblemType.TIMETABLE_BROKEN : ProblemType.TIMETABLE_OUTDATED,
                        told.getFirst().detail())
                .with(ObstacleNames.violations(told))
                .with(Map.of("obstacles", told)));
    }

    private List<Obstacle> broken(Timetable timetable, List<TimetableVisitView> visits) {
        return PlanCheck.of(timetables.inputsOf(timetable.id()), visits).obstacles();
    }

    private List<Obstacle> outdated(SeminarView seminar, Timetable timetable, List<TimetableVisitView> visits) {
        PresentPlan.Reading now = present.of(seminar, timetable.settings());
        return now.faults().isEmpty() ? PlanCheck.of(now.inputs(), visits).obstacles() : now.faults();
    }

    private List<PlannedVisit> still(UUID seminarId, List<TimetableVisitView> visits) {
        Map<UUID, UUID> routes =
                groups.ofSeminar(seminarId).stream().collect(Collectors.toMap(GroupView::id, GroupView::routeId));
        Map<UUID, StopView> visited =
                stops.ofSeminar(seminarId).stream().collect(Collectors.toMap(StopView::id, Function.identity()));
        Set<UUID> known = visited.keySet();
        return visits.stream()
                .filter(visit -> known.contains(visit.stopId())
                        && visited.get(visit.stopId()).routeId().equals(routes.get(visit.groupId())))
                .map(TimetableVisitView::planned)
                .toList();
    }
}
