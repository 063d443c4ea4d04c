package kz.bagdar.division.companions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagdar.division.engine.CompanionKind;
import kz.bagdar.platform.revision.RevisionedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** People bound to one another before anything is divided. */
@Entity
@Table(name = "companions")
class TravelCompanions extends RevisionedEntity {

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private CompanionKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> registrationIds;

    private String note;
    private Instant createdAt;

    protected TravelCompanions() {}

    TravelCompanions(UUID seminarId, WriteCompanions request, Instant createdAt) {
        this.seminarId = seminarId;
        this.createdAt = createdAt;
        change(request);
    }

    void change(WriteCompanions request) {
        kind = request.kind();
        registrationIds = List.copyOf(request.registrationIds());
        note = request.note();
    }

    /** Answers whether there are still two, so that something binds them. */
    boolean leave(Collection<UUID> gone) {
        List<UUID> left =
                registrationIds.stream().filter(id -> !gone.contains(id)).toList();
        if (left.size() > 1) {
            registrationIds = left;
            // it may say something about whoever left
            note = null;
        }
        return left.size() > 1;
    }

    UUID seminarId() {
        return seminarId;
    }

    Instant createdAt() {
        return createdAt;
    }

    CompanionsView view() {
        return new CompanionsView(id(), revision(), seminarId, kind, registrationIds, note, createdAt);
    }
}
