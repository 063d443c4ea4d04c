package kz.bagdar.message;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.LetterValues;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.PersonValues;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.message.template.LetterPreviews;
import kz.bagdar.message.template.LetterTemplates;
import kz.bagdar.message.unsubscription.Unsubscriptions;
import kz.bagdar.programme.diff.MovedPart;
import kz.bagdar.programme.version.MovedProgrammes;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.link.PersonalLinks;
import kz.bagdar.registration.session.SignUps;
import kz.bagdar.seminar.SeminarView;
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
    LetterPreviews previews;

    @Inject
    PersonValues values;

    /** Empty where it says nothing to its reader any more, or the reader wants none or is gone. */
    Optional<WrittenMail> write(Message message) {
        if (message.test().isPresent()) {
            return Optional.of(ofTest(message, message.test().get()));
        }
        // whom it is to may have been erased
        if (message.delegationId().isPresent()) {
            return delegations
                    .find(message.delegationId().get())
                    .filter(delegation -> !ReservedAddress.is(delegation.contactEmail()))
                    .map(delegation -> toContact(message, delegation));
        }
        return participants
                .find(message.registrationId())
                .filter(person -> !ReservedAddress.is(person.email()))
                .flatMap(person -> toParticipant(message, person));
    }

    private WrittenMail ofTest(Message message, TestLetter test) {
        String subject = test.draft().subject().in(message.language());
        return new WrittenMail(mail(message, test.to(), previews.letter(message.seminarId(), test.draft())), subject);
    }

    private WrittenMail toContact(Message message, DelegationView delegation) {
        LetterValues filled = PersonValues.ofContact(
                seminars.published(message.seminarId()),
                delegation,
                message.language(),
                links.currentOfContact(delegation.id(), message.language()).orElse(null));
        Wording wording = templates.wording(message.seminarId(), message.kind(), message.language());
        return new WrittenMail(
                mail(message, delegation.contactEmail(), Letter.of(wording, message.language(), filled)),
                wording.subject());
    }

    private Optional<WrittenMail> toParticipant(Message message, RegistrationView person) {
        if (message.mailingId().isPresent()) {
            return ofMailing(message, message.mailingId().get(), person);
        }
        boolean standsOtherwise = message.kind()
                .status()
                .filter(status -> status != person.status())
                .isPresent();
        if (standsOtherwise) {
            return Optional.empty();
        }
        SeminarView seminar = seminars.published(message.seminarId());
        return message.kind() == MessageKind.PROGRAMME_MOVED
                ? ofMove(message, seminar, person)
                : Optional.of(worded(message, person, known(message, seminar, person)));
    }

    /** A message may have waited for long: the person may travel another route by now. */
    private Optional<WrittenMail> ofMove(Message message, SeminarView seminar, RegistrationView person) {
        return message.versionId()
                .filter(version -> seminar.lifecycle().tellsWhatMoves())
                .flatMap(programmes::of)
                .flatMap(moved -> {
                    List<MovedPart> parts = moved.partsFor(person.groupId(), signUps.sessionsOf(person.id()));
                    return parts.isEmpty()
                            ? Optional.empty()
                            : Optional.of(worded(
                                    message,
                                    person,
                                    PersonValues.moved(
                                            known(message, seminar, person), moved.note(), parts, message.language())));
                });
    }

    private WrittenMail worded(Message message, RegistrationView person, LetterValues filled) {
        Wording wording = templates.wording(message.seminarId(), message.kind(), message.language());
        return new WrittenMail(
                mail(message, person.email(), Letter.of(wording, message.language(), filled)), wording.subject());
    }

    private Optional<WrittenMail> ofMailing(Message message, UUID mailingId, RegistrationView person) {
        if (unsubscriptions.has(person.id()) || mailings.isCalledOff(mailingId)) {
            return Optional.empty();
        }
        Wording wording = mailings.wording(mailingId, message.language());
        Letter letter = Letter.of(
                wording,
                message.language(),
                known(message, seminars.published(message.seminarId()), person),
                unsubscriptions.page(person.id(), message.language()));
        Mail mail = mail(message, person.email(), letter)
                .addHeader("List-Unsubscribe", "<" + unsubscriptions.oneClick(person.id()) + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return Optional.of(new WrittenMail(mail, wording.subject()));
    }

    private LetterValues known(Message message, SeminarView seminar, RegistrationView person) {
        return values.of(
                seminar,
                person,
                message.language(),
                links.current(person.id(), message.language()).orElse(null));
    }

    private static Mail mail(Message message, String to, Letter letter) {
        return Mail.withText(to, letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + message.id() + "@bagdar>")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
