package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.LetterValues;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.PersonValues;
import kz.bagdar.message.letter.PersonalAddresses;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.message.template.LetterTemplates;
import kz.bagdar.programme.diff.MovedPart;
import kz.bagdar.programme.version.MovedProgrammes;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.ReservedAddress;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.registration.session.SignUps;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** Writes the letter of a message, with what is known of its reader now and in the words of now. */
@ApplicationScoped
class LetterWriting {

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    Seminars seminars;

    @Inject
    MovedProgrammes programmes;

    @Inject
    SignUps signUps;

    @Inject
    LetterTemplates templates;

    @Inject
    MailingSpread mailings;

    @Inject
    PersonValues values;

    /** Whom a message is to; empty once they are erased, for then nobody can be written to. */
    Optional<RegistrationView> participant(Message message) {
        return Optional.ofNullable(message.registrationId())
                .flatMap(participants::find)
                .filter(person -> !ReservedAddress.is(person.email()));
    }

    /** The same of one to the contact of a delegation. */
    Optional<DelegationView> contact(Message message) {
        return message.delegationId()
                .flatMap(delegations::find)
                .filter(delegation -> !ReservedAddress.is(delegation.contactEmail()));
    }

    WrittenLetter toContact(Message message, DelegationView delegation, PersonalAddresses addresses) {
        LetterValues filled = PersonValues.ofContact(
                seminars.published(message.seminarId()),
                delegation,
                message.language(),
                addresses.ofContact(delegation.id(), message.language()));
        return worded(message, filled);
    }

    /** Empty where nothing that it would tell concerns its reader any more. */
    Optional<WrittenLetter> toParticipant(Message message, RegistrationView person, PersonalAddresses addresses) {
        SeminarView seminar = seminars.published(message.seminarId());
        LetterValues known = values.of(
                seminar, person, message.language(), addresses.ofParticipant(person.id(), message.language()));
        if (message.mailingId().isPresent()) {
            return Optional.of(ofMailing(message, message.mailingId().get(), person, known, addresses));
        }
        return message.kind() == MessageKind.PROGRAMME_MOVED
                ? ofMove(message, person, known)
                : Optional.of(worded(message, known));
    }

    /** A message may have waited for long: the person may travel another route by now. */
    private Optional<WrittenLetter> ofMove(Message message, RegistrationView person, LetterValues known) {
        return message.versionId().flatMap(programmes::of).flatMap(moved -> {
            List<MovedPart> parts = moved.partsFor(person.groupId(), signUps.sessionsOf(person.id()));
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(worded(message, PersonValues.moved(known, moved.note(), parts, message.language())));
        });
    }

    private WrittenLetter ofMailing(
            Message message, UUID mailingId, RegistrationView person, LetterValues known, PersonalAddresses addresses) {
        Wording wording = mailings.wording(mailingId, message.language());
        String unsubscribing = addresses.ofUnsubscribing(person.id(), message.language());
        return new WrittenLetter(Letter.of(wording, message.language(), known, unsubscribing), wording.subject());
    }

    private WrittenLetter worded(Message message, LetterValues filled) {
        Wording wording = templates.wording(message.seminarId(), message.kind(), message.language());
        return new WrittenLetter(Letter.of(wording, message.language(), filled), wording.subject());
    }
}
