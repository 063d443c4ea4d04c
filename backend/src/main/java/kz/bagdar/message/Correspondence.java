package kz.bagdar.message;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.message.template.LetterPreviews;
import kz.bagdar.message.unsubscription.Unsubscriptions;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.seminar.Seminars;

/** Writes the mail of a message, with what is known of the person now: the present address, the link that works. */
@ApplicationScoped
class Correspondence {

    @Inject
    LetterWriting letters;

    @Inject
    LiveAddresses addresses;

    @Inject
    Seminars seminars;

    @Inject
    MailingSpread mailings;

    @Inject
    Unsubscriptions unsubscriptions;

    @Inject
    LetterPreviews previews;

    /** Empty where it says nothing to its reader any more, or the reader wants none or is gone. */
    Optional<WrittenMail> write(Message message) {
        if (message.test().isPresent()) {
            return Optional.of(ofTest(message, message.test().get()));
        }
        return message.delegationId().isPresent()
                ? letters.contact(message).map(delegation -> toContact(message, delegation))
                : letters.participant(message).flatMap(person -> toParticipant(message, person));
    }

    private WrittenMail ofTest(Message message, TestLetter test) {
        String subject = test.draft().subject().in(message.language());
        return new WrittenMail(mail(message, test.to(), previews.letter(message.seminarId(), test.draft())), subject);
    }

    private WrittenMail toContact(Message message, DelegationView delegation) {
        return written(message, delegation.contactEmail(), letters.toContact(message, delegation, addresses));
    }

    private Optional<WrittenMail> toParticipant(Message message, RegistrationView person) {
        if (!isStillSo(message, person)) {
            return Optional.empty();
        }
        Optional<WrittenMail> written = letters.toParticipant(message, person, addresses)
                .map(letter -> written(message, person.email(), letter));
        if (message.mailingId().isPresent()) {
            written.ifPresent(mail -> mail.mail()
                    .addHeader("List-Unsubscribe", "<" + unsubscriptions.oneClick(person.id()) + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        return written;
    }

    /** Whether what it says is so still, and its reader wants to hear it. */
    private boolean isStillSo(Message message, RegistrationView person) {
        if (message.mailingId().isPresent()) {
            UUID mailingId = message.mailingId().get();
            return !unsubscriptions.has(person.id()) && !mailings.isCalledOff(mailingId);
        }
        boolean standsSo = message.kind()
                .status()
                .filter(status -> status != person.status())
                .isEmpty();
        return standsSo && (message.kind() != MessageKind.PROGRAMME_MOVED || isMoveNews(message));
    }

    private boolean isMoveNews(Message message) {
        return seminars.published(message.seminarId()).lifecycle().tellsWhatMoves();
    }

    private static WrittenMail written(Message message, String to, WrittenLetter written) {
        return new WrittenMail(mail(message, to, written.letter()), written.subject());
    }

    private static Mail mail(Message message, String to, Letter letter) {
        return Mail.withText(to, letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + message.id() + "@bagdar>")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
