package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.message.letter.DeadAddresses;
import kz.bagdar.message.mailing.MailingSpread;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.seminar.SeminarAccess;

/** What was mailed, and what was not: for the team to see, and to send again. */
@ApplicationScoped
class Messages {

    private static final String TYPE = "message";

    /** So many at once, so that the transaction stays short. */
    static final int MOST_RESENT = 1000;

    @Inject
    SeminarAccess access;

    @Inject
    MessageRepository messages;

    @Inject
    MessageViews views;

    @Inject
    LetterWriting letters;

    @Inject
    DeadAddresses addresses;

    @Inject
    MailingSpread mailings;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    Page<MessageView> page(String reference, MessageFilter filter, PageQuery query) {
        UUID seminarId = access.ofTeam(reference).id();
        Page<Message> page = messages.page(seminarId, filter, query);
        return new Page<>(views.of(seminarId, page.items()), page.next());
    }

    /** @throws ProblemException 409 where its reader is erased, or nothing that it told concerns the reader any more */
    @Transactional
    MessageLetter letter(String reference, UUID id) {
        Message message = messages.find(access.ofTeam(reference).id(), id);
        Optional<WrittenLetter> written = message.delegationId().isPresent()
                ? letters.contact(message).map(contact -> letters.toContact(message, contact, addresses))
                : letters.participant(message).flatMap(person -> letters.toParticipant(message, person, addresses));
        return written.map(WrittenLetter::letter)
                .map(MessageLetter::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.ILLEGAL_STATE, "There is nothing left of it that could be written to its reader"));
    }

    @Transactional
    MessageView resend(String reference, UUID id) {
        UUID seminarId = access.editable(reference).id();
        // before the message is held: whoever calls a mailing off holds it before its messages
        messages.mailingOf(seminarId, id).ifPresent(mailings::goOn);
        Message message = messages.require(seminarId, id);
        resend(List.of(message));
        return views.of(seminarId, List.of(message)).getFirst();
    }

    @Transactional
    ResentMessages resendFailed(String reference) {
        UUID seminarId = access.editable(reference).id();
        messages.failedMailings(seminarId).forEach(mailings::goOn);
        List<Message> failed = messages.lockFailed(seminarId, MOST_RESENT);
        resend(failed);
        return new ResentMessages(failed.size(), (int) messages.countFailed(seminarId));
    }

    private void resend(List<Message> failed) {
        changes.updating(
                failed,
                message -> Subject.inSeminar(TYPE, message.id(), message.seminarId()),
                Message::logged,
                () -> failed.forEach(message -> message.resend(clock.instant())));
    }
}
