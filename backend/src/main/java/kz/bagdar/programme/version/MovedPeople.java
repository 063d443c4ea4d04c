package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.programme.Composition;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.registration.Attending;
import kz.bagdar.registration.Participants;

/** Those who come, whose part of the programme has moved and who can be mailed. */
@ApplicationScoped
class MovedPeople {

    @Inject
    Participants participants;

    /** Nobody where nobody is told any more. */
    int count(Audience audience, Composition programme) {
        UUID seminarId = programme.seminar().id();
        if (audience.isNobody() || !programme.seminar().lifecycle().tellsWhatMoves()) {
            return 0;
        }
        return audience.everyone()
                ? participants.countReached(seminarId)
                : participants.countReached(
                        seminarId, new Attending(audience.groupsOf(programme), audience.sessionIds()));
    }
}
