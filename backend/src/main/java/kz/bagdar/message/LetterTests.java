package kz.bagdar.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.bagdar.identity.Caller;
import kz.bagdar.message.template.DraftLetter;
import kz.bagdar.message.template.LetterPreviews;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** Letters that organizers send to their own address, to see them in the mail program that they know. */
@ApplicationScoped
class LetterTests {

    @Inject
    SeminarAccess access;

    @Inject
    LetterPreviews previews;

    @Inject
    MessageRepository messages;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    LetterTestView send(String reference, DraftLetter draft) {
        SeminarView seminar = access.editable(reference);
        if (caller.email() == null) {
            throw new ProblemException(ProblemType.ILLEGAL_STATE, "Your account has no e-mail address");
        }
        // what cannot be written is refused now
        previews.letter(seminar.id(), draft);
        Message message = Message.ofTest(seminar.id(), new TestLetter(caller.email(), draft), clock.instant());
        messages.persist(message);
        return LetterTestView.of(message);
    }

    LetterTestView get(String reference, UUID id) {
        return messages.findTest(access.ofTeam(reference).id(), id)
                .map(LetterTestView::of)
                .orElseThrow(() -> ProblemException.notFound("letter test"));
    }
}
