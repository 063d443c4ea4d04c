package kz.bagdar.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One entry of the change log; written once, never altered. */
@Entity
@Immutable
public class Change {

    @Id
    @GeneratedValue(generator = "change_seq")
    @SequenceGenerator(name = "change_seq", sequenceName = "change_seq", allocationSize = 50)
    private long seq;

    // filled by the database: only it knows the transaction
    @Column(insertable = false, updatable = false)
    private long tx;

    private UUID seminarId;
    private String resourceType;
    private UUID resourceId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Embedded
    private Actor actor;

    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Difference> differences;

    protected Change() {}

    Change(Subject subject, ChangeKind kind, Actor actor, Instant at, Map<String, Difference> differences) {
        this.seminarId = subject.seminarId();
        this.resourceType = subject.type();
        this.resourceId = subject.id();
        this.kind = kind;
        this.actor = actor;
        this.at = at;
        this.differences = differences;
    }

    public Position position() {
        return new Position(tx, seq);
    }

    public UUID seminarId() {
        return seminarId;
    }

    public String resourceType() {
        return resourceType;
    }

    public UUID resourceId() {
        return resourceId;
    }

    public ChangeKind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public Map<String, Difference> differences() {
        return differences;
    }
}
