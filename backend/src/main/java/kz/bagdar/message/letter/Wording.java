package kz.bagdar.message.letter;

import java.util.stream.Collectors;
import kz.bagdar.platform.text.Language;
import org.jsoup.nodes.Element;

/**
 * What a letter says in one language, with placeholders.
 *
 * @param subject one line
 * @param body HTML of the little that {@link kz.bagdar.platform.text.RichText} lets pass
 */
public record Wording(String subject, String body) {

    /** What the service writes where organizers have written nothing of their own. */
    public static Wording builtIn(MessageKind kind, Language language) {
        LetterWords words = LetterWords.in(language);
        Element body = new Element("body");
        paragraph(body, words.say("greeting"));
        paragraph(body, words.say("news", kind));
        kind.own()
                .forEach(placeholder -> paragraph(
                        body, placeholder == Placeholder.OFFER_UNTIL ? words.say("kept") : placeholder.mark()));
        if (kind.isOfArrival()) {
            // left out for whoever has registered alone
            paragraph(body, words.say("registeredBy"));
        }
        paragraph(body, Placeholder.DETAILS.mark());
        paragraph(body, Placeholder.LINK.mark());
        paragraph(body, words.say("questions"));
        return new Wording(
                words.say("subject", kind) + ": " + Placeholder.SEMINAR.mark(),
                body.children().stream().map(Element::outerHtml).collect(Collectors.joining()));
    }

    private static void paragraph(Element body, String text) {
        body.appendElement("p").text(text);
    }
}
