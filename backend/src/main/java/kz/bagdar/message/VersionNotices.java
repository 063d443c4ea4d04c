package kz.bagdar.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.programme.version.MovedProgramme;
import kz.bagdar.programme.version.MovedProgrammes;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import org.jboss.logging.Logger;

/**
 * Queues a message to everyone whose part of a programme has moved: some at a time, each time in a short transaction that
 * notes how far it has come. However often that is broken off, each person is told once of a version.
 */
@ApplicationScoped
class VersionNotices {

    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(VersionNotices.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    VersionNoticeRepository notices;

    @Inject
    MessageRepository messages;

    @Inject
    MovedProgrammes programmes;

    @Inject
    Participants participants;

    @Inject
    Seminars seminars;

    @Inject
    Clock clock;

    // versions that cannot be told of, such as another version of the service has written, until they are tried again
    private final Map<UUID, Instant> setAside = new ConcurrentHashMap<>();

    /** Whether there may be more to tell. */
    boolean tellSome() {
        setAside.values().removeIf(until -> !until.isAfter(clock.instant()));
        AtomicReference<UUID> tried = new AtomicReference<>();
        try {
            return QuarkusTransaction.joiningExisting().call(() -> tellNext(tried));
        } catch (RuntimeException failure) {
            if (tried.get() == null) {
                throw failure;
            }
            LOG.errorf(failure, "people are not told of version %s yet", tried.get());
            setAside.put(tried.get(), clock.instant().plus(PAUSE));
            return true;
        }
    }

    private boolean tellNext(AtomicReference<UUID> tried) {
        Optional<VersionNotice> next = notices.lockNext(setAside.keySet());
        next.ifPresent(notice -> {
            tried.set(notice.versionId());
            MovedProgramme moved = programmes.of(notice.versionId()).orElseThrow();
            SeminarView seminar = seminars.published(moved.version().seminarId());
            List<RegistrationView> people = seminar.lifecycle().tellsWhatMoves() ? readers(moved, notice) : List.of();
            Set<UUID> told = messages.toldOf(
                    notice.versionId(),
                    people.stream().map(RegistrationView::id).toList());
            people.stream()
                    .filter(person -> !ReservedAddress.is(person.email()) && !told.contains(person.id()))
                    .forEach(person -> messages.persist(message(notice, seminar, person)));
            if (people.size() < BATCH) {
                notices.delete(notice);
            } else {
                notice.told(people.getLast().id());
            }
        });
        return next.isPresent();
    }

    /** Whoever got a place since has seen nothing else. */
    private List<RegistrationView> readers(MovedProgramme moved, VersionNotice notice) {
        if (moved.audience().isNobody()) {
            return List.of();
        }
        return participants.confirmedBy(
                moved.version().seminarId(),
                moved.version().publishedAt(),
                moved.audience().everyone() ? Optional.empty() : Optional.of(moved.readers()),
                notice.toldUpTo(),
                BATCH);
    }

    private Message message(VersionNotice notice, SeminarView seminar, RegistrationView person) {
        return new Message(
                        seminar.id(),
                        person.id(),
                        notice.cause(),
                        MessageKind.PROGRAMME_MOVED,
                        person.language(),
                        clock.instant())
                .about(notice.versionId());
    }
}
