package kz.bagdar.registration.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** A place of one person at one session. */
@Entity
@Table(name = "session_sign_up")
class SignUp extends RevisionedEntity {

    private UUID seminarId;
    private UUID registrationId;
    private UUID sessionId;
    private Instant signedUpAt;

    protected SignUp() {}

    SignUp(UUID seminarId, UUID registrationId, UUID sessionId, Instant now) {
        this.seminarId = seminarId;
        this.registrationId = registrationId;
        this.sessionId = sessionId;
        this.signedUpAt = now;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID sessionId() {
        return sessionId;
    }

    SignUpView view() {
        return new SignUpView(id(), revision(), seminarId, registrationId, sessionId, signedUpAt);
    }
}
