package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The queued messages, each of which is handed to one sender at a time. Every method is a short transaction. */
@ApplicationScoped
@Transactional
class Outbox {

    @Inject
    MessageRepository messages;

    @Inject
    Correspondence correspondence;

    @Inject
    Clock clock;

    /**
     * The right to send a message.
     *
     * @param attempt which of the message's attempts this is; a later one of another sender outdates it
     */
    record Claim(UUID messageId, int attempt) {}

    /** Leases the message that is due longest; empty where none is, or all that are due are being sent. */
    Optional<Claim> claim() {
        return messages.lockDue(clock.instant()).map(message -> {
            message.lease(clock.instant());
            return new Claim(message.id(), message.attempts());
        });
    }

    /**
     * The mail to hand over; empty where it says nothing to its reader any more, or its reader was erased since it was
     * claimed. The message is gone then, or, where it is of a mailing, kept as one that was not sent.
     */
    Optional<WrittenMail> write(Claim claim) {
        return messages.findByIdOptional(claim.messageId()).flatMap(message -> {
            Optional<WrittenMail> mail = correspondence.write(message);
            if (mail.isEmpty() && message.mailingId().isPresent()) {
                message.drop();
            } else if (mail.isEmpty()) {
                messages.delete(message);
            }
            return mail;
        });
    }

    /** Holds even where the lease has run out meanwhile: what is sent is sent. A person may have been erased meanwhile. */
    void sent(Claim claim, WrittenMail mail) {
        messages.findByIdOptional(claim.messageId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(message -> message.state() != MessageState.CANCELLED)
                .ifPresent(message -> message.sent(mail.subject(), clock.instant()));
    }

    /** Says nothing where another sender has taken the message since. */
    void refused(Claim claim, String reason) {
        messages.findByIdOptional(claim.messageId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(message -> message.state() == MessageState.QUEUED && message.attempts() == claim.attempt())
                .ifPresent(message -> message.refused(reason, clock.instant()));
    }
}
