package kz.bagdar.registration.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagdar.change.Actor;
import kz.bagdar.change.ChangeEntries;
import kz.bagdar.change.ChangeEntry;
import kz.bagdar.change.Subject;
import kz.bagdar.identity.link.IssuedLink;
import kz.bagdar.identity.link.ParticipantLinks;
import kz.bagdar.platform.idempotency.KeyedRequest;
import kz.bagdar.platform.idempotency.SharedKeys;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.Receipt;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.admission.SeminarAdmission;
import kz.bagdar.registration.link.LinkLog;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.HeldSeminar;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Decides a number of applications for one seminar in one transaction and writes what comes of them. It holds the
 * seminar's row from before it counts until it commits, so that no place is given twice.
 */
@ApplicationScoped
class IntakeTransaction {

    private static final Logger LOG = Logger.getLogger(IntakeTransaction.class);

    // a database that went without a word is noticed by then, and not after a quarter of an hour, as the system does
    private static final int MOST_MILLIS = 30_000;

    // so the database itself tells whoever waits for a lock: where we hang up instead, it goes on waiting for a
    // connection that is gone, and holds the keys of those who ask again
    private static final String WAIT_FOR_LOCKS = "set local lock_timeout = '20s'";

    @Inject
    DataSource database;

    @Inject
    SharedKeys keys;

    @Inject
    CountedPlaces places;

    @Inject
    SeminarAdmission admission;

    @Inject
    ParticipantLinks links;

    @Inject
    PersonalLinks personalLinks;

    @Inject
    LinkLog linkLog;

    @Inject
    ChangeEntries changes;

    @Inject
    Clock clock;

    /**
     * @param arrivals in the order of their arrival
     * @return what became of each; it is on disk
     * @throws SQLException where nothing was written, or nobody knows
     */
    Map<Arrival, Outcome> carryOut(UUID seminarId, List<Arrival> arrivals) throws SQLException {
        Written written;
        try (Connection connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, MOST_MILLIS);
            connection.setAutoCommit(false);
            try {
                written = write(connection, seminarId, arrivals);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                undo(connection, failure);
                throw failure;
            } finally {
                waitAsUsual(connection);
            }
        }
        tell(written.changes());
        return written.outcomes();
    }

    /** All is on disk: whoever fails to hear of it must not keep those who registered from their answers. */
    private void tell(List<ChangeEntry> entries) {
        try {
            changes.tell(entries);
        } catch (RuntimeException failure) {
            LOG.error("what was registered could not be told to this replica", failure);
        }
    }

    private record Written(Map<Arrival, Outcome> outcomes, List<ChangeEntry> changes) {}

    private Written write(Connection connection, UUID seminarId, List<Arrival> arrivals) throws SQLException {
        List<KeyedRequest> keyed = arrivals.stream()
                .map(Arrival::key)
                .filter(Objects::nonNull)
                .map(Keyed::request)
                .toList();
        try (Statement wait = connection.createStatement()) {
            wait.execute(WAIT_FOR_LOCKS);
        }
        Map<KeyedRequest, RuntimeException> instead = keys.begin(connection, keyed);
        HeldSeminar seminar =
                HeldSeminar.hold(connection, seminarId).orElseThrow(() -> ProblemException.notFound("seminar"));

        Map<Arrival, Outcome> outcomes = new HashMap<>();
        List<Arrival> due = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            RuntimeException answered =
                    arrival.key() == null ? null : instead.get(arrival.key().request());
            if (answered == null) {
                due.add(arrival);
            } else {
                outcomes.put(arrival, new Outcome.NotTaken(answered));
            }
        }
        Instant now = clock.instant();
        Map<Arrival, Decision> decided = decide(connection, seminar, due, now);
        Set<UUID> linkless = linkless(connection, decided);
        List<ChangeEntry> entries = entries(decided, linkless, now);
        write(connection, seminar, decided, linkless, now);
        changes.append(connection, entries);
        outcomes.putAll(outcomes(decided));
        keys.end(connection, answers(outcomes));
        return new Written(outcomes, entries);
    }

    private Map<Arrival, Decision> decide(Connection connection, HeldSeminar seminar, List<Arrival> due, Instant now)
            throws SQLException {
        Map<String, Earlier> earlier = RegistrationRows.hold(connection, seminar.id(), due);
        Decisions decisions = new Decisions(
                seminar, places.of(connection, seminar), admission.asksApproval(connection, seminar.id()), now);
        earlier.forEach(decisions::know);
        Map<Arrival, Decision> decided = new LinkedHashMap<>();
        Map<UUID, String> regions = RegistrationRows.regions(connection, due);
        for (Arrival arrival : due) {
            decided.put(
                    arrival,
                    unlikeDelegation(arrival.application(), regions)
                            .<Decision>map(Decision.Refused::new)
                            .orElseGet(() -> decisions.decide(arrival)));
        }
        return decided;
    }

    /** Why somebody cannot come with a delegation which has changed since they were read. */
    private static Optional<ProblemException> unlikeDelegation(Application application, Map<UUID, String> regions) {
        UUID delegationId = application.delegationId();
        if (delegationId == null) {
            return Optional.empty();
        }
        String region = regions.get(delegationId);
        if (region == null) {
            return Optional.of(ProblemException.notFound("delegation"));
        }
        return region.equals(application.details().regionCode())
                ? Optional.empty()
                : Optional.of(new ProblemException(
                        ProblemType.ILLEGAL_STATE, "The delegation is of another region now; send the person again"));
    }

    /** Of those whose link is to be mailed, whoever has none that works: it was switched off, or its time is over. */
    private Set<UUID> linkless(Connection connection, Map<Arrival, Decision> decided) throws SQLException {
        List<UUID> mailed = decided.values().stream()
                .filter(decision -> decision instanceof Decision.Known known && known.linkIsMailed())
                .map(decision -> ((Decision.Known) decision).registration().id())
                .toList();
        if (mailed.isEmpty()) {
            return Set.of();
        }
        Set<UUID> linkless = new HashSet<>(mailed);
        linkless.removeAll(links.working(connection, mailed));
        return linkless;
    }

    private void write(
            Connection connection, HeldSeminar seminar, Map<Arrival, Decision> decided, Set<UUID> linkless, Instant now)
            throws SQLException {
        List<RegistrationView> first = new ArrayList<>();
        List<RegistrationView> again = new ArrayList<>();
        List<RegistrationView> mailed = new ArrayList<>();
        List<IssuedLink> issued = new ArrayList<>();
        decided.forEach((arrival, decision) -> {
            switch (decision) {
                case Decision.Admitted admitted -> {
                    (admitted.isNew() ? first : again).add(admitted.after());
                    issued.add(personalLinks.issued(
                            arrival.link(), seminar, admitted.after().id()));
                }
                case Decision.Known known
                when known.linkIsMailed() -> {
                    mailed.add(known.registration());
                    if (linkless.contains(known.registration().id())) {
                        issued.add(personalLinks.issued(
                                arrival.link(), seminar, known.registration().id()));
                    }
                }
                case Decision.Known known -> {}
                case Decision.Refused refused -> {}
            }
        });
        RegistrationRows.insert(connection, first, now);
        RegistrationRows.comeBack(connection, again, now);
        RegistrationRows.linkSent(connection, mailed, now);
        List<UUID> hadOthers = new ArrayList<>(linkless);
        again.forEach(person -> hadOthers.add(person.id()));
        links.write(connection, seminar.id(), issued, hadOthers);
    }

    private List<ChangeEntry> entries(Map<Arrival, Decision> decided, Set<UUID> linkless, Instant now) {
        List<ChangeEntry> entries = new ArrayList<>();
        decided.forEach((arrival, decision) -> {
            var actor = arrival.application().actor();
            switch (decision) {
                case Decision.Admitted admitted
                when admitted.isNew() -> entries.add(created(arrival.application(), admitted.after()));
                case Decision.Admitted admitted ->
                    changes.updated(subject(admitted.after()), actor, admitted.before(), admitted.after())
                            .ifPresent(entries::add);
                case Decision.Known known
                when known.linkIsMailed() ->
                    mailed(
                                    known.registration(),
                                    linkless.contains(known.registration().id()),
                                    actor,
                                    now)
                            .ifPresent(entries::add);
                case Decision.Known known -> {}
                case Decision.Refused refused -> {}
            }
        });
        return entries;
    }

    private Optional<ChangeEntry> mailed(RegistrationView person, boolean anew, Actor actor, Instant now) {
        return anew
                ? linkLog.renewed(person.seminarId(), person.id(), actor, now)
                : linkLog.sentAgain(person.seminarId(), person.id(), actor, now);
    }

    private ChangeEntry created(Application application, RegistrationView registration) {
        ChangeEntry created = changes.created(subject(registration), application.actor(), registration);
        return application.letter() ? created : created.and(Participants.WITHOUT_LETTER);
    }

    private Map<Arrival, Outcome> outcomes(Map<Arrival, Decision> decided) {
        Map<Arrival, Outcome> outcomes = new HashMap<>();
        decided.forEach((arrival, decision) -> outcomes.put(
                arrival,
                switch (decision) {
                    case Decision.Refused refused -> new Outcome.NotTaken(refused.reason());
                    case Decision.Known known ->
                        new Outcome.Taken(Receipt.ofEarlier(
                                known.registration(), arrival.application().byHand()));
                    // the link opens what is kept of the time before, so it goes to the mailbox alone
                    case Decision.Admitted admitted
                    when !admitted.isNew() && arrival.application().isFromAnybody() ->
                        new Outcome.Taken(Receipt.ofEarlier(admitted.after(), false));
                    case Decision.Admitted admitted ->
                        new Outcome.Taken(Receipt.of(
                                admitted.after(),
                                personalLinks.of(
                                        arrival.link(), admitted.after().language())));
                }));
        return outcomes;
    }

    private static Map<KeyedRequest, RestResponse<?>> answers(Map<Arrival, Outcome> outcomes) {
        Map<KeyedRequest, RestResponse<?>> answers = new LinkedHashMap<>();
        outcomes.forEach((arrival, outcome) -> {
            if (arrival.key() != null && outcome instanceof Outcome.Taken taken) {
                answers.put(arrival.key().request(), arrival.key().answer().apply(taken.receipt()));
            }
        });
        return answers;
    }

    private static Subject subject(RegistrationView registration) {
        return Subject.inSeminar(Participants.TYPE, registration.id(), registration.seminarId());
    }

    /** The connection goes back to the pool. */
    private static void waitAsUsual(Connection connection) {
        try {
            connection.setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException gone) {
            LOG.debug("the connection is lost, and the pool will see that", gone);
        }
    }

    private static void undo(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            failure.addSuppressed(gone);
        }
    }
}
