package kz.bagdar.division.lock;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** One person fixed to one group before anything is divided. */
@Entity
class GroupLock extends RevisionedEntity {

    private UUID seminarId;
    private UUID registrationId;
    private UUID groupId;
    private String reason;
    private Instant createdAt;

    protected GroupLock() {}

    GroupLock(UUID seminarId, CreateLock request, Instant createdAt) {
        this.seminarId = seminarId;
        this.registrationId = request.registrationId();
        this.groupId = request.groupId();
        this.reason = request.reason();
        this.createdAt = createdAt;
    }

    UUID seminarId() {
        return seminarId;
    }

    Instant createdAt() {
        return createdAt;
    }

    LockView view() {
        return new LockView(id(), revision(), seminarId, registrationId, groupId, reason, createdAt);
    }
}
