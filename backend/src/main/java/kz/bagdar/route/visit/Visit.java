package kz.bagdar.route.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Identified;

/**
 * One group at one stop, in the draft. Its id is made of the two, so that what was taken out and comes back, from another
 * timetable or after one was undone, is the same visit to versions, calendars and those who follow the feed.
 */
@Entity
class Visit implements Identified {

    @Id
    private UUID id;

    @Version
    private int revision;

    private UUID seminarId;
    private UUID groupId;
    private UUID stopId;
    private Instant startsAt;
    private Instant endsAt;

    protected Visit() {}

    Visit(UUID seminarId, PlannedVisit planned) {
        this.id = idOf(planned.groupId(), planned.stopId());
        this.seminarId = seminarId;
        this.groupId = planned.groupId();
        this.stopId = planned.stopId();
        moveTo(planned);
    }

    static UUID idOf(UUID groupId, UUID stopId) {
        return UUID.nameUUIDFromBytes((groupId + "/" + stopId).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public UUID id() {
        return id;
    }

    UUID seminarId() {
        return seminarId;
    }

    final void moveTo(PlannedVisit planned) {
        startsAt = planned.startsAt();
        endsAt = planned.endsAt();
    }

    VisitView view() {
        return new VisitView(id, revision, seminarId, groupId, stopId, startsAt, endsAt);
    }
}
