package kz.bagdar.message.letter;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a letter's HTML as plain text: what a program shows that shows no HTML, and what some people would rather read. */
final class LetterPlainText {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h3", "div", "blockquote", "ul", "ol");

    private final StringBuilder text = new StringBuilder();

    private LetterPlainText() {}

    static String of(Element body) {
        LetterPlainText plain = new LetterPlainText();
        plain.children(body);
        return plain.text.toString().strip() + "\n";
    }

    private void children(Element element) {
        element.childNodes().forEach(this::write);
    }

    private void write(Node node) {
        switch (node) {
            case TextNode words -> words(words.getWholeText());
            case Element element when element.nameIs("br") -> endLine();
            case Element element when element.nameIs("a") -> link(element);
            case Element element when element.nameIs("li") -> item(element);
            case Element element when PARAGRAPHS.contains(element.normalName()) -> paragraph(element);
            case Element element -> children(element);
            default -> {
                // comments and the like say nothing
            }
        }
    }

    private void paragraph(Element element) {
        boolean inItem = element.parent() != null && element.parent().nameIs("li");
        if (inItem) {
            if (element.previousElementSibling() != null) {
                endLine();
            }
            children(element);
        } else {
            endParagraph();
            children(element);
            endParagraph();
        }
    }

    private void item(Element item) {
        endLine();
        boolean numbered = item.parent() != null && item.parent().nameIs("ol");
        text.append(numbered ? item.elementSiblingIndex() + 1 + ". " : "• ");
        children(item);
        endLine();
    }

    /** The address behind the words, or below them where it has a paragraph of its own; an address alone is said once. */
    private void link(Element link) {
        String words = link.text();
        String address = link.attr("href");
        children(link);
        if (address.isEmpty() || address.equals(words) || address.equals("mailto:" + words)) {
            return;
        }
        boolean alone = link.parent() != null && link.parent().text().equals(words);
        text.append(alone ? ":\n" + address : " (" + address + ")");
    }

    private void words(String said) {
        String oneLine = said.replaceAll("[ \\t\\n\\r\\f]+", " ");
        boolean atStart =
                text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
        text.append(atStart ? oneLine.replaceFirst("^ ", "") : oneLine);
    }

    private void endLine() {
        trimEnd();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void endParagraph() {
        endLine();
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    private void trimEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
