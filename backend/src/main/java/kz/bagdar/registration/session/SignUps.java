package kz.bagdar.registration.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.ChangeMade;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationAccess;
import kz.bagdar.registration.RegistrationAccess.Person;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.place.Limit;
import kz.bagdar.registration.place.NoPlace;
import kz.bagdar.registration.quota.SessionQuotas;
import kz.bagdar.registration.session.SessionChoice.Refusal;
import kz.bagdar.registration.session.SessionOffers.Programme;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.SessionView;

/**
 * Who has a place at which session. Places are counted and given while the seminar's row is held, so that none is given
 * twice, and taken back from everyone who has lost the place at the seminar itself.
 */
@ApplicationScoped
public class SignUps {

    private static final String TYPE = "sign-up";

    @Inject
    RegistrationAccess access;

    @Inject
    SeminarAccess seminars;

    @Inject
    Participants participants;

    @Inject
    SessionOffers offers;

    @Inject
    SignUpRepository signUps;

    @Inject
    SessionQuotas quotas;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /**
     * Takes a place for a person; nothing happens where they have it.
     *
     * @throws ProblemException 409 where the person has no place at the seminar, every place is taken, or the person is
     *     elsewhere at that time
     */
    @Transactional
    SignUpView signUp(String seminar, UUID registrationId, UUID sessionId) {
        // what is published is read before the seminar's row is held, for which everybody who registers waits
        UUID seminarId = access.person(seminar, registrationId).seminar().id();
        SessionView session = require(seminarId, sessionId);
        Programme programme = offers.programme(seminarId);

        Person person = access.personAlone(seminar, registrationId);
        SignUp earlier = signUps.find(registrationId, sessionId).orElse(null);
        if (earlier != null) {
            return earlier.view();
        }
        requirePlace(programme, person.registration(), session);
        SignUp signUp = new SignUp(person.seminar().id(), registrationId, sessionId, clock.instant());
        signUps.persistAndFlush(signUp);
        changes.created(subject(signUp), signUp.view());
        return signUp.view();
    }

    /** Frees the place; nothing happens where there is none. */
    @Transactional
    void signOff(String seminar, UUID registrationId, UUID sessionId) {
        access.personAlone(seminar, registrationId);
        signUps.find(registrationId, sessionId).ifPresent(this::free);
    }

    /** Every session that takes sign-ups, as it stands for one person. */
    @Transactional
    Page<SessionChoice> choices(String seminar, UUID registrationId) {
        Person person = access.person(seminar, registrationId);
        return new Page<>(standing(person.seminar(), person.registration()).choices(), null);
    }

    /** The sessions for which some people have signed up, by registration, the first sign-up first. Asks no rights. */
    public Map<UUID, List<UUID>> sessionsOf(Collection<UUID> registrationIds) {
        return signUps.ofPeople(registrationIds).stream()
                .map(SignUp::view)
                .collect(Collectors.groupingBy(
                        SignUpView::registrationId, Collectors.mapping(SignUpView::sessionId, Collectors.toList())));
    }

    /** @param choices every session that takes sign-ups, as it stands for the person */
    public record Standing(Itinerary itinerary, List<SessionChoice> choices) {}

    /**
     * How one person stands with the published programme, which is read once for all of it. Asks no rights to read it; what
     * could be done is the caller's to do.
     */
    public Standing standing(SeminarView seminar, RegistrationView person) {
        Programme programme = offers.programme(seminar.id());
        Map<UUID, Instant> signedUp = signUps.ofPerson(person.id()).stream()
                .map(SignUp::view)
                .collect(Collectors.toMap(SignUpView::sessionId, SignUpView::signedUpAt));
        Itinerary itinerary = offers.itinerary(programme, person, signedUp.keySet());
        List<SessionView> sessions =
                programme.sessions().stream().filter(SessionView::signUp).toList();
        return new Standing(
                itinerary, sessions.isEmpty() ? List.of() : choices(seminar, person, sessions, signedUp, itinerary));
    }

    private List<SessionChoice> choices(
            SeminarView seminar,
            RegistrationView person,
            List<SessionView> sessions,
            Map<UUID, Instant> signedUp,
            Itinerary itinerary) {
        Map<UUID, Integer> taken = signUps.taken(
                seminar.id(), sessions.stream().map(SessionView::id).toList());
        Map<UUID, Integer> ofQuotas = quotas.left(seminar.id());
        boolean open = access.callerMayChange(seminar);
        return sessions.stream()
                .map(session -> choice(
                        session,
                        person,
                        open,
                        signedUp.get(session.id()),
                        SessionOffers.placesLeft(
                                session, taken.getOrDefault(session.id(), 0), ofQuotas.get(session.id())),
                        itinerary.inTheWayOf(session)))
                .toList();
    }

    /** What somebody has signed up for. Asks no rights. */
    public Set<UUID> sessionsOf(UUID registrationId) {
        return signUps.ofPerson(registrationId).stream().map(SignUp::sessionId).collect(Collectors.toSet());
    }

    /** The places at the published sessions that take sign-ups. */
    @Transactional
    Page<SessionPlaces> places(String reference) {
        SeminarView seminar = seminars.visible(reference);
        List<SessionView> sessions = offers.of(seminar.id());
        Map<UUID, Integer> taken = signUps.taken(
                seminar.id(), sessions.stream().map(SessionView::id).toList());
        Map<UUID, Integer> ofQuotas = quotas.left(seminar.id());
        return new Page<>(
                sessions.stream()
                        .map(session -> {
                            int people = taken.getOrDefault(session.id(), 0);
                            return new SessionPlaces(
                                    session.id(),
                                    session.capacity(),
                                    people,
                                    SessionOffers.placesLeft(session, people, ofQuotas.get(session.id())));
                        })
                        .toList(),
                null);
    }

    /**
     * Whoever no longer has a place at the seminar has none at its sessions, however that came about; who is looked at once
     * more keeps both. What is told after its transaction is told of newcomers, who have none.
     */
    void follow(@Observes ChangeMade change) {
        boolean mayHaveLeft = change.kind() == ChangeKind.UPDATED
                && change.subject().type().equals(Participants.TYPE)
                && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
        if (mayHaveLeft) {
            participants
                    .find(change.subject().id())
                    .filter(person -> !person.takesPlace())
                    .ifPresent(person -> signUps.ofPerson(person.id()).forEach(this::free));
        }
    }

    private void free(SignUp signUp) {
        changes.deleted(subject(signUp), signUp.view());
        signUps.delete(signUp);
    }

    private SessionView require(UUID seminarId, UUID sessionId) {
        SessionView session = offers.require(seminarId, sessionId);
        if (!session.signUp()) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "Nobody signs up for that session");
        }
        return session;
    }

    private void requirePlace(Programme programme, RegistrationView person, SessionView session) {
        if (person.status() != RegistrationStatus.CONFIRMED) {
            throw new ProblemException(
                    ProblemType.ILLEGAL_STATE,
                    "The registration is " + person.status() + "; only who is CONFIRMED has a place at sessions");
        }
        if (SessionOffers.isFull(session, signUps.taken(session.id()))) {
            throw new ProblemException(
                    Problem.of(ProblemType.SESSION_FULL, "All " + session.capacity() + " places are taken")
                            .with(Map.of("capacity", session.capacity())));
        }
        List<Limit> full = quotas.full(session.id());
        if (!full.isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemType.SESSION_FULL, "Every place of a quota that applies is taken")
                            .with(Map.of("quotas", NoPlace.named(full))));
        }
        List<Itinerary.Entry> clashes =
                offers.itinerary(programme, person, sessionsOf(person.id())).inTheWayOf(session);
        if (!clashes.isEmpty()) {
            throw new ProblemException(Problem.of(
                            ProblemType.SESSION_CLASH,
                            "At that time the person is at: "
                                    + clashes.stream()
                                            .map(clash -> clash.title().in(Language.en))
                                            .collect(Collectors.joining("; ")))
                    .with(Map.of("clashes", clashes)));
        }
    }

    private SessionChoice choice(
            SessionView session,
            RegistrationView person,
            boolean open,
            Instant signedUpAt,
            Integer placesLeft,
            List<Itinerary.Entry> clashes) {
        List<Refusal> refusals = new ArrayList<>();
        if (signedUpAt == null) {
            addIf(person.status() != RegistrationStatus.CONFIRMED, Refusal.NOT_CONFIRMED, refusals);
            addIf(!open, Refusal.CLOSED, refusals);
            addIf(Objects.equals(placesLeft, 0), Refusal.FULL, refusals);
            addIf(!clashes.isEmpty(), Refusal.CLASH, refusals);
        }
        return new SessionChoice(
                session.id(),
                session.title(),
                session.kind(),
                session.startsAt(),
                session.endsAt(),
                session.capacity(),
                placesLeft,
                signedUpAt,
                refusals,
                clashes);
    }

    private static void addIf(boolean holds, Refusal refusal, List<Refusal> refusals) {
        if (holds) {
            refusals.add(refusal);
        }
    }

    private static Subject subject(SignUp signUp) {
        return Subject.inSeminar(TYPE, signUp.id(), signUp.seminarId());
    }
}
