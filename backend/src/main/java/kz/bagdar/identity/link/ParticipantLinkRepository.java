package kz.bagdar.identity.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ParticipantLinkRepository implements PanacheRepositoryBase<ParticipantLink, UUID> {

    /** Newest first. */
    List<ParticipantLink> unrevoked(LinkHolder holder) {
        String its = holder.isContact() ? "delegationId" : "registrationId";
        return list(its + " = ?1 and revokedAt is null order by createdAt desc", holder.id());
    }

    void extend(UUID seminarId, Instant now, Instant expiresAt) {
        update(
                "expiresAt = ?1 where seminarId = ?2 and revokedAt is null and expiresAt > ?3 and expiresAt < ?1",
                expiresAt,
                seminarId,
                now);
    }
}
