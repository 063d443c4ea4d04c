package kz.bagdar.platform.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;

/** Long work that somebody has asked for. */
@Entity
class Job extends RevisionedEntity {

    static final int MOST_FAILURES = 3;

    /** More than a deployment or two of the service may break off, and an end to what takes the service down with it. */
    static final int MOST_ATTEMPTS = 8;

    private UUID seminarId;
    private String kind;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int done;
    private Integer total;
    private boolean unwanted;
    private int attempts;
    private int failures;
    private String failure;
    private Instant createdAt;
    private Instant startedAt;
    private Instant finishedAt;

    protected Job() {}

    Job(UUID seminarId, String kind, Instant now) {
        this.seminarId = seminarId;
        this.kind = kind;
        this.state = JobState.QUEUED;
        this.createdAt = now;
    }

    String kind() {
        return kind;
    }

    JobState state() {
        return state;
    }

    boolean isUnwanted() {
        return unwanted;
    }

    boolean mayBegin() {
        return attempts < MOST_ATTEMPTS;
    }

    /** Whether it is tried once more. */
    boolean fail() {
        failures++;
        return failures < MOST_FAILURES;
    }

    /** @return the number of this attempt */
    int start(Instant now) {
        state = JobState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        return ++attempts;
    }

    /** Whether this attempt is the one that does it: one whose replica was thought dead is followed by another. */
    boolean isDoneBy(int attempt) {
        return !state.isOver() && attempts == attempt;
    }

    void reached(int done, Integer total) {
        this.done = done;
        this.total = total;
    }

    /** What has not begun is over at once; what runs ends when it next tells how far it has come. */
    void breakOff(Instant now) {
        unwanted = true;
        if (state == JobState.QUEUED) {
            end(JobState.CANCELLED, null, now);
        }
    }

    void end(JobState outcome, String failure, Instant now) {
        this.state = outcome;
        this.failure = failure;
        finishedAt = now;
    }

    JobView view() {
        return new JobView(id(), state, done, total, failure, createdAt, startedAt, finishedAt);
    }
}
