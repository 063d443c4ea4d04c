package kz.bagdar.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.bagdar.change.Change;
import kz.bagdar.change.ChangeFeed;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.Difference;
import kz.bagdar.change.Position;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.registration.Participants;
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
                read = read(1, change -> {
                    tried.set(change);
                    queue(change);
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
        return read(1, change -> {
            if (change.position().equals(unreadable.position())) {
                LOG.errorf(
                        failure,
                        "nobody is told of change %d",
                        change.position().seq());
            } else {
                queue(change);
            }
        });
    }

    private int read(int most, Consumer<Change> each) {
        return QuarkusTransaction.joiningExisting().call(() -> readOn(most, each));
    }

    private int readOn(int most, Consumer<Change> each) {
        Optional<Position> position = messages.lockCursor();
        if (position.isEmpty()) {
            return 0;
        }
        List<Change> changes = feed.forwards(position.get(), ChangeFeed.Filter.all(), most);
        changes.forEach(each);
        if (!changes.isEmpty()) {
            messages.moveCursor(changes.getLast().position());
        }
        return changes.size();
    }

    private void queue(Change change) {
        // who has just registered has no earlier message, and in the hour when many do nobody needs to look for one
        if (change.resourceType().equals("registration")
                && change.kind() == ChangeKind.UPDATED
                && change.differences().containsKey("email")) {
            messages.hurry(change.resourceId(), clock.instant());
        }
        if (mayMoveSomebody(change)) {
            notices.open(change.resourceId(), change.position().seq());
        }
        MessageKind.causedBy(change.resourceType(), change.kind(), change.differences())
                .flatMap(kind -> kind.isToContact() ? toContact(change, kind) : toParticipant(change, kind))
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

    private Optional<Message> toParticipant(Change change, MessageKind kind) {
        return participants
                .find(change.resourceId())
                .filter(person -> !ReservedAddress.is(person.email()))
                .map(person -> new Message(
                        person.seminarId(),
                        person.id(),
                        change.position().seq(),
                        kind,
                        person.language(),
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
