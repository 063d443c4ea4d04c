package kz.bagdar.seminar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Seminar extends RevisionedEntity {

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText purpose;

    @Enumerated(EnumType.STRING)
    private SeminarLevel level;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText heldWithin;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalTime opensAt;
    private LocalTime closesAt;
    private String timeZone;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText venue;

    private UUID venueOrganizationId;

    @ElementCollection
    @CollectionTable(name = "seminar_organizer", joinColumns = @JoinColumn(name = "seminar_id"))
    @Column(name = "organization_id")
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> organizerIds = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText audience;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> directions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SessionKind> activities;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    private Integer capacity;
    private boolean waitingList;
    private boolean sampleData;
    private String contactEmail;
    private int retentionDays;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle;

    private Instant createdAt;

    protected Seminar() {}

    Seminar(WriteSeminar request, Instant createdAt) {
        this.createdAt = createdAt;
        this.lifecycle = Lifecycle.DRAFT;
        write(request);
    }

    final void write(WriteSeminar request) {
        slug = request.slug();
        title = request.title();
        purpose = request.purpose();
        level = request.level();
        heldWithin = request.heldWithin();
        startsOn = request.startsOn();
        endsOn = request.endsOn();
        opensAt = request.opensAt();
        closesAt = request.closesAt();
        timeZone = request.timeZone();
        venue = request.venue();
        venueOrganizationId = request.venueOrganizationId();
        // a collection that is put anew counts as changed, even where it is equal
        if (!organizerIds.equals(request.organizerIds())) {
            organizerIds.clear();
            organizerIds.addAll(request.organizerIds());
        }
        audience = request.audience();
        directions = request.directions();
        activities = request.activities();
        categories = request.categories();
        capacity = request.capacity();
        waitingList = request.waitingList();
        sampleData = request.sampleData();
        contactEmail = request.contactEmail();
        retentionDays = request.retentionDays();
    }

    /** @throws ProblemException 409 with the moves that are allowed, where this one is not */
    void move(Lifecycle to) {
        if (!lifecycle.next().contains(to)) {
            throw new ProblemException(Problem.of(
                            ProblemType.ILLEGAL_LIFECYCLE_MOVE, "From %s it cannot move to %s".formatted(lifecycle, to))
                    .with(Map.of("from", lifecycle, "to", to, "allowed", lifecycle.next())));
        }
        lifecycle = to;
    }

    /** @throws ProblemException 409 unless it is a draft */
    void requireDeletable() {
        if (lifecycle != Lifecycle.DRAFT) {
            throw new ProblemException(ProblemType.IN_USE, "Only a draft can be deleted; cancel the seminar instead");
        }
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    SeminarView view() {
        return new SeminarView(
                id(),
                revision(),
                slug,
                title,
                purpose,
                level,
                heldWithin,
                startsOn,
                endsOn,
                opensAt,
                closesAt,
                timeZone,
                venue,
                venueOrganizationId,
                List.copyOf(organizerIds),
                audience,
                directions,
                activities,
                categories,
                capacity,
                waitingList,
                sampleData,
                contactEmail,
                retentionDays,
                lifecycle,
                lifecycle.next(),
                createdAt);
    }
}
