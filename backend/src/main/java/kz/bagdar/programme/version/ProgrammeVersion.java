package kz.bagdar.programme.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Identified;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.ChangeCounts;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One publication of a seminar's programme; written once, never altered. */
@Entity
@Immutable
class ProgrammeVersion implements Identified {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID seminarId;
    private int number;
    private Instant publishedAt;
    private String publishedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText note;

    private int added;
    private int removed;
    private int changed;
    private int moved;
    private int toldRegistrations;

    protected ProgrammeVersion() {}

    ProgrammeVersion(
            UUID seminarId,
            int number,
            Instant publishedAt,
            String publishedBy,
            LocalizedText note,
            ChangeCounts changes,
            int toldRegistrations) {
        this.seminarId = seminarId;
        this.number = number;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.note = note;
        this.added = changes.added();
        this.removed = changes.removed();
        this.changed = changes.changed();
        this.moved = changes.moved();
        this.toldRegistrations = toldRegistrations;
    }

    @Override
    public UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int toldRegistrations() {
        return toldRegistrations;
    }

    VersionView view(boolean forTeam) {
        return new VersionView(
                id,
                seminarId,
                number,
                publishedAt,
                forTeam ? publishedBy : null,
                note,
                new ChangeCounts(added, removed, changed, moved));
    }
}
