package kz.bagdar.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bagdar.change.Change;
import kz.bagdar.change.ChangeFeed;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;
import kz.bagdar.change.Position;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.Recipient;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.registration.delegation.Delegations;
import org.jboss.logging.Logger;

/**
 * Follows the change log and queues a message wherever a participant is to be told of a change. Messages and the
 * position behind their causes are written in one transaction, by one replica at a time: a change gives rise to one
 * message, however often replicas stop and start. A version of a programme gives rise to a notice first, for it may
 * concern thousands ({@link VersionNotices}). Nobody is written to at an address that cannot exist.
 */
@ApplicationScoped
class MessageWriter {

    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(MessageWriter.class);

    @Inject
    ChangeFeed feed;

    @Inject
    MessageRepository messages;

    @Inject
    VersionNoticeRepository notices;

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    private final UnreadChanges unread = new UnreadChanges();

    /** Reads on by one batch; the number of changes read, so fewer than {@link #BATCH} is all there were. */
    int follow() {
        try {
            return read(BATCH, this::queue);
        } catch (RuntimeException oneOfThem) {
            return followOneByOne();
        }
    }

    /** What cannot be read, because another version of the service has written it, does not hold up what is behind it for good. */
    private int followOneByOne() {
        for (int followed = 0; followed < BATCH; followed++) {
            AtomicReference<Change> tried = new AtomicReference<>();
            int read;
            try {
                read = read(1, changes -> {
                    tried.set(changes.getFirst());
                    queue(changes);
                });
            } catch (RuntimeException failure) {
                read = passOver(tried.get(), failure);
            }
            if (read == 0) {
                return followed;
            }
        }
        return BATCH;
    }

    /** @return 0 where it is left to other replicas for the time being, or to the next try */
    private int passOver(Change unreadable, RuntimeException failure) {
        if (unreadable == null || UnreadChanges.isOfTheDatabase(failure)) {
            throw failure;
        }
        if (!unread.giveUp(unreadable, clock.instant())) {
            LOG.warnf(
                    failure,
                    "nobody is told of change %d yet",
                    unreadable.position().seq());
            return 0;
        }
        return read(1, changes -> {
            if (changes.getFirst().position().equals(unreadable.position())) {
                LOG.errorf(
                        failure,
                        "nobody is told of change %d",
                        unreadable.position().seq());
            } else {
                queue(changes);
            }
        });
    }

    private int read(int most, Consumer<List<Change>> then) {
        return QuarkusTransaction.joiningExisting().call(() -> readOn(most, then));
    }

    private int readOn(int most, Consumer<List<Change>> then) {
        Optional<Position> position = messages.lockCursor();
        if (position.isEmpty()) {
            return 0;
        }
        List<Change> changes = feed.forwards(position.get(), ChangeFeed.Filter.all(), most);
        if (!changes.isEmpty()) {
            then.accept(changes);
            messages.moveCursor(changes.getLast().position());
        }
        return changes.size();
    }

    private void queue(List<Change> changes) {
        // all in one look: in the hour when everybody registers, one for each would take a core from the registering
        Map<UUID, Recipient> people =
                participants.recipients(changes.stream().map(Change::resourceId).collect(Collectors.toSet()));
        changes.forEach(change -> queue(change, people));
    }

    private void queue(Change change, Map<UUID, Recipient> people) {
        // who has just registered has no earlier message, and in the hour when many do nobody needs to look for one
        if (change.resourceType().equals(Participants.TYPE)
                && change.kind() == ChangeKind.UPDATED
                && change.differences().containsKey("email")) {
            messages.hurry(change.resourceId(), clock.instant());
        }
        if (mayMoveSomebody(change)) {
            notices.open(change.resourceId(), change.position().seq());
        }
        MessageKind.causedBy(change.resourceType(), change.kind(), change.differences())
                .flatMap(kind -> kind.isToContact()
                        ? toContact(change, kind)
                        : toParticipant(change, kind, people.get(change.resourceId())))
                .ifPresent(messages::persist);
    }

    /** Not all that is removed is told of, nor has all that moved people who go there; the notice finds out. */
    private static boolean mayMoveSomebody(Change change) {
        Difference counts = change.differences().get("changes");
        return change.resourceType().equals("programme-version")
                && change.kind() == ChangeKind.CREATED
                && counts != null
                && counts.to() != null
                && counts.to().path("moved").asInt()
                                + counts.to().path("removed").asInt()
                        > 0;
    }

    private Optional<Message> toParticipant(Change change, MessageKind kind, Recipient person) {
        return Optional.ofNullable(person)
                .filter(known -> !ReservedAddress.is(known.email()))
                .map(known -> new Message(
                        known.seminarId(),
                        known.id(),
                        change.position().seq(),
                        kind,
                        known.language(),
                        clock.instant()));
    }

    private Optional<Message> toContact(Change change, MessageKind kind) {
        return delegations
                .find(change.resourceId())
                .filter(delegation -> !ReservedAddress.is(delegation.contactEmail()))
                .map(delegation -> Message.toContact(
                        delegation.seminarId(),
                        delegation.id(),
                        change.position().seq(),
                        kind,
                        delegation.language(),
                        clock.instant()));
    }
}
