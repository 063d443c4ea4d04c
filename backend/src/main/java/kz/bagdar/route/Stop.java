package kz.bagdar.route;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.order.Placed;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One visit place on a route. */
@Entity
class Stop extends RevisionedEntity implements Placed {

    private UUID seminarId;
    private UUID routeId;
    private int position;
    private UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> topics;

    @ElementCollection
    @CollectionTable(name = "stop_cluster", joinColumns = @JoinColumn(name = "stop_id"))
    @OrderColumn(name = "position")
    @Column(name = "cluster_id")
    @BatchSize(size = 200)
    private List<UUID> clusterIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stop_session", joinColumns = @JoinColumn(name = "stop_id"))
    @OrderColumn(name = "position")
    @Column(name = "session_id")
    @BatchSize(size = 200)
    private List<UUID> sessionIds = new ArrayList<>();

    private Integer visitMinutes;
    private Integer hostGroupLimit;
    private Integer hostPeopleLimit;
    private LocalTime opensAt;
    private LocalTime closesAt;
    private Boolean stepFreeAccess;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Break> breaks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Language> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText shown;

    protected Stop() {}

    Stop(UUID seminarId, WriteStop request) {
        this.seminarId = seminarId;
        write(request);
    }

    /** Writes all but the position, which is a matter of all stops of the route. */
    final void write(WriteStop request) {
        routeId = request.routeId();
        organizationId = request.organizationId();
        topics = request.topics();
        // a collection that is put anew counts as changed, even where it is equal
        if (!clusterIds.equals(request.clusterIds())) {
            clusterIds.clear();
            clusterIds.addAll(request.clusterIds());
        }
        if (!sessionIds.equals(request.sessionIds())) {
            sessionIds.clear();
            sessionIds.addAll(request.sessionIds());
        }
        visitMinutes = request.visitMinutes();
        write(request.terms());
    }

    final void write(HostTerms terms) {
        hostGroupLimit = terms.hostGroupLimit();
        hostPeopleLimit = terms.hostPeopleLimit();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        stepFreeAccess = terms.stepFreeAccess();
        breaks = terms.breaks();
        languages = terms.languages();
        shown = terms.shown();
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void placeAt(int position) {
        this.position = position;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID routeId() {
        return routeId;
    }

    StopView view() {
        return new StopView(
                id(),
                revision(),
                seminarId,
                routeId,
                position,
                organizationId,
                topics,
                List.copyOf(clusterIds),
                List.copyOf(sessionIds),
                visitMinutes,
                hostGroupLimit,
                hostPeopleLimit,
                opensAt,
                closesAt,
                stepFreeAccess,
                breaks,
                languages,
                shown);
    }
}
