package kz.bagdar.route.travel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** How travel times of one seminar are estimated. */
@Entity
@Table(name = "travel_settings")
class SeminarTravel extends RevisionedEntity {

    private UUID seminarId;
    private int speedKmh;
    private double detourFactor;
    private int extraMinutes;

    protected SeminarTravel() {}

    SeminarTravel(UUID seminarId, TravelEstimate estimate) {
        this.seminarId = seminarId;
        write(estimate);
    }

    final void write(TravelEstimate estimate) {
        speedKmh = estimate.speedKmh();
        detourFactor = estimate.detourFactor();
        extraMinutes = estimate.extraMinutes();
    }

    TravelEstimate estimate() {
        return new TravelEstimate(speedKmh, detourFactor, extraMinutes);
    }

    /** That of a seminar of which nothing was ever written is of revision 0. */
    TravelSettingsView view() {
        return TravelSettingsView.of(revision() + 1, seminarId, estimate());
    }
}
