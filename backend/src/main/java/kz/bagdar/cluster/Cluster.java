package kz.bagdar.cluster;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.platform.text.LocalizedText;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Organizations that work together in one priority area. */
@Entity
class Cluster extends RevisionedEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    private UUID leadOrganizationId;

    // in batches, so that a page of clusters costs two queries, however long it is
    @ElementCollection
    @CollectionTable(name = "cluster_member", joinColumns = @JoinColumn(name = "cluster_id"))
    @OrderColumn(name = "position")
    @Column(name = "organization_id")
    @BatchSize(size = 200)
    private List<UUID> memberOrganizationIds = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> directions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> goals;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Indicator> indicators;

    private String colour;
    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private String sortName;

    @Column(insertable = false, updatable = false)
    private String searchName;

    protected Cluster() {}

    Cluster(WriteCluster request, Instant createdAt) {
        this.createdAt = createdAt;
        write(request);
    }

    final void write(WriteCluster request) {
        name = request.name();
        summary = request.summary();
        leadOrganizationId = request.leadOrganizationId();
        // the same members written anew would count as a change and raise the revision
        if (!memberOrganizationIds.equals(request.memberOrganizationIds())) {
            memberOrganizationIds.clear();
            memberOrganizationIds.addAll(request.memberOrganizationIds());
        }
        directions = request.directions();
        goals = request.goals();
        indicators = request.indicators();
        colour = request.colour();
    }

    ClusterView view() {
        return new ClusterView(
                id(),
                revision(),
                name,
                summary,
                leadOrganizationId,
                List.copyOf(memberOrganizationIds),
                directions,
                goals,
                indicators,
                colour,
                createdAt);
    }

    String sortName() {
        return sortName;
    }

    Instant createdAt() {
        return createdAt;
    }
}
