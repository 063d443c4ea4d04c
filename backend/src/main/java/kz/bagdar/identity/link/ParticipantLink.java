package kz.bagdar.identity.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** The personal address of one registration, as far as it is stored. */
@Entity
class ParticipantLink {

    @Id
    private UUID id;

    private UUID seminarId;
    private UUID registrationId;
    private byte[] tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected ParticipantLink() {}

    ParticipantLink(
            UUID id, UUID seminarId, UUID registrationId, byte[] tokenHash, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.seminarId = seminarId;
        this.registrationId = registrationId;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID registrationId() {
        return registrationId;
    }

    boolean isValid(byte[] hash, Instant now) {
        return works(now) && MessageDigest.isEqual(hash, tokenHash);
    }

    boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
