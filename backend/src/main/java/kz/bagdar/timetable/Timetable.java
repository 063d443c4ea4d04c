package kz.bagdar.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.jobs.JobState;
import kz.bagdar.platform.jobs.JobView;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.timetable.input.TimetableSettings;
import kz.bagdar.timetable.obstacle.ObstacleView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One planning of all visits of a day. */
@Entity
class Timetable extends RevisionedEntity {

    private UUID seminarId;
    private UUID stageId;

    @Enumerated(EnumType.STRING)
    private TimetableState state;

    private String note;
    private Instant createdAt;
    private String createdBy;
    private Instant adoptedAt;
    private UUID previousId;
    private UUID jobId;
    private boolean stopAsked;

    @JdbcTypeCode(SqlTypes.JSON)
    private TimetableSettings settings;

    @JdbcTypeCode(SqlTypes.JSON)
    private TimetableProgress progress;

    @JdbcTypeCode(SqlTypes.JSON)
    private TimetableFigures figures;

    @JdbcTypeCode(SqlTypes.JSON)
    private FoundObstacles obstacles;

    private int broken;
    private boolean edited;

    protected Timetable() {}

    Timetable(
            UUID seminarId,
            UUID stageId,
            String note,
            String createdBy,
            Instant createdAt,
            UUID jobId,
            TimetableSettings settings) {
        this.seminarId = seminarId;
        this.stageId = stageId;
        this.state = TimetableState.COMPUTING;
        this.note = note;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.jobId = jobId;
        this.settings = settings;
        this.obstacles = FoundObstacles.NONE;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID jobId() {
        return jobId;
    }

    UUID previousId() {
        return previousId;
    }

    Instant createdAt() {
        return createdAt;
    }

    TimetableSettings settings() {
        return settings;
    }

    TimetableState state() {
        return state;
    }

    FoundObstacles obstacles() {
        return obstacles;
    }

    boolean isComputing() {
        return state == TimetableState.COMPUTING;
    }

    boolean isToStop() {
        return stopAsked;
    }

    /** @throws ProblemException 409 unless it is in one of the states */
    void require(String what, TimetableState... states) {
        if (!List.of(states).contains(state)) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "It is " + state + ", and cannot be " + what);
        }
    }

    void askToStop() {
        require("stopped", TimetableState.COMPUTING);
        stopAsked = true;
    }

    void reached(TimetableProgress progress) {
        this.progress = progress;
    }

    void propose(TimetableFigures figures) {
        this.state = TimetableState.PROPOSED;
        this.figures = figures;
    }

    void isImpossible(FoundObstacles obstacles) {
        this.state = TimetableState.IMPOSSIBLE;
        this.obstacles = obstacles;
    }

    void fail() {
        this.state = TimetableState.FAILED;
    }

    void cancel() {
        this.state = TimetableState.CANCELLED;
    }

    /** @param figures null where a group has no visit */
    void edit(TimetableFigures figures, int broken) {
        this.figures = figures == null ? this.figures : figures;
        this.broken = broken;
        this.edited = true;
    }

    TimetableFigures figures() {
        return figures;
    }

    /** @param previous the one that was adopted so far; null where none was */
    void adopt(Instant now, UUID previous) {
        state = TimetableState.ADOPTED;
        adoptedAt = now;
        previousId = previous;
    }

    void supersede() {
        state = TimetableState.SUPERSEDED;
    }

    /** As if it had never been adopted. */
    void withdraw() {
        state = TimetableState.PROPOSED;
        adoptedAt = null;
        previousId = null;
    }

    void comeBack() {
        state = TimetableState.ADOPTED;
    }

    /**
     * @param job null where it is forgotten
     * @param contradictions by their names
     */
    TimetableView view(JobView job, List<ObstacleView> contradictions) {
        return new TimetableView(
                id(),
                revision(),
                seminarId,
                stageId,
                state(job),
                note,
                createdAt,
                createdBy,
                adoptedAt,
                jobId,
                settings,
                progress,
                stopAsked,
                figures,
                contradictions,
                obstacles.minimal(),
                obstacles.smallest(),
                broken,
                edited);
    }

    /** A search whose job has come to nothing has failed, whether or not anybody could write so. */
    private TimetableState state(JobView job) {
        if (!isComputing() || job != null && !job.state().isOver()) {
            return state;
        }
        return job != null && job.state() == JobState.CANCELLED ? TimetableState.CANCELLED : TimetableState.FAILED;
    }
}
