package kz.bagdar.identity.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** The personal address of one registration, or of the contact of one delegation, as far as it is stored. */
@Entity
class ParticipantLink {

    @Id
    private UUID id;

    private UUID seminarId;
    private UUID registrationId;
    private UUID delegationId;
    private byte[] tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected ParticipantLink() {}

    ParticipantLink(
            UUID id, UUID seminarId, LinkHolder holder, byte[] tokenHash, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.seminarId = seminarId;
        this.registrationId = holder.isContact() ? null : holder.id();
        this.delegationId = holder.isContact() ? holder.id() : null;
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

    LinkHolder holder() {
        return registrationId == null ? LinkHolder.contact(delegationId) : LinkHolder.participant(registrationId);
    }

    boolean isValid(byte[] hash, Instant now) {
        return works(now) && MessageDigest.isEqual(hash, tokenHash);
    }

    boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    ParticipantLinks.Dates dates() {
        return new ParticipantLinks.Dates(createdAt, expiresAt, revokedAt);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
