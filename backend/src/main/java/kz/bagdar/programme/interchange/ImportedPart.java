package kz.bagdar.programme.interchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What became of a part of an imported schedule, so that the same file read again finds it. */
@Entity
class ImportedPart {

    enum Kind {
        STAGE,
        SESSION,
        SPEAKER
    }

    /** @param externalId what the file calls it */
    @Embeddable
    record Key(UUID seminarId, @Enumerated(EnumType.STRING) Kind kind, String externalId) {}

    @EmbeddedId
    private Key key;

    private UUID resourceId;

    protected ImportedPart() {}

    ImportedPart(Key key, UUID resourceId) {
        this.key = key;
        this.resourceId = resourceId;
    }

    Key key() {
        return key;
    }

    UUID resourceId() {
        return resourceId;
    }

    void becomes(UUID other) {
        resourceId = other;
    }
}
