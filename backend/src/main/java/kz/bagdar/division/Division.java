package kz.bagdar.division;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagdar.division.engine.Costs;
import kz.bagdar.division.input.Inputs;
import kz.bagdar.division.input.Inputs.CompanionInput;
import kz.bagdar.division.input.Inputs.GroupInput;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.revision.RevisionedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One computed sharing-out of a seminar's participants over its groups. What was computed never changes. */
@Entity
class Division extends RevisionedEntity {

    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private DivisionState state;

    private String note;
    private Instant createdAt;
    private String createdBy;
    private Instant adoptedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Costs costs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GroupInput> groups;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CompanionInput> companions;

    @JdbcTypeCode(SqlTypes.JSON)
    private DivisionFigures figures;

    protected Division() {}

    Division(
            UUID seminarId,
            String note,
            String createdBy,
            Instant createdAt,
            Costs costs,
            Inputs inputs,
            DivisionFigures figures) {
        this.seminarId = seminarId;
        this.state = DivisionState.PROPOSED;
        this.note = note;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.costs = costs;
        this.groups = inputs.groups();
        this.companions = inputs.companions();
        this.figures = figures;
    }

    void adopt(Instant now) {
        if (state == DivisionState.ADOPTED) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "It is adopted already");
        }
        state = DivisionState.ADOPTED;
        adoptedAt = now;
    }

    void supersede() {
        state = DivisionState.SUPERSEDED;
    }

    /** As if it had never been adopted. */
    void withdraw() {
        if (state != DivisionState.ADOPTED) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "It is not the division in force");
        }
        state = DivisionState.PROPOSED;
        adoptedAt = null;
    }

    /** In force again since it was first. */
    void reinstate() {
        state = DivisionState.ADOPTED;
    }

    /** @throws ProblemException 409 unless it was never adopted */
    void requireDiscardable() {
        if (state != DivisionState.PROPOSED) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "A division that was adopted is kept");
        }
    }

    UUID seminarId() {
        return seminarId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Costs costs() {
        return costs;
    }

    List<GroupInput> groups() {
        return groups;
    }

    List<CompanionInput> companions() {
        return companions;
    }

    DivisionView view() {
        return new DivisionView(
                id(),
                revision(),
                seminarId,
                state,
                note,
                createdAt,
                createdBy,
                adoptedAt,
                DivisionView.Parameters.of(costs),
                figures.participants(),
                figures.groups(),
                figures.choices(),
                figures.notRanked(),
                figures.nothingRanked(),
                figures.locked(),
                figures.moved(),
                figures.notUnderstood(),
                companions.size(),
                figures.fairness(),
                figures.proof());
    }
}
