package kz.bagdar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.paging.Subselect;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.registration.place.Claim;
import kz.bagdar.registration.place.Places;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.Seminars;

/** Registrations for the features that build on them. Asks no rights. */
@ApplicationScoped
public class Participants {

    /** The resource's name in the change log. */
    public static final String TYPE = "registration";

    /** Stands in the change log with an arrival that nobody is written to about. */
    public static final String WITHOUT_LETTER = "withoutLetter";

    private static final String REACHED = "seminarId = :seminar and status = :status and " + ReservedAddress.IS_NOT;

    @Inject
    Seminars seminars;

    @Inject
    CountedPlaces countedPlaces;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ErasedPeople erasedPeople;

    @Inject
    ChangeLog changes;

    public Optional<RegistrationView> find(UUID registrationId) {
        return registrations.findByIdOptional(registrationId).map(Registration::view);
    }

    public Optional<RegistrationView> find(UUID seminarId, UUID registrationId) {
        return registrations.find(seminarId, registrationId).map(Registration::view);
    }

    public Page<RegistrationView> page(UUID seminarId, RegistrationFilter filter, PageQuery query) {
        return registrations.page(seminarId, filter, query).map(Registration::view);
    }

    /**
     * Whom e-mails are of, each by the e-mail as it is asked for.
     *
     * @param emails none twice; one that no database can hold is nobody's, and is missing from what is returned
     */
    public Map<String, Sender> senders(UUID seminarId, Collection<String> emails) {
        List<RegistrationRepository.Sending> sendings = registrations.sendings(
                seminarId, emails.stream().filter(Participants::canBeHeld).toList());
        List<UUID> ids = sendings.stream()
                .map(RegistrationRepository.Sending::registrationId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, RegistrationView> views =
                registrations.byIds(ids).stream().collect(Collectors.toMap(Registration::id, Registration::view));
        Set<String> erased = erasedPeople.among(
                seminarId,
                sendings.stream().flatMap(Participants::knownBy).distinct().toList());
        return sendings.stream()
                .collect(Collectors.toMap(
                        RegistrationRepository.Sending::email,
                        sending -> new Sender(
                                sending.person(),
                                views.get(sending.registrationId()),
                                knownBy(sending).anyMatch(erased::contains))));
    }

    /** Who was taken for two persons until an address in other letters was one is remembered by all its letters. */
    private static Stream<String> knownBy(RegistrationRepository.Sending sending) {
        return Stream.of(sending.person(), sending.email().toLowerCase(Locale.ROOT));
    }

    private static boolean canBeHeld(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }

    /**
     * How many places from the front of the waiting list, beginning at 1; empty for who does not wait. Those whom another
     * quota holds are not counted.
     */
    public Optional<Integer> waitingPosition(UUID registrationId) {
        return registrations
                .findByIdOptional(registrationId)
                .filter(registration -> registration.status() == RegistrationStatus.WAITLISTED)
                .map(registration -> before(registration) + 1);
    }

    private int before(Registration waiting) {
        Places places = countedPlaces.of(seminars.published(waiting.seminarId()));
        List<Claim> rivals = places.rivals(waiting.claim());
        // an index alone tells how many there are of all
        return rivals.size() == places.waiting().size()
                ? registrations.waitingBefore(waiting)
                : registrations.waitingBefore(waiting, rivals);
    }

    /** How many come with each group that somebody is in. */
    public Map<UUID, Integer> confirmedInGroups(UUID seminarId) {
        return registrations.confirmedInGroups(seminarId);
    }

    /** How many come. */
    public int countConfirmed(UUID seminarId) {
        return (int) registrations.count("seminarId = ?1 and status = ?2", seminarId, RegistrationStatus.CONFIRMED);
    }

    /** Those who come, in the order of their arrival. */
    public List<RegistrationView> confirmed(UUID seminarId) {
        return registrations.confirmed(seminarId).stream()
                .map(Registration::view)
                .toList();
    }

    /**
     * Some of those who had a place by a certain time and have it still, in the order of their ids.
     *
     * @param attending only those; empty for everyone
     * @param after the last of those read before
     */
    public List<RegistrationView> confirmedBy(
            UUID seminarId, Instant when, Optional<Attending> attending, UUID after, int most) {
        return registrations.confirmedBy(seminarId, when, attending.orElse(null), after, most).stream()
                .map(Registration::view)
                .toList();
    }

    /** At most so many of those whom a list would have; whoever was erased attends no more. */
    public List<Attendee> attendees(UUID seminarId, RegistrationFilter filter, AttendeeOrder order, int most) {
        return registrations.attendees(seminarId, filter, order, most);
    }

    /** Those of some people who are registered for the seminar, but for whoever was erased. */
    public List<Attendee> attendees(UUID seminarId, Collection<UUID> registrationIds, AttendeeOrder order) {
        return registrations.attendees(seminarId, registrationIds, order);
    }

    /** How many a list would have. */
    public long count(UUID seminarId, RegistrationFilter filter) {
        return registrations.count(seminarId, filter);
    }

    /** Those who come, counted by their groups, regions and delegations. */
    public List<PeopleTally> tally(UUID seminarId) {
        return registrations.tally(seminarId);
    }

    /** How many of those who come can be mailed. */
    public int countReached(UUID seminarId) {
        return (int) registrations.count(REACHED, Map.of("seminar", seminarId, "status", RegistrationStatus.CONFIRMED));
    }

    public int countReached(UUID seminarId, Attending attending) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("seminar", seminarId, "status", RegistrationStatus.CONFIRMED));
        String who = attending.condition(parameters);
        return (int) registrations.count(REACHED + " and " + who, parameters);
    }

    /** To whom letters about registrations go, by these; nobody for who is there no more. */
    public Map<UUID, Recipient> recipients(Collection<UUID> registrationIds) {
        return registrations.recipients(registrationIds).stream()
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    /** The names of people by their registrations. */
    public Map<UUID, String> names(Collection<UUID> registrationIds) {
        return registrations.names(registrationIds);
    }

    /** Those whose name, e-mail or workplace has the text somewhere. */
    public Subselect search(UUID seminarId, String text) {
        return RegistrationRepository.search(seminarId, text);
    }

    /** @throws ProblemException 422 naming the field where the seminar has no such registration */
    public void requireReference(String field, UUID seminarId, UUID registrationId) {
        if (find(seminarId, registrationId).isEmpty()) {
            throw ProblemException.unknownReference(field, "registration");
        }
    }

    /**
     * Writes the groups of many at once and records each that differs.
     *
     * @param groupIds by registration; registrations of another seminar are left alone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putInGroups(UUID seminarId, Map<UUID, UUID> groupIds) {
        List<Registration> participants = registrations.lock(seminarId, groupIds.keySet());
        changes.updating(
                participants,
                Registrations::subject,
                Registration::view,
                () -> participants.forEach(participant -> participant.join(groupIds.get(participant.id()))));
    }
}
