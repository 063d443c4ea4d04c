package kz.bagdar.timetable.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import kz.bagdar.route.visit.PlannedVisit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param pinned whether it stays when it is, in whatever is based on this timetable */
@Schema(name = "TimetableVisit")
public record TimetableVisitView(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull UUID timetableId,
        @NotNull UUID groupId,
        @NotNull UUID stopId,
        @NotNull @Schema(examples = "2019-02-14T05:00:00Z") Instant startsAt,
        @NotNull @Schema(examples = "2019-02-14T06:00:00Z") Instant endsAt,
        @NotNull boolean pinned)
        implements Revisioned {

    public PlannedVisit planned() {
        return new PlannedVisit(groupId, stopId, startsAt, endsAt);
    }

    /** It lasts as long as before. */
    public TimetableVisitView movedTo(Instant start) {
        Instant end = endsAt.plusSeconds(start.getEpochSecond() - startsAt.getEpochSecond());
        return new TimetableVisitView(id, revision, timetableId, groupId, stopId, start, end, pinned);
    }
}
