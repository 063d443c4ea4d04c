package kz.bagdar.timetable.visit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.route.visit.PlannedVisit;

/** One visit of a timetable, which may be a proposal. */
@Entity
class TimetableVisit extends RevisionedEntity {

    private UUID timetableId;
    private UUID groupId;
    private UUID stopId;
    private Instant startsAt;
    private Instant endsAt;
    private boolean pinned;

    protected TimetableVisit() {}

    TimetableVisit(UUID timetableId, PlannedVisit planned, boolean pinned) {
        this.timetableId = timetableId;
        this.groupId = planned.groupId();
        this.stopId = planned.stopId();
        this.startsAt = planned.startsAt();
        this.endsAt = planned.endsAt();
        this.pinned = pinned;
    }

    /** It lasts as long as before. */
    void move(Instant startsAt, boolean pinned) {
        endsAt = endsAt.plusSeconds(startsAt.getEpochSecond() - this.startsAt.getEpochSecond());
        this.startsAt = startsAt;
        this.pinned = pinned;
    }

    TimetableVisitView view() {
        return new TimetableVisitView(id(), revision(), timetableId, groupId, stopId, startsAt, endsAt, pinned);
    }
}
