package kz.bagdar.message.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.bagdar.message.letter.Letter;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.LetterValues;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.PersonValues;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.Participants;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    PersonValues values;

    @ConfigProperty(name = "bagdar.public-url")
    String publicUrl;

    /** @throws ProblemException 422 naming what is wrong with the letter, and where */
    @Transactional
    LetterPreview preview(String reference, DraftLetter draft) {
        LetterText text = draft.text().checked(draft.kind().placeholders());
        return LetterPreview.of(letter(access.ofTeam(reference), draft, text), text, draft.kind());
    }

    /** As {@link #preview}, to be sent to whoever writes it. */
    public Letter letter(SeminarView seminar, DraftLetter draft) {
        return letter(seminar, draft, draft.text().checked(draft.kind().placeholders()));
    }

    private Letter letter(SeminarView seminar, DraftLetter draft, LetterText text) {
        Wording wording = draft.kind().hasTemplate()
                ? text.exactly(draft.language()).orElseGet(() -> Wording.builtIn(draft.kind(), draft.language()))
                : text.nearest(draft.language());
        return letter(seminar, draft.kind(), wording, draft.language(), draft.registrationId());
    }

    private Letter letter(
            SeminarView seminar, MessageKind kind, Wording wording, Language language, UUID registrationId) {
        String page = publicUrl.replaceFirst("/+$", "") + "/" + language.tag();
        String link = page + "/my-registration";
        SeminarView published = seminars.published(seminar.id());
        LetterValues filled = registrationId == null
                ? values.ofSample(published, language, link)
                : values.of(
                        participants
                                .find(seminar.id(), registrationId)
                                .orElseThrow(() -> ProblemException.unknownReference(
                                        "registrationId", "registration of the seminar")),
                        language,
                        link);
        if (kind == MessageKind.PROGRAMME_MOVED) {
            PersonValues.movedInSample(filled, published, language);
        }
        if (kind == MessageKind.OFFERED) {
            PersonValues.offeredInSample(filled, published, language);
        }
        return kind == MessageKind.MAILING
                ? Letter.of(wording, language, filled, page + "/unsubscribe")
                : Letter.of(wording, language, filled);
    }
}
