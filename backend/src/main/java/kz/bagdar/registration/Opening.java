package kz.bagdar.registration;

import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.seminar.Lifecycle;

/** Whether people may register: everyone while registration is open, those whom the team adds for longer. */
public final class Opening {

    private Opening() {}

    public static boolean lets(Lifecycle lifecycle, boolean byHand) {
        return lifecycle == Lifecycle.REGISTRATION_OPEN || byHand && lifecycle.takesPeopleByHand();
    }

    /** @throws ProblemException 409 where they may not */
    public static void require(Lifecycle lifecycle, boolean byHand) {
        if (!lets(lifecycle, byHand)) {
            throw closed(lifecycle);
        }
    }

    public static ProblemException closed(Lifecycle lifecycle) {
        return new ProblemException(Problem.of(ProblemType.REGISTRATION_NOT_OPEN, "The seminar is " + lifecycle)
                .with(Map.of("lifecycle", lifecycle)));
    }
}
