package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagdar.programme.Composition;
import kz.bagdar.programme.diff.Audience;
import kz.bagdar.registration.Participants;

/** Those who come and whose part of the programme has moved. */
@ApplicationScoped
class MovedPeople {

    @Inject
    Participants participants;

    int count(UUID seminarId, Audience audience, Composition programme) {
        if (audience.isNobody()) {
            return 0;
        }
        return audience.everyone()
                ? participants.countConfirmed(seminarId)
                : participants.countConfirmedIn(seminarId, audience.groupsOf(programme));
    }
}
