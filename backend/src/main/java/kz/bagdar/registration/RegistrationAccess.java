package kz.bagdar.registration;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/**
 * Who may see and change one registration: the seminar's team, and the participant whose link the caller sends. For
 * everyone else it does not exist.
 */
@ApplicationScoped
public class RegistrationAccess {

    @Inject
    SeminarAccess seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    /** A registration with its seminar. */
    record Found(SeminarView seminar, Registration registration) {}

    Found readable(String seminar, UUID id) {
        if (callerIsParticipant()) {
            return own(seminar, id);
        }
        return find(seminars.ofTeam(seminar), id);
    }

    Found writable(String seminar, UUID id) {
        if (callerIsParticipant()) {
            return own(seminar, id);
        }
        // whether it is too late is asked of the seminar as it is once its row is held
        return find(seminars.ofOrganizers(seminar), id);
    }

    /** Whether the caller may add people to the seminar by hand, registration being open or not. */
    public boolean callerAddsByHand(UUID seminarId) {
        return caller.may(REGISTRATIONS_WRITE) && teams.callerEdits(seminarId);
    }

    /** @throws ProblemException 409 where the seminar has come too far for this caller to change registrations */
    void requireChangeable(SeminarView seminar) {
        if (!callerIsParticipant()) {
            SeminarAccess.requireChangeable(seminar);
        } else if (!seminar.lifecycle().letsParticipantsChange()) {
            throw SeminarAccess.closed(seminar);
        }
    }

    boolean callerIsParticipant() {
        return caller.kind() == Actor.Kind.PARTICIPANT;
    }

    private Found own(String seminar, UUID id) {
        if (!caller.isParticipant(id)) {
            throw ProblemException.notFound("registration");
        }
        return find(seminars.visible(seminar), id);
    }

    private Found find(SeminarView seminar, UUID id) {
        return registrations
                .find(seminar.id(), id)
                .map(registration -> new Found(seminar, registration))
                .orElseThrow(() -> ProblemException.notFound("registration"));
    }
}
