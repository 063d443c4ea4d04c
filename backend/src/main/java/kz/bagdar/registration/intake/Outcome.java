package kz.bagdar.registration.intake;

import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.Receipt;

/** What became of one application; of several that are decided together, each has its own. */
public sealed interface Outcome {

    /** @throws RuntimeException the reason why there is no receipt */
    Receipt receipt();

    record Taken(Receipt receipt) implements Outcome {}

    /** @param reason a refusal, or the answer that the request got when it was sent before */
    record NotTaken(RuntimeException reason) implements Outcome {

        @Override
        public Receipt receipt() {
            throw reason;
        }

        /**
         * Why this one was refused, for a caller who goes on with the others.
         *
         * @throws RuntimeException where it is no refusal of this one, and the whole may succeed another time
         */
        public ProblemException refusal() {
            if (reason instanceof ProblemException refusal && !refusal.isOfTheMoment()) {
                return refusal;
            }
            throw reason;
        }
    }
}
