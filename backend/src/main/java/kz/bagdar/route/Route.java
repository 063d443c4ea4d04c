package kz.bagdar.route;

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
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered way through host organizations. */
@Entity
class Route extends RevisionedEntity {

    private UUID seminarId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    private String colour;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> topics;

    @ElementCollection
    @CollectionTable(name = "route_cluster", joinColumns = @JoinColumn(name = "route_id"))
    @OrderColumn(name = "position")
    @Column(name = "cluster_id")
    @BatchSize(size = 200)
    private List<UUID> clusterIds = new ArrayList<>();

    private boolean inOrder;

    protected Route() {}

    Route(UUID seminarId, WriteRoute request) {
        this.seminarId = seminarId;
        write(request);
    }

    final void write(WriteRoute request) {
        number = request.number();
        name = request.name();
        summary = request.summary();
        colour = request.colour();
        topics = request.topics();
        // a collection that is put anew counts as changed, even where it is equal
        if (!clusterIds.equals(request.clusterIds())) {
            clusterIds.clear();
            clusterIds.addAll(request.clusterIds());
        }
        inOrder = request.inOrder();
    }

    UUID seminarId() {
        return seminarId;
    }

    int number() {
        return number;
    }

    RouteView view() {
        return new RouteView(
                id(), revision(), seminarId, number, name, summary, colour, topics, List.copyOf(clusterIds), inOrder);
    }
}
