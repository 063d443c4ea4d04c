package kz.bagdar.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.Caller;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/**
 * Who may see and change one delegation: the seminar's team, and the contact whose link the caller sends. For everyone
 * else it does not exist.
 */
@ApplicationScoped
class DelegationAccess {

    @Inject
    SeminarAccess seminars;

    @Inject
    DelegationRepository delegations;

    @Inject
    Caller caller;

    /** A delegation with its seminar. */
    record Found(SeminarView seminar, Delegation delegation) {}

    Found readable(String seminar, UUID id) {
        if (caller.kind() == Actor.Kind.CONTACT) {
            return own(seminar, id);
        }
        return find(seminars.ofTeam(seminar), id);
    }

    /** Whose people the caller may register and look after; whether it is too late is asked of what is to be done. */
    Found workable(String seminar, UUID id) {
        if (caller.kind() == Actor.Kind.CONTACT) {
            return own(seminar, id);
        }
        return find(seminars.ofOrganizers(seminar), id);
    }

    /** What the team's organizers alone change, until the seminar is archived. */
    Found editable(String seminar, UUID id) {
        return find(seminars.editable(seminar), id);
    }

    private Found own(String seminar, UUID id) {
        if (!caller.isContact(id)) {
            throw notFound();
        }
        return find(seminars.visible(seminar), id);
    }

    private Found find(SeminarView seminar, UUID id) {
        return delegations
                .find(seminar.id(), id)
                .map(delegation -> new Found(seminar, delegation))
                .orElseThrow(DelegationAccess::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("delegation");
    }
}
