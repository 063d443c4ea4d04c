package kz.bagdar.registration;

import kz.bagdar.platform.problem.ProblemException;

/**
 * Whom an e-mail is of.
 *
 * @param person the same for all ways in which the person's e-mail can be written
 * @param registration null where the person is not registered
 * @param erased whether the person was erased not long ago
 */
public record Sender(String person, RegistrationView registration, boolean erased) {

    /**
     * @throws ProblemException 422 where the person was erased and has not come anew: that is the person's own to do, and
     *     nobody else's for them
     */
    public void requireNotErased() {
        if (registration == null && erased) {
            throw ProblemException.invalid(
                    "email", "erased", "is of somebody who was erased not long ago, and may only register in person");
        }
    }
}
