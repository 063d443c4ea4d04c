package kz.bagdar.message.letter;

import java.util.List;
import kz.bagdar.platform.text.Language;
import org.jsoup.nodes.Element;

/** The larger things that stand in letters, as HTML; what they say goes in as text. */
final class LetterParts {

    private final LetterWords words;

    LetterParts(Language language) {
        words = LetterWords.in(language);
    }

    /** @param venue null where it is not known */
    LetterValues.Block details(String title, String when, String venue) {
        Element box = new Element("div").addClass("details");
        box.appendElement("strong").text(title);
        box.appendElement("br");
        box.appendText(words.say("when") + ": " + when);
        if (venue != null) {
            box.appendElement("br");
            box.appendText(words.say("where") + ": " + venue);
        }
        return new LetterValues.Block(List.of(box));
    }

    LetterValues.Address link(String url) {
        return button(url, words.say("open"), words.say("keep"));
    }

    LetterValues.Address contactLink(String url) {
        return button(url, words.say("openDelegation"), words.say("keepDelegation"));
    }

    private static LetterValues.Address button(String url, String label, String keep) {
        Element open = new Element("p");
        open.appendElement("a").addClass("button").attr("href", url).text(label);
        Element advice = new Element("p").addClass("small").text(keep);
        return new LetterValues.Address(url, List.of(open, advice));
    }

    LetterValues.Block changes(List<MovedLine> moved) {
        Element list = new Element("ul");
        for (MovedLine part : moved) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(part.title());
            item.appendElement("br");
            item.appendText(words.say("was") + ": ").appendElement("s").text(part.was());
            item.appendElement("br");
            item.appendText(part.is() == null ? words.say("calledOff") : words.say("is") + ": " + part.is());
        }
        return new LetterValues.Block(List.of(list));
    }
}
