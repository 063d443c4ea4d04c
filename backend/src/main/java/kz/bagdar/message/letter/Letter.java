package kz.bagdar.message.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import kz.bagdar.platform.text.Language;
import org.jsoup.nodes.Element;

/** One letter to one person, all placeholders filled in. The plain text is made of the HTML: both say the same. */
public record Letter(String subject, String text, String html) {

    public static Letter of(Wording wording, Language language, LetterValues values) {
        return of(wording, language, values, null);
    }

    /** @param unsubscribe the page on which one unsubscribes; null for letters that nobody can do without */
    public static Letter of(Wording wording, Language language, LetterValues values, String unsubscribe) {
        Element body = LetterBody.of(wording.body()).filled(values);
        String subject = subject(wording, values);
        LetterWords words = LetterWords.in(language);
        String text = LetterPlainText.of(body);
        if (unsubscribe != null) {
            text += "\n-- \n" + words.say("whyMailed") + "\n" + words.say("unsubscribe") + ":\n" + unsubscribe + "\n";
        }
        return new Letter(
                subject,
                text,
                Templates.frame(
                                language.tag(),
                                subject,
                                new RawString(LetterStyle.html(body)),
                                unsubscribe,
                                words.say("whyMailed"),
                                words.say("unsubscribe"))
                        .render());
    }

    private static String subject(Wording wording, LetterValues values) {
        return subject(wording.subject(), values, "");
    }

    /**
     * On one line and without control characters, whatever the values are: mail servers take no other.
     *
     * @param otherwise what stands for that of which nothing is known
     */
    public static String subject(String worded, LetterValues values, String otherwise) {
        return new MarkedText(worded)
                .filled(placeholder -> values.of(placeholder)
                        .map(LetterValues.Value::line)
                        .findFirst()
                        .orElse(otherwise))
                .replaceAll("[\\s\\p{Cc}\\u2028\\u2029&&[^\\u00a0]]+", " ")
                .strip();
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        static native TemplateInstance frame(
                String language,
                String subject,
                RawString body,
                String unsubscribe,
                String whyMailed,
                String unsubscribeWords);

        private Templates() {}
    }
}
