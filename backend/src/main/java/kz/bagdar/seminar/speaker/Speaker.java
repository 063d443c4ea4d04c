package kz.bagdar.seminar.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Someone who speaks at sessions of a seminar. */
@Entity
class Speaker extends RevisionedEntity {

    private UUID seminarId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText role;

    private UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText biography;

    private String photoId;

    @Column(insertable = false, updatable = false)
    private String sortName;

    protected Speaker() {}

    Speaker(UUID seminarId, WriteSpeaker request) {
        this.seminarId = seminarId;
        write(request);
    }

    final void write(WriteSpeaker request) {
        name = request.name();
        role = request.role();
        organizationId = request.organizationId();
        biography = request.biography();
        photoId = request.photoId();
    }

    void rename(LocalizedText other) {
        name = other;
    }

    UUID seminarId() {
        return seminarId;
    }

    String sortName() {
        return sortName;
    }

    SpeakerView view() {
        return new SpeakerView(id(), revision(), seminarId, name, role, organizationId, biography, photoId);
    }
}
