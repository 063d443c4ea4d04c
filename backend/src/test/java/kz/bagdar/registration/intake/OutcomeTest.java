package kz.bagdar.registration.intake;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void onlyWhatTheNextTryWouldBeToldTooIsARefusal() {
        ProblemException full = new ProblemException(ProblemType.SEMINAR_FULL, "Every place is taken");
        ProblemException away = new ProblemException(ProblemType.UNAVAILABLE, "The database does not answer");
        RuntimeException ours = new IllegalStateException("ours");

        assertSame(full, new Outcome.NotTaken(full).refusal());
        assertSame(away, assertThrows(ProblemException.class, new Outcome.NotTaken(away)::refusal));
        assertSame(ours, assertThrows(IllegalStateException.class, new Outcome.NotTaken(ours)::refusal));
    }
}
