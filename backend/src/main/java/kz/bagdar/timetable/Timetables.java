package kz.bagdar.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.jobs.Jobs;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarDeletion;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.stage.Stages;
import kz.bagdar.timetable.input.PlanInputs;
import kz.bagdar.timetable.input.PlanInputs.VisitInput;
import kz.bagdar.timetable.input.PresentPlan;
import kz.bagdar.timetable.input.TimetableSettings;
import kz.bagdar.timetable.obstacle.ObstacleNames;
import kz.bagdar.timetable.obstacle.ObstacleView;
import kz.bagdar.timetable.visit.TimetableVisitView;
import kz.bagdar.timetable.visit.TimetableVisits;

/** Timetables: asked for, watched, stopped, thrown away. */
@ApplicationScoped
class Timetables {

    @Inject
    TimetableRepository timetables;

    @Inject
    TimetableViews views;

    @Inject
    TimetableVisits visits;

    @Inject
    TimetableWork work;

    @Inject
    PresentPlan present;

    @Inject
    ObstacleNames names;

    @Inject
    Stages stages;

    @Inject
    Jobs jobs;

    @Inject
    SeminarAccess access;

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<TimetableView> page(String seminar, PageQuery query) {
        return views.of(timetables.page(access.ofTeam(seminar).id(), query));
    }

    TimetableView get(String seminar, UUID id) {
        return views.of(timetables.require(access.ofTeam(seminar).id(), id));
    }

    /** All that it was computed from, as it was then. */
    PlanInputs inputs(String seminar, UUID id) {
        return timetables.inputsOf(
                timetables.require(access.ofTeam(seminar).id(), id).id());
    }

    /**
     * Has a timetable computed from what is so now. One of a seminar at a time: the next is refused, for it would take the
     * machine from the first.
     */
    @Transactional
    TimetableView create(String reference, CreateTimetable request) {
        SeminarView seminar = access.editableAlone(reference);
        stages.requireReference("stageId", seminar.id(), request.stageId());
        requireAlone(seminar.id());
        TimetableSettings settings = SettingsOf.request(request, seminar);
        PlanInputs inputs = inputs(seminar, settings);

        JobView job = jobs.queue(seminar.id(), work);
        Timetable timetable = new Timetable(
                seminar.id(), request.stageId(), request.note(), caller.name(), clock.instant(), job.id(), settings);
        timetables.persistAndFlush(timetable);
        timetables.keep(timetable.id(), inputs);
        TimetableView view = views.of(timetable);
        changes.created(TimetableViews.subject(timetable), new LoggedTimetable(view, inputs));
        return view;
    }

    /** Has the search end with the best timetable that it has found. */
    @Transactional
    TimetableView stop(String seminar, UUID id) {
        Timetable timetable = timetables.lock(access.editable(seminar).id(), id);
        return views.changing(timetable, timetable::askToStop);
    }

    /** Breaks off one that is being computed, at whichever revision, for that changes by itself; deletes any other. */
    @Transactional
    void discard(String seminar, UUID id, IfMatch ifMatch) {
        Timetable timetable = timetables.lock(access.editable(seminar).id(), id);
        if (views.of(timetable).state() == TimetableState.COMPUTING) {
            jobs.breakOff(timetable.jobId());
            views.changing(timetable, timetable::cancel);
            return;
        }
        timetable.requireRevision(ifMatch);
        timetable.require(
                "thrown away",
                TimetableState.COMPUTING,
                TimetableState.PROPOSED,
                TimetableState.IMPOSSIBLE,
                TimetableState.FAILED,
                TimetableState.CANCELLED);
        changes.deleted(TimetableViews.subject(timetable), views.of(timetable));
        visits.forget(id);
        timetables.delete(timetable);
        timetables.flush();
    }

    void endWith(@Observes SeminarDeletion deletion) {
        timetables
                .ofSeminar(deletion.seminarId())
                .forEach(timetable -> changes.deleted(TimetableViews.subject(timetable), views.of(timetable)));
    }

    private void requireAlone(UUID seminarId) {
        if (jobs.underWay(seminarId, work) == 0) {
            return;
        }
        // one whose search is broken off is none any more, though the search may take a moment to hear of it
        List<Timetable> running = timetables.computing(seminarId).stream()
                .filter(timetable -> views.of(timetable).state() == TimetableState.COMPUTING)
                .toList();
        if (!running.isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemType.TIMETABLE_UNDER_WAY, "Wait until it is computed, stop it, or break it off")
                            .with(Map.of("timetableId", running.getFirst().id())));
        }
    }

    private PlanInputs inputs(SeminarView seminar, TimetableSettings settings) {
        PresentPlan.Reading reading = present.of(seminar, settings);
        if (!reading.faults().isEmpty()) {
            List<ObstacleView> faults = names.views(seminar.id(), reading.faults());
            throw new ProblemException(Problem.of(
                            ProblemType.TIMETABLE_INFEASIBLE, faults.getFirst().detail())
                    .with(ObstacleNames.violations(faults))
                    .with(Map.of("obstacles", faults)));
        }
        return settings.basedOn() == null
                ? reading.inputs()
                : reading.inputs()
                        .basedOn(
                                base(seminar, reading.inputs(), settings.basedOn(), true),
                                base(seminar, reading.inputs(), settings.basedOn(), false));
    }

    private List<VisitInput> base(SeminarView seminar, PlanInputs inputs, UUID basedOn, boolean pinnedAlone) {
        boolean known = timetables
                        .find("id = ?1 and seminarId = ?2", basedOn, seminar.id())
                        .count()
                > 0;
        if (!known) {
            throw ProblemException.unknownReference("basedOn", "timetable of this seminar");
        }
        List<TimetableVisitView> all = visits.of(basedOn).stream()
                .filter(visit -> visit.pinned() || !pinnedAlone)
                .toList();
        return TimetableVisits.minutes(inputs, all);
    }
}
