package kz.bagdar.message.unsubscription;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** That one person wants no more mailings of a seminar. Letters about the own registration go on. */
@Entity
class Unsubscription extends RevisionedEntity {

    private UUID seminarId;
    private UUID registrationId;
    private Instant unsubscribedAt;

    protected Unsubscription() {}

    Unsubscription(UUID seminarId, UUID registrationId, Instant now) {
        this.seminarId = seminarId;
        this.registrationId = registrationId;
        this.unsubscribedAt = now;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID registrationId() {
        return registrationId;
    }

    Instant unsubscribedAt() {
        return unsubscribedAt;
    }

    UnsubscriptionView view() {
        return new UnsubscriptionView(registrationId, unsubscribedAt);
    }
}
