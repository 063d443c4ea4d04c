package kz.bagdar.message;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.LetterValues;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.PersonValues;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.message.template.LetterTemplates;
import kz.bagdar.message.unsubscription.Unsubscriptions;
import kz.bagdar.programme.version.MovedProgramme;
import kz.bagdar.programme.version.MovedProgrammes;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.session.SignUps;
import kz.bagdar.seminar.Seminars;

/** Writes the mail of a message, with what is known of the person now: the present address, the link that works. */
@ApplicationScoped
class Correspondence {

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    Seminars seminars;

    @Inject
    MovedProgrammes programmes;

    @Inject
    PersonalLinks links;

    @Inject
    SignUps signUps;

    @Inject
    LetterTemplates templates;

    @Inject
    MailingSpread mailings;

    @Inject
    Unsubscriptions unsubscriptions;

    @Inject
    PersonValues values;

    /** What a message is called where it is listed: the subject of its letter as it would be written now. */
    String subject(MessageKind kind, RegistrationView person) {
        return Letter.subject(
                templates.wording(person.seminarId(), kind, person.language()),
                values.of(person, person.language(), null));
    }

    /** The same of a letter to the contact of a delegation. */
    String subject(MessageKind kind, DelegationView delegation) {
        return Letter.subject(
                Wording.builtIn(kind, delegation.language()),
                values.ofContact(delegation, delegation.language(), null));
    }

    /** The same of a letter of a mailing. */
    String subject(UUID mailingId, RegistrationView person) {
        return mailings.wording(mailingId, person.language())
                .map(wording -> Letter.subject(wording, values.of(person, person.language(), null)))
                .orElseThrow();
    }

    /** Empty where it says nothing to its reader any more, or the reader wants none. */
    Optional<Mail> mail(Message message) {
        if (message.test().isPresent()) {
            TestLetter test = message.test().get();
            return Optional.of(mail(message, test.to(), test.letter()));
        }
        if (message.delegationId().isPresent()) {
            return Optional.of(toContact(
                    message, delegations.find(message.delegationId().get()).orElseThrow()));
        }
        RegistrationView person = participants.find(message.registrationId()).orElseThrow();
        if (message.mailingId().isPresent()) {
            return ofMailing(message, message.mailingId().get(), person);
        }
        return filled(message, person)
                .map(filled -> Letter.of(
                        templates.wording(message.seminarId(), message.kind(), message.language()),
                        message.language(),
                        filled))
                .map(letter -> mail(message, person.email(), letter));
    }

    private Mail toContact(Message message, DelegationView delegation) {
        LetterValues filled = values.ofContact(
                delegation,
                message.language(),
                links.currentOfContact(delegation.id(), message.language()).orElse(null));
        Wording wording = Wording.builtIn(message.kind(), message.language());
        return mail(message, delegation.contactEmail(), Letter.of(wording, message.language(), filled));
    }

    private Optional<Mail> ofMailing(Message message, UUID mailingId, RegistrationView person) {
        if (unsubscriptions.has(person.id())) {
            return Optional.empty();
        }
        return mailings.wording(mailingId, message.language())
                .map(wording -> Letter.of(
                        wording,
                        message.language(),
                        known(message, person),
                        unsubscriptions.page(person.id(), message.language())))
                .map(letter -> mail(message, person.email(), letter)
                        .addHeader("List-Unsubscribe", "<" + unsubscriptions.oneClick(person.id()) + ">")
                        .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    private LetterValues known(Message message, RegistrationView person) {
        return values.of(
                person,
                message.language(),
                links.current(person.id(), message.language()).orElse(null));
    }

    private Optional<LetterValues> filled(Message message, RegistrationView person) {
        LetterValues filled = known(message, person);
        if (message.kind() == MessageKind.OFFERED && person.status() != RegistrationStatus.OFFERED) {
            return Optional.empty();
        }
        if (message.kind() != MessageKind.PROGRAMME_MOVED) {
            return Optional.of(filled);
        }
        return message.versionId()
                .flatMap(programmes::of)
                .filter(moved -> concerns(moved, person))
                .map(moved -> PersonValues.moved(
                        filled,
                        moved.note(),
                        moved.partsFor(person.groupId(), signUps.sessionsOf(person.id())),
                        message.language()));
    }

    /** A message may have waited for long: the person may not come any more, or travel another route. */
    private boolean concerns(MovedProgramme moved, RegistrationView person) {
        return seminars.published(person.seminarId()).lifecycle().tellsWhatMoves()
                && person.status() == RegistrationStatus.CONFIRMED
                && !moved.partsFor(person.groupId(), signUps.sessionsOf(person.id()))
                        .isEmpty();
    }

    private static Mail mail(Message message, String to, Letter letter) {
        return Mail.withText(to, message.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + message.id() + "@bagdar>")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
