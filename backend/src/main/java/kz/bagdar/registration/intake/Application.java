package kz.bagdar.registration.intake;

import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.registration.UpdateRegistration;

/**
 * One wish for a place, checked in all that does not depend on others.
 *
 * @param byHand whether somebody of the team sends it who may add people: they may while registration is not open, and
 *     are told how it stands with a person who is registered already
 * @param actor who the change log says made the registration
 * @param delegationId that the person comes with; null for who comes alone
 * @param waitOnly whether it asks for the waiting list and not for a place
 * @param letter whether the person is written to
 */
public record Application(
        UpdateRegistration details, boolean byHand, Actor actor, UUID delegationId, boolean waitOnly, boolean letter) {

    /** For a place, or else the waiting list. */
    public Application(UpdateRegistration details, boolean byHand, Actor actor, UUID delegationId) {
        this(details, byHand, actor, delegationId, false, true);
    }

    public static Application byHand(UpdateRegistration details, Actor actor, boolean letter) {
        return new Application(details, true, actor, null, false, letter);
    }

    /** Whether anybody may have sent it, who need not be the person whose e-mail it has. */
    boolean isFromAnybody() {
        return !byHand && delegationId == null;
    }
}
