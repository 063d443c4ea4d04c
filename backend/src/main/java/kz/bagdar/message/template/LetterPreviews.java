package kz.bagdar.message.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.message.letter.DeadAddresses;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.LetterValues;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.PersonValues;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Participants;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.delegation.DelegationView;
import kz.bagdar.registration.delegation.Delegations;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;

/** Shows letters before anybody gets them. No link in them works: a participant's is nobody else's, the team's included. */
@ApplicationScoped
public class LetterPreviews {

    @Inject
    SeminarAccess access;

    @Inject
    Seminars seminars;

    @Inject
    Participants participants;

    @Inject
    Delegations delegations;

    @Inject
    PersonValues values;

    @Inject
    DeadAddresses addresses;

    /** @throws ProblemException 422 naming what is wrong with the letter, and where */
    @Transactional
    LetterPreview preview(String reference, DraftLetter draft) {
        draft.requireReader();
        LetterText text = draft.text().checked(draft.kind().placeholders());
        return LetterPreview.of(letter(access.ofTeam(reference).id(), draft, text), text, draft.kind());
    }

    /** As {@link #preview}, to be sent to whoever writes it. */
    public Letter letter(UUID seminarId, DraftLetter draft) {
        draft.requireReader();
        return letter(seminarId, draft, draft.text().checked(draft.kind().placeholders()));
    }

    private Letter letter(UUID seminarId, DraftLetter draft, LetterText text) {
        Language language = draft.language();
        Wording wording = wording(draft, text);
        LetterValues filled = filled(seminars.published(seminarId), draft);
        return draft.kind() == MessageKind.MAILING
                ? Letter.of(wording, language, filled, addresses.ofUnsubscribing(draft.registrationId(), language))
                : Letter.of(wording, language, filled);
    }

    private static Wording wording(DraftLetter draft, LetterText text) {
        return draft.kind().hasTemplate()
                ? text.exactly(draft.language()).orElseGet(() -> Wording.builtIn(draft.kind(), draft.language()))
                : text.nearest(draft.language());
    }

    private LetterValues filled(SeminarView seminar, DraftLetter draft) {
        Language language = draft.language();
        if (draft.kind().isToContact()) {
            return toContact(seminar, draft);
        }
        LetterValues filled = toParticipant(seminar, draft);
        return switch (draft.kind()) {
            case PROGRAMME_MOVED -> PersonValues.movedInSample(filled, seminar, language);
            case OFFERED -> PersonValues.offeredInSample(filled, seminar, language);
            default -> filled;
        };
    }

    private LetterValues toParticipant(SeminarView seminar, DraftLetter draft) {
        String link = addresses.ofParticipant(draft.registrationId(), draft.language());
        if (draft.registrationId() == null) {
            return PersonValues.ofSample(seminar, draft.language(), link);
        }
        RegistrationView person = participants
                .find(seminar.id(), draft.registrationId())
                .orElseThrow(() -> ProblemException.unknownReference("registrationId", "registration of the seminar"));
        return values.of(seminar, person, draft.language(), link);
    }

    private LetterValues toContact(SeminarView seminar, DraftLetter draft) {
        String link = addresses.ofContact(draft.delegationId(), draft.language());
        if (draft.delegationId() == null) {
            return PersonValues.ofSampleContact(seminar, draft.language(), link);
        }
        DelegationView delegation = delegations
                .find(draft.delegationId())
                .filter(found -> found.seminarId().equals(seminar.id()))
                .orElseThrow(() -> ProblemException.unknownReference("delegationId", "delegation of the seminar"));
        return PersonValues.ofContact(seminar, delegation, draft.language(), link);
    }
}
