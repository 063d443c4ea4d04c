package kz.bagdar.press;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The public announcement of a seminar, of which there is one. */
@Entity
class PressRelease extends RevisionedEntity {

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private ReleaseState state = ReleaseState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private Manuscript manuscript;

    private Integer publishedVersion;
    private int withdrawnThrough;
    private boolean repliesOpen = true;
    private Instant createdAt;
    private Instant updatedAt;

    protected PressRelease() {}

    PressRelease(UUID seminarId, Manuscript manuscript, Instant now) {
        this.seminarId = seminarId;
        this.manuscript = manuscript;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Nothing happens where it would be the same. */
    void write(Manuscript after, boolean openForReplies, Instant now) {
        if (!after.equals(manuscript) || openForReplies != repliesOpen) {
            manuscript = after;
            repliesOpen = openForReplies;
            updatedAt = now;
        }
    }

    void publish(int version, Instant now) {
        state = ReleaseState.PUBLISHED;
        publishedVersion = version;
        updatedAt = now;
    }

    void withdraw(Instant now) {
        if (state != ReleaseState.PUBLISHED) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The release is " + state + ", not published");
        }
        state = ReleaseState.WITHDRAWN;
        withdrawnThrough = publishedVersion;
        updatedAt = now;
    }

    /** What has been public stays known. */
    void requireDeletable() {
        if (publishedVersion != null) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The release was published; withdraw it instead");
        }
    }

    UUID seminarId() {
        return seminarId;
    }

    ReleaseState state() {
        return state;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Integer publishedVersion() {
        return publishedVersion;
    }

    /** Readers do not get versions up to this one back: what was wrong with one may be why it was withdrawn. */
    int withdrawnThrough() {
        return withdrawnThrough;
    }

    boolean repliesOpen() {
        return repliesOpen;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
