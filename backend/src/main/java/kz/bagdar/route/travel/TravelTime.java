package kz.bagdar.route.travel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** What somebody says of one way of a seminar. */
@Entity
class TravelTime extends RevisionedEntity {

    private UUID seminarId;
    private UUID fromOrganizationId;
    private UUID toOrganizationId;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private TravelSource source;

    protected TravelTime() {}

    TravelTime(UUID seminarId, Way way, int minutes, TravelSource source) {
        this.seminarId = seminarId;
        fromOrganizationId = way.from();
        toOrganizationId = way.to();
        write(minutes, source);
    }

    final void write(int minutes, TravelSource source) {
        this.minutes = minutes;
        this.source = source;
    }

    UUID seminarId() {
        return seminarId;
    }

    Way way() {
        return new Way(fromOrganizationId, toOrganizationId);
    }

    boolean says(int minutes, TravelSource source) {
        return this.minutes == minutes && this.source == source;
    }

    TravelSource source() {
        return source;
    }

    SaidTime said() {
        return new SaidTime(revision() + 1, fromOrganizationId, toOrganizationId, minutes, source);
    }
}
