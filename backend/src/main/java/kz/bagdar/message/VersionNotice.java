package kz.bagdar.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A published version of which people are being told, and how far that has come. It is gone when all are told. */
@Entity
class VersionNotice {

    @Id
    private UUID versionId;

    private long cause;
    private UUID toldUpTo;

    protected VersionNotice() {}

    UUID versionId() {
        return versionId;
    }

    long cause() {
        return cause;
    }

    UUID toldUpTo() {
        return toldUpTo;
    }

    void told(UUID registrationId) {
        toldUpTo = registrationId;
    }
}
