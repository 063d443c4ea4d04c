package kz.bagdar.seminar.stage;

import jakarta.persistence.Entity;
import java.util.UUID;
import kz.bagdar.platform.order.Placed;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A part of a seminar. */
@Entity
class Stage extends RevisionedEntity implements Placed {

    private UUID seminarId;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText place;

    private UUID placeOrganizationId;

    protected Stage() {}

    Stage(UUID seminarId, WriteStage request) {
        this.seminarId = seminarId;
        write(request);
    }

    /** Writes all but the position, which is a matter of all stages of the seminar. */
    final void write(WriteStage request) {
        name = request.name();
        summary = request.summary();
        place = request.place();
        placeOrganizationId = request.placeOrganizationId();
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void placeAt(int position) {
        this.position = position;
    }

    UUID seminarId() {
        return seminarId;
    }

    StageView view() {
        return new StageView(id(), revision(), seminarId, position, name, summary, place, placeOrganizationId);
    }
}
