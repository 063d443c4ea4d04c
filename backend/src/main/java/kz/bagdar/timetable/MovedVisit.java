package kz.bagdar.timetable;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.timetable.obstacle.ObstacleView;
import kz.bagdar.timetable.visit.TimetableVisitView;

/** @param broken what the timetable breaks now of what it was planned with */
record MovedVisit(
        @NotNull TimetableVisitView visit, @NotNull List<ObstacleView> broken) {}
