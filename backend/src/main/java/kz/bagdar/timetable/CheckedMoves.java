package kz.bagdar.timetable;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.timetable.obstacle.ObstacleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What moves would come to; nothing has been written.
 *
 * @param broken what the visits would break of what they were planned with
 * @param newlyBroken those of it that they do not break now
 * @param cost what the timetable would cost, in points; missing where a group has no visit
 */
record CheckedMoves(
        @NotNull List<ObstacleView> broken,
        @NotNull List<ObstacleView> newlyBroken,
        @Schema(examples = "1790") Double cost) {}
