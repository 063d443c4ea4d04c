package kz.bagdar.message.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagdar.change.ChangeLog;
import kz.bagdar.change.Subject;
import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.message.letter.Wording;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.IfMatch;
import kz.bagdar.platform.text.Language;
import kz.bagdar.seminar.SeminarAccess;
import kz.bagdar.seminar.SeminarView;

/** The letters that the service writes by itself, in the words of each seminar's organizers. */
@ApplicationScoped
public class LetterTemplates {

    /** The resource's name in the change log. */
    static final String TYPE = "letter-template";

    @Inject
    SeminarAccess access;

    @Inject
    LetterTemplateRepository templates;

    @Inject
    ChangeLog changes;

    /** How a letter is worded. Asks no rights. */
    public Wording wording(UUID seminarId, MessageKind kind, Language language) {
        return templates
                .find(seminarId, kind)
                .flatMap(LetterTemplate::text)
                .flatMap(text -> text.exactly(language))
                .orElseGet(() -> Wording.builtIn(kind, language));
    }

    Page<LetterTemplateView> list(String reference) {
        UUID seminarId = access.ofTeam(reference).id();
        Map<MessageKind, LetterTemplate> written = templates.ofSeminar(seminarId).stream()
                .collect(Collectors.toMap(LetterTemplate::kind, Function.identity()));
        List<LetterTemplateView> all = Arrays.stream(MessageKind.values())
                .filter(MessageKind::hasTemplate)
                .map(kind -> LetterTemplateView.of(seminarId, kind, written.get(kind)))
                .toList();
        return new Page<>(all, null);
    }

    LetterTemplateView get(String reference, MessageKind kind) {
        requireTemplate(kind);
        UUID seminarId = access.ofTeam(reference).id();
        return LetterTemplateView.of(
                seminarId, kind, templates.find(seminarId, kind).orElse(null));
    }

    @Transactional
    LetterTemplateView write(String reference, MessageKind kind, IfMatch ifMatch, WriteLetterTemplate request) {
        requireTemplate(kind);
        LetterText text = request.text().checked(kind.placeholders());
        return change(reference, kind, ifMatch, template -> template.write(text));
    }

    @Transactional
    LetterTemplateView reset(String reference, MessageKind kind, IfMatch ifMatch) {
        requireTemplate(kind);
        return change(reference, kind, ifMatch, LetterTemplate::reset);
    }

    private LetterTemplateView change(
            String reference, MessageKind kind, IfMatch ifMatch, Consumer<LetterTemplate> change) {
        // two who are the first to word the same letter would each make it
        SeminarView seminar = access.editableAlone(reference);
        Optional<LetterTemplate> found = templates.find(seminar.id(), kind);
        LetterTemplateView present = LetterTemplateView.of(seminar.id(), kind, found.orElse(null));
        ifMatch.require(present.revision());
        LetterTemplate template = found.orElseGet(() -> new LetterTemplate(seminar.id(), kind));
        LoggedTemplate before = LoggedTemplate.of(template);
        change.accept(template);
        templates.persistAndFlush(template);
        changes.updated(Subject.inSeminar(TYPE, template.id(), seminar.id()), before, LoggedTemplate.of(template));
        return LetterTemplateView.of(seminar.id(), kind, template);
    }

    private static void requireTemplate(MessageKind kind) {
        if (!kind.hasTemplate()) {
            throw ProblemException.notFound("letter template");
        }
    }
}
