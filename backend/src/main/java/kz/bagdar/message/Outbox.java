package kz.bagdar.message;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.programme.version.MovedProgramme;
import kz.bagdar.programme.version.MovedProgrammes;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.session.SignUps;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** The queued messages, each of which is handed to one sender at a time. Every method is a short transaction. */
@ApplicationScoped
@Transactional
class Outbox {

    @Inject
    MessageRepository messages;

    @Inject
    Participants participants;

    @Inject
    Seminars seminars;

    @Inject
    MovedProgrammes programmes;

    @Inject
    PersonalLinks links;

    @Inject
    SignUps signUps;

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
     * Writes the mail with what is known of the person now: the present address, the link that works. Empty where it says
     * nothing to them any more; the message is gone then.
     */
    Optional<Mail> mail(Claim claim) {
        Message message = messages.findById(claim.messageId());
        RegistrationView person = participants.find(message.registrationId()).orElseThrow();
        SeminarView seminar = seminars.published(person.seminarId());
        Letter letter = Letter.of(
                message.kind(),
                message.language(),
                person,
                seminar,
                links.current(person.id(), message.language()).orElse(null));
        if (message.kind() == MessageKind.OFFERED && person.status() != RegistrationStatus.OFFERED) {
            messages.delete(message);
            return Optional.empty();
        }
        if (message.kind() != MessageKind.PROGRAMME_MOVED) {
            return Optional.of(mail(message, person, letter));
        }
        Optional<Mail> mail = message.versionId()
                .flatMap(programmes::of)
                .filter(moved -> concerns(moved, person, seminar))
                .map(moved -> letter.telling(
                        moved.note(),
                        moved.partsFor(person.groupId(), signUps.sessionsOf(person.id())),
                        message.language()))
                .map(telling -> mail(message, person, telling));
        if (mail.isEmpty()) {
            messages.delete(message);
        }
        return mail;
    }

    /** A message may have waited for long: the person may not come any more, or travel another route. */
    private boolean concerns(MovedProgramme moved, RegistrationView person, SeminarView seminar) {
        return seminar.lifecycle().tellsWhatMoves()
                && person.status() == RegistrationStatus.CONFIRMED
                && !moved.partsFor(person.groupId(), signUps.sessionsOf(person.id()))
                        .isEmpty();
    }

    private static Mail mail(Message message, RegistrationView person, Letter letter) {
        return Mail.withText(person.email(), message.subject(), letter.text(message.language()))
                .setHtml(letter.html(message.language()))
                .addHeader("Message-ID", "<" + message.id() + "@bagdar>")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** Holds even where the lease has run out meanwhile: what is sent is sent. A person may have been erased meanwhile. */
    void sent(Claim claim) {
        messages.findByIdOptional(claim.messageId(), LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(message -> message.sent(clock.instant()));
    }

    /** Says nothing where another sender has taken the message since. */
    void refused(Claim claim, String reason) {
        messages.findByIdOptional(claim.messageId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(message -> message.state() == MessageState.QUEUED && message.attempts() == claim.attempt())
                .ifPresent(message -> message.refused(reason, clock.instant()));
    }
}
