package kz.bagdar.press;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.Identified;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One publication of a press release; written once, never altered. */
@Entity
@Immutable
class PressReleaseVersion implements Identified {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private int number;
    private Instant publishedAt;
    private String publishedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText note;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText days;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText venue;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReleasedSection> sections;

    protected PressReleaseVersion() {}

    PressReleaseVersion(
            UUID releaseId, int number, Instant publishedAt, String publishedBy, LocalizedText note, Edition edition) {
        this.releaseId = releaseId;
        this.number = number;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.note = note;
        this.title = edition.title();
        this.days = edition.days();
        this.venue = edition.venue();
        this.sections = edition.sections();
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

    Edition edition() {
        return new Edition(title, days, venue, sections);
    }

    ReleaseVersionView view(boolean forTeam, boolean whole) {
        return new ReleaseVersionView(
                id,
                releaseId,
                number,
                publishedAt,
                forTeam ? publishedBy : null,
                title,
                days,
                venue,
                note,
                whole ? sections : null);
    }
}
