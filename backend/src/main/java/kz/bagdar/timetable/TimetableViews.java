package kz.bagdar.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.jobs.Jobs;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.timetable.obstacle.ObstacleNames;

/** Shows timetables, each with the state of its search and the names of what contradicts itself, and records changes. */
@ApplicationScoped
class TimetableViews {

    @Inject
    Jobs jobs;

    @Inject
    ObstacleNames names;

    @Inject
    TimetableRepository timetables;

    @Inject
    ChangeLog changes;

    TimetableView of(Timetable timetable) {
        return of(timetable, jobs.byIds(List.of(timetable.jobId())));
    }

    Page<TimetableView> of(Page<Timetable> page) {
        Map<UUID, JobView> states =
                jobs.byIds(page.items().stream().map(Timetable::jobId).toList());
        return page.map(timetable -> of(timetable, states));
    }

    private TimetableView of(Timetable timetable, Map<UUID, JobView> states) {
        return timetable.view(
                states.get(timetable.jobId()),
                names.views(timetable.seminarId(), timetable.obstacles().demands()));
    }

    /** Makes a change of a timetable that exists, and records it. */
    TimetableView changing(Timetable timetable, Runnable change) {
        TimetableView before = of(timetable);
        change.run();
        timetables.flush();
        TimetableView after = of(timetable);
        changes.updated(subject(timetable), before, after);
        return after;
    }

    static Subject subject(Timetable timetable) {
        return Subject.inSeminar("timetable", timetable.id(), timetable.seminarId());
    }
}
