package kz.bagdar.hosting.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.RevisionedEntity;
import kz.bagdar.route.StopView;

/** What the host said to the visits at a stop. */
@Entity
class StopAnswer extends RevisionedEntity {

    private UUID stopId;
    private UUID seminarId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private AnswerState state;

    private String note;
    private Instant answeredAt;
    private String answeredBy;

    protected StopAnswer() {}

    StopAnswer(StopView stop) {
        this.stopId = stop.id();
        this.seminarId = stop.seminarId();
        this.organizationId = stop.organizationId();
        this.state = AnswerState.ASKED;
    }

    /** @param by the name of who says it */
    void write(WriteStopAnswer answer, String by, Instant now) {
        boolean asked = answer.state() == AnswerState.ASKED;
        state = answer.state();
        note = answer.note();
        answeredAt = asked ? null : now;
        answeredBy = asked ? null : by;
    }

    void askAgain() {
        write(new WriteStopAnswer(AnswerState.ASKED, null), null, null);
    }

    UUID stopId() {
        return stopId;
    }

    UUID seminarId() {
        return seminarId;
    }

    UUID organizationId() {
        return organizationId;
    }

    StopAnswerView view() {
        // a stop that nobody has answered for is at revision 0, without a row
        return new StopAnswerView(
                stopId, revision() + 1, seminarId, organizationId, state, note, answeredAt, answeredBy);
    }

    static StopAnswerView none(StopView stop) {
        return new StopAnswerView(
                stop.id(), 0, stop.seminarId(), stop.organizationId(), AnswerState.ASKED, null, null, null);
    }
}
