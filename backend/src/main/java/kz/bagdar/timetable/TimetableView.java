package kz.bagdar.timetable;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Personal;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.timetable.input.TimetableSettings;
import kz.bagdar.timetable.obstacle.ObstacleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A timetable with its figures.
 *
 * @param jobId the work that computes it
 * @param progress of the search; missing while it has not told of any
 * @param stopAsked whether somebody has asked to take the best that was found so far
 * @param figures missing while there are no visits
 * @param contradictions of one that is IMPOSSIBLE: demands that contradict one another, whatever becomes of all others
 * @param minimal whether without any one of them the others can be kept
 * @param smallest whether it is proven that no fewer demands contradict one another
 * @param broken how much of what it was planned with the visits break, since they were moved by hand
 * @param edited whether a visit was moved by hand
 */
@Schema(name = "Timetable")
record TimetableView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID seminarId,
        UUID stageId,
        @NotNull TimetableState state,
        String note,
        @NotNull Instant createdAt,
        @Personal String createdBy,
        Instant adoptedAt,
        @NotNull UUID jobId,
        @NotNull TimetableSettings settings,
        TimetableProgress progress,
        @NotNull boolean stopAsked,
        TimetableFigures figures,
        @NotNull List<ObstacleView> contradictions,
        @NotNull boolean minimal,
        @NotNull boolean smallest,
        @NotNull @Schema(examples = "0") int broken,
        @NotNull boolean edited)
        implements Revisioned {}
