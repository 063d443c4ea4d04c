package kz.bagdar.registration.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.Groups;
import kz.bagdar.route.StopView;
import kz.bagdar.seminar.publication.PartKind;
import kz.bagdar.seminar.publication.PublishedParts;
import kz.bagdar.seminar.session.SessionView;

/**
 * What of a seminar's programme people can sign up for, and where they are otherwise: as it was last published, its places
 * included, so that nobody is refused by a draft.
 */
@ApplicationScoped
class SessionOffers {

    @Inject
    PublishedParts published;

    @Inject
    Groups groups;

    /** The sessions that take sign-ups, in their order. */
    List<SessionView> of(UUID seminarId) {
        return published(seminarId).stream().filter(SessionView::signUp).toList();
    }

    /**
     * One session, whether it takes sign-ups or not.
     *
     * @throws ProblemException 404 where it is not published
     */
    SessionView require(UUID seminarId, UUID sessionId) {
        return published.require(seminarId, PartKind.SESSION, sessionId, SessionView.class);
    }

    /** What is published of a seminar's programme, for several questions. */
    record Programme(List<SessionView> sessions, List<StopView> stops) {}

    Programme programme(UUID seminarId) {
        return new Programme(published(seminarId), published.ofSeminar(seminarId, PartKind.STOP, StopView.class));
    }

    /**
     * Where somebody is at which time, as far as it is published.
     *
     * @param signedUpFor ids of sessions
     */
    Itinerary itinerary(Programme programme, RegistrationView person, Set<UUID> signedUpFor) {
        UUID routeId = Optional.ofNullable(person.groupId())
                .flatMap(id -> groups.published(person.seminarId(), id))
                .map(GroupView::routeId)
                .orElse(null);
        return Itinerary.of(programme.sessions(), programme.stops(), routeId, signedUpFor);
    }

    private List<SessionView> published(UUID seminarId) {
        return published.ofSeminar(seminarId, PartKind.SESSION, SessionView.class);
    }

    /**
     * How many of a session's places can still be had; null where there is no limit.
     *
     * @param ofQuotas what the quotas that name the session leave; null where there are none
     */
    static Integer placesLeft(SessionView session, int taken, Integer ofQuotas) {
        Integer own = session.capacity() == null ? null : Math.max(0, session.capacity() - taken);
        return Stream.of(own, ofQuotas)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static boolean isFull(SessionView session, int taken) {
        return session.capacity() != null && taken >= session.capacity();
    }
}
