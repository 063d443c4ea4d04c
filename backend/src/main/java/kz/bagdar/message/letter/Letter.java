package kz.bagdar.message.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.seminar.SeminarView;

/**
 * What one mail holds, ready for the templates.
 *
 * @param title the seminar's, in the reader's language, as are the next two
 * @param when day and hours at the seminar's place
 * @param venue null where it is not known yet
 * @param link the person's own; null where none works any more
 * @param contact whom to ask; null where nobody is named
 */
public record Letter(
        MessageKind kind, String name, String title, String when, String venue, String link, String contact) {

    public static Letter of(
            MessageKind kind, Language language, RegistrationView person, SeminarView seminar, String link) {
        return new Letter(
                kind,
                person.fullName(),
                seminar.title().in(language),
                SeminarTime.of(seminar).in(language),
                seminar.venue() == null ? null : seminar.venue().in(language),
                link,
                seminar.contactEmail());
    }

    /** On one line, whatever the title: mail servers take no other. */
    public static String subject(MessageKind kind, Language language, SeminarView seminar) {
        MailWords words = MessageBundles.get(MailWords.class, Localized.Literal.of(language.tag()));
        return words.subject(kind) + ": " + seminar.title().in(language).replaceAll("\\s*\\R\\s*", " ");
    }

    public String text(Language language) {
        return Templates.text(this).setLocale(language.tag()).render();
    }

    public String html(Language language) {
        return Templates.html(this, language.tag()).setLocale(language.tag()).render();
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        static native TemplateInstance text(Letter letter);

        static native TemplateInstance html(Letter letter, String language);

        private Templates() {}
    }
}
