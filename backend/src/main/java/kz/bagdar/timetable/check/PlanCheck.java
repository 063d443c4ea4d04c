package kz.bagdar.timetable.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagdar.timetable.engine.Figures;
import kz.bagdar.timetable.engine.TimetableModel;
import kz.bagdar.timetable.engine.Violations;
import kz.bagdar.timetable.engine.Visit;
import kz.bagdar.timetable.input.PlanInputs;
import kz.bagdar.timetable.obstacle.Obstacle;
import kz.bagdar.timetable.obstacle.ObstacleCode;
import kz.bagdar.timetable.visit.TimetableVisitView;
import kz.bagdar.timetable.visit.TimetableVisits;

/**
 * Holds visits against inputs, whichever these are: those that they were planned with, or those of now. Pins are no demand
 * here, for whoever moves a pinned visit by hand wants it there.
 */
public record PlanCheck(List<Obstacle> obstacles, Optional<Figures> figures) {

    public static PlanCheck of(PlanInputs inputs, List<TimetableVisitView> visits) {
        List<Obstacle> found = new ArrayList<>();
        for (TimetableVisitView visit : visits) {
            List<Visit> known = inputs.visits(TimetableVisits.minutes(inputs, List.of(visit)));
            if (known.isEmpty()) {
                found.add(
                        Obstacle.of(ObstacleCode.GONE).ofGroup(visit.groupId()).atStop(visit.stopId()));
            } else {
                addIfOfAnotherLength(inputs, visit, known.getFirst(), found);
            }
        }
        TimetableModel model = inputs.modelWithoutPins();
        List<Visit> placed = inputs.visits(TimetableVisits.minutes(inputs, visits));
        ObstacleReport report = new ObstacleReport(inputs);
        Violations.of(model, placed).forEach(violation -> found.add(report.of(violation)));
        return new PlanCheck(List.copyOf(found), figures(model, placed));
    }

    private static void addIfOfAnotherLength(
            PlanInputs inputs, TimetableVisitView visit, Visit known, List<Obstacle> found) {
        int minutes = inputs.stopOf(known.group(), known.stop()).minutes();
        int lasting = (int) Duration.between(visit.startsAt(), visit.endsAt()).toMinutes();
        if (lasting != minutes) {
            found.add(Obstacle.of(ObstacleCode.LENGTH_CHANGED)
                    .ofGroup(visit.groupId())
                    .atStop(visit.stopId())
                    .counted(lasting, minutes));
        }
    }

    /** There are none where a group has no visit at all. */
    private static Optional<Figures> figures(TimetableModel model, List<Visit> visits) {
        long visiting = visits.stream().mapToInt(Visit::group).distinct().count();
        return visiting == model.groups().size() ? Optional.of(Figures.of(model, visits)) : Optional.empty();
    }
}
