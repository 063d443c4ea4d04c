package kz.bagdar.timetable;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.timetable.obstacle.ObstacleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands against a timetable.
 *
 * @param broken what its visits break of what they were planned with
 * @param outdated what they break of what is so by now; while there is any of it, it cannot be adopted
 */
@Schema(name = "TimetableViolations")
record TimetableChecks(
        @NotNull List<ObstacleView> broken, @NotNull List<ObstacleView> outdated) {}
