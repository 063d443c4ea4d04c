package kz.bagdar.message.template;

import kz.bagdar.message.letter.LetterText;
import kz.bagdar.message.letter.MessageKind;
import kz.bagdar.platform.text.LocalizedText;

/** What the change log keeps of a template: the organizers' words, nothing of the built-in ones. */
record LoggedTemplate(MessageKind kind, LocalizedText subject, LocalizedText body) {

    static LoggedTemplate of(LetterTemplate template) {
        return new LoggedTemplate(
                template.kind(),
                template.text().map(LetterText::subject).orElse(null),
                template.text().map(LetterText::body).orElse(null));
    }
}
