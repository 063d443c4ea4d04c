package kz.bagdar.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.mailing.MailingCancelled;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.platform.jobs.RecurringWork;
import kz.bagdar.registration.RegistrationView;
import org.jboss.logging.Logger;

/**
 * Queues a message to everyone whom a mailing is for: some at a time, each time in a short transaction that notes how far
 * it has come. However often that is broken off, each person gets the letter once.
 */
@ApplicationScoped
class MailingMessages implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(MailingMessages.class);

    private static final int BATCH = 200;

    @Inject
    MailingSpread mailings;

    @Inject
    MessageRepository messages;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mailings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Goes on with all that are confirmed, and ends those of which nothing waits any more. */
    @Override
    public void run() {
        QuarkusTransaction.joiningExisting().call(mailings::waiting).forEach(this::queueAll);
        QuarkusTransaction.joiningExisting().run(mailings::finish);
    }

    /** What is wrong with one mailing holds up no other. */
    private void queueAll(UUID mailingId) {
        try {
            boolean more;
            do {
                more = queueSome(mailingId, BATCH);
            } while (more);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "mailing %s is not spread wholly yet", mailingId);
        }
    }

    /** Whether there may be more to queue. */
    boolean queueSome(UUID mailingId, int most) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Optional<MailingSpread.Batch> batch = mailings.next(mailingId, most);
            batch.ifPresent(some -> some.people().forEach(person -> messages.persist(message(mailingId, person))));
            return batch.isPresent() && batch.get().more();
        });
    }

    private Message message(UUID mailingId, RegistrationView person) {
        return new Message(
                        person.seminarId(), person.id(), null, MessageKind.MAILING, person.language(), clock.instant())
                .of(mailingId);
    }

    void drop(@Observes MailingCancelled cancelled) {
        messages.dropWaiting(cancelled.mailingId(), clock.instant());
    }
}
