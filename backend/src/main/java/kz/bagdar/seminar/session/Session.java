package kz.bagdar.seminar.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.order.Placed;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.seminar.SessionKind;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing in a stage of a seminar. */
@Entity
class Session extends RevisionedEntity implements Placed {

    private UUID seminarId;
    private UUID stageId;
    private int position;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText presentedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText place;

    private UUID placeOrganizationId;
    private Instant startsAt;
    private Instant endsAt;
    private Integer capacity;
    private boolean signUp;

    @ElementCollection
    @CollectionTable(name = "session_speaker", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "speaker_id")
    @BatchSize(size = 200)
    private List<UUID> speakerIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "session_cluster", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "cluster_id")
    @BatchSize(size = 200)
    private List<UUID> clusterIds = new ArrayList<>();

    protected Session() {}

    Session(UUID seminarId, WriteSession request) {
        this.seminarId = seminarId;
        write(request);
    }

    /** Writes all but the position, which is a matter of all sessions of the stage. */
    final void write(WriteSession request) {
        stageId = request.stageId();
        kind = request.kind();
        title = request.title();
        summary = request.summary();
        presentedBy = request.presentedBy();
        place = request.place();
        placeOrganizationId = request.placeOrganizationId();
        startsAt = request.startsAt();
        endsAt = request.endsAt();
        capacity = request.capacity();
        signUp = request.signUp();
        // a collection that is put anew counts as changed, even where it is equal
        if (!speakerIds.equals(request.speakerIds())) {
            speakerIds.clear();
            speakerIds.addAll(request.speakerIds());
        }
        if (!clusterIds.equals(request.clusterIds())) {
            clusterIds.clear();
            clusterIds.addAll(request.clusterIds());
        }
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

    UUID stageId() {
        return stageId;
    }

    SessionView view() {
        return new SessionView(
                id(),
                revision(),
                seminarId,
                stageId,
                position,
                kind,
                title,
                summary,
                presentedBy,
                place,
                placeOrganizationId,
                startsAt,
                endsAt,
                capacity,
                signUp,
                List.copyOf(speakerIds),
                List.copyOf(clusterIds));
    }
}
