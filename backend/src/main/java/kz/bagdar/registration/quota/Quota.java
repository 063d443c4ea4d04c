package kz.bagdar.registration.quota;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
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

    Limit limit() {
        return new Limit(id(), name, capacity, regionCodes, categoryCodes, List.copyOf(routeIds));
    }
}
