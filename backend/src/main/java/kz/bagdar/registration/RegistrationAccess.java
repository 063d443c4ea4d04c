package kz.bagdar.registration;

import static kz.bagdar.identity.Permissions.REGISTRATIONS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.identity.Caller;
import kz.bagdar.identity.team.Teams;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/**
 * Who may see and change one registration: the seminar's team, the participant whose link the caller sends, and the
 * contact of the delegation that the participant comes with. For everyone else it does not exist.
 */
@ApplicationScoped
public class RegistrationAccess {

    @Inject
    SeminarAccess seminars;

    @Inject
    Seminars held;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    /** A registration with its seminar. */
    record Found(SeminarView seminar, Registration registration) {}

    Found readable(String seminar, UUID id) {
        if (callerComesByLink()) {
            return own(seminar, id);
        }
        return find(seminars.ofTeam(seminar), id);
    }

    /** @throws ProblemException 409 where the person is erased */
    Found writable(String seminar, UUID id) {
        Found found = writableIfErased(seminar, id);
        requireNotErased(found.registration());
        return found;
    }

    /** Asked once more of a row that was waited for: whoever held it may have erased the person. */
    static void requireNotErased(Registration registration) {
        if (registration.isErased()) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "The person is erased; nothing of it can be changed");
        }
    }

    Found writableIfErased(String seminar, UUID id) {
        if (callerComesByLink()) {
            return own(seminar, id);
        }
        // whether it is too late is asked of the seminar as it is once its row is held
        return find(seminars.ofOrganizers(seminar), id);
    }

    /** One person, for features that build on registrations. */
    public record Person(SeminarView seminar, RegistrationView registration) {}

    /** For who may read the registration; for everyone else it does not exist. */
    public Person person(String seminar, UUID id) {
        Found found = readable(seminar, id);
        return new Person(found.seminar(), found.registration().view());
    }

    /**
     * For who may change the registration now. Holds the seminar's row until the transaction ends, and then the
     * registration's.
     *
     * @throws ProblemException 409 where the seminar has come too far for this caller
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person personAlone(String seminar, UUID id) {
        Found found = writable(seminar, id);
        SeminarView present = held.lock(found.seminar().id());
        registrations.lock(found.registration());
        requireNotErased(found.registration());
        requireChangeable(present);
        return new Person(present, found.registration().view());
    }

    /** Whether the caller may add people to the seminar by hand, registration being open or not. */
    public boolean callerAddsByHand(UUID seminarId) {
        return caller.may(REGISTRATIONS_WRITE) && teams.callerEdits(seminarId);
    }

    /** Whether the seminar has not come too far for the caller to change registrations. */
    public boolean callerMayChange(SeminarView seminar) {
        return callerComesByLink()
                ? seminar.lifecycle().letsParticipantsChange()
                : seminar.lifecycle().letsOrganizersChange();
    }

    /** @throws ProblemException 409 where the seminar has come too far for this caller to change registrations */
    void requireChangeable(SeminarView seminar) {
        if (!callerMayChange(seminar)) {
            throw SeminarAccess.closed(seminar);
        }
    }

    /** Whether the caller is a participant or a contact: both may change things for as long. */
    boolean callerComesByLink() {
        return caller.kind() == Actor.Kind.PARTICIPANT || caller.kind() == Actor.Kind.CONTACT;
    }

    private Found own(String seminar, UUID id) {
        Found found = find(seminars.visible(seminar), id);
        UUID delegation = found.registration().delegationId();
        if (!caller.isParticipant(id) && (delegation == null || !caller.isContact(delegation))) {
            throw notFound();
        }
        return found;
    }

    private Found find(SeminarView seminar, UUID id) {
        return registrations
                .find(seminar.id(), id)
                .map(registration -> new Found(seminar, registration))
                .orElseThrow(RegistrationAccess::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("registration");
    }
}
