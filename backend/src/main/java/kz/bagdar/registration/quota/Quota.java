package kz.bagdar.registration.quota;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.registration.place.Limit;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A most for some of a seminar's people, or for those at some of its sessions. */
@Entity
class Quota extends RevisionedEntity {

    private UUID seminarId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private Integer capacity;
    private Instant createdAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> regionCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> categoryCodes;

    @ElementCollection
    @CollectionTable(name = "quota_route", joinColumns = @JoinColumn(name = "quota_id"))
    @Column(name = "route_id")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> routeIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quota_session", joinColumns = @JoinColumn(name = "quota_id"))
    @Column(name = "session_id")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> sessionIds = new ArrayList<>();

    protected Quota() {}

    Quota(UUID seminarId, WriteQuota request, Instant createdAt) {
        this.seminarId = seminarId;
        this.createdAt = createdAt;
        write(request);
    }

    final void write(WriteQuota request) {
        name = request.name();
        capacity = request.capacity();
        regionCodes = request.regionCodes();
        categoryCodes = request.categoryCodes();
        replace(routeIds, request.routeIds());
        replace(sessionIds, request.sessionIds());
    }

    // a collection that is put anew counts as changed, even where it is equal
    private static void replace(List<UUID> present, List<UUID> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID seminarId() {
        return seminarId;
    }

    /** Whether this and the other count the same, in whatever order they name it. */
    boolean countsAs(WriteQuota other) {
        return Set.copyOf(regionCodes).equals(Set.copyOf(other.regionCodes()))
                && Set.copyOf(categoryCodes).equals(Set.copyOf(other.categoryCodes()))
                && Set.copyOf(routeIds).equals(Set.copyOf(other.routeIds()))
                && Set.copyOf(sessionIds).equals(Set.copyOf(other.sessionIds()));
    }

    QuotaView view() {
        return new QuotaView(
                id(),
                revision(),
                seminarId,
                name,
                capacity,
                regionCodes,
                categoryCodes,
                List.copyOf(routeIds),
                List.copyOf(sessionIds));
    }

    Limit limit() {
        return new Limit(id(), name, capacity, regionCodes, categoryCodes, List.copyOf(routeIds));
    }
}
