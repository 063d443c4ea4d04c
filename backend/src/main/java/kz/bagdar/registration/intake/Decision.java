package kz.bagdar.registration.intake;

import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.RegistrationView;

/** What is decided about one arrival. */
sealed interface Decision {

    record Refused(ProblemException reason) implements Decision {}

    /** The person is registered already, and stays so. */
    record Known(RegistrationView registration, boolean linkIsMailed) implements Decision {}

    /** @param before null for who comes for the first time */
    record Admitted(RegistrationView before, RegistrationView after) implements Decision {

        boolean isNew() {
            return before == null;
        }
    }
}
