package kz.bagdar.seminar.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.revision.Identified;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One part of a seminar as the public sees it. Read one by one, written all at once by {@link PublishedParts}. */
@Entity
@Immutable
class PublishedPart implements Identified {

    @Id
    @Column(name = "resource_id")
    private UUID id;

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private UUID parentId;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private String view;

    protected PublishedPart() {}

    @Override
    public UUID id() {
        return id;
    }

    UUID seminarId() {
        return seminarId;
    }

    int position() {
        return position;
    }

    <V> V view(Class<V> type) {
        return StoredForm.read(view, type);
    }
}
