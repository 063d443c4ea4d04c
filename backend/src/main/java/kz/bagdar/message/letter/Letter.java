package kz.bagdar.message.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.ZoneId;
import java.util.List;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import kz.bagdar.programme.diff.MovedPart;
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
 * @param moved what of the programme has moved for this person
 * @param keptUntil until when an offered place is kept; null where none is
 * @param note what the organizers say of it; null where they say nothing
 */
public record Letter(
        MessageKind kind,
        String name,
        String title,
        String when,
        String venue,
        String link,
        String contact,
        String keptUntil,
        List<MovedLine> moved,
        String note) {

    public static Letter of(
            MessageKind kind, Language language, RegistrationView person, SeminarView seminar, String link) {
        return new Letter(
                kind,
                person.fullName(),
                seminar.title().in(language),
                SeminarTime.of(seminar).in(language),
                seminar.venue() == null ? null : seminar.venue().in(language),
                link,
                seminar.contactEmail(),
                kind == MessageKind.OFFERED ? keptUntil(person, seminar, language) : null,
                List.of(),
                null);
    }

    private static String keptUntil(RegistrationView person, SeminarView seminar, Language language) {
        return person.offerExpiresAt() == null
                ? null
                : SeminarTime.of(person.offerExpiresAt(), ZoneId.of(seminar.timeZone()))
                        .in(language);
    }

    /** The same, telling what has moved. */
    public Letter telling(LocalizedText note, List<MovedPart> parts, Language language) {
        return new Letter(
                kind,
                name,
                title,
                when,
                venue,
                link,
                contact,
                keptUntil,
                MovedLine.of(parts, language),
                note == null ? null : note.in(language));
    }

    /** On one line, whatever the title: mail servers take no other. */
    public static String subject(MessageKind kind, Language language, SeminarView seminar) {
        return words(language).subject(kind) + ": "
                + seminar.title().in(language).replaceAll("\\s*\\R\\s*", " ");
    }

    static MailWords words(Language language) {
        return MessageBundles.get(MailWords.class, Localized.Literal.of(language.tag()));
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
