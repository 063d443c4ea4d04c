package kz.bagdar.message.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagdar.message.letter.LetterValues.Value;
import kz.bagdar.message.letter.MarkedText.Fault;
import kz.bagdar.message.letter.MarkedText.Gap;
import kz.bagdar.message.letter.MarkedText.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The body of a letter as a tree. Values are put into the tree as text, never into its HTML, so that none can become
 * markup.
 */
final class LetterBody {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h3", "li", "blockquote");

    private final Element root;

    private LetterBody(Element root) {
        this.root = root;
    }

    /** @param html cleaned */
    static LetterBody of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return new LetterBody(document.body());
    }

    Set<Placeholder> placeholders() {
        Set<Placeholder> placeholders = EnumSet.noneOf(Placeholder.class);
        texts(root).forEach(text -> placeholders.addAll(marked(text).placeholders()));
        return placeholders;
    }

    /** The first mistake in it, placeholders that stand where they cannot included. */
    Optional<Fault> fault(Collection<Placeholder> allowed) {
        Optional<Fault> fault = texts(root)
                .map(LetterBody::marked)
                .flatMap(text -> text.fault(allowed).stream())
                .findFirst();
        return fault.isPresent()
                ? fault
                : paragraphs().flatMap(LetterBody::misplaced).findFirst();
    }

    private static Stream<Fault> misplaced(Element paragraph) {
        MarkedText text = new MarkedText(paragraph.wholeText());
        return text.placeholders().stream()
                .filter(placeholder -> placeholder.form() == Placeholder.Form.BLOCK)
                .filter(placeholder -> !paragraph.nameIs("p") || !text.isNothingBut(placeholder))
                .map(placeholder -> new Fault(
                        "bad-placeholder", placeholder.mark() + " must stand alone in a paragraph of its own"));
    }

    /**
     * The tree with all values. Where nothing is known of what a paragraph speaks of, it is left out.
     */
    Element filled(LetterValues values) {
        paragraphs().toList().forEach(paragraph -> fill(paragraph, values));
        return root;
    }

    private void fill(Element paragraph, LetterValues values) {
        MarkedText text = new MarkedText(paragraph.wholeText());
        List<Placeholder> placeholders = text.placeholders();
        if (placeholders.isEmpty()) {
            return;
        }
        List<Value> known = placeholders.stream().flatMap(values::of).toList();
        if (known.isEmpty()) {
            removeWithEmptied(paragraph);
        } else if (paragraph.nameIs("p")
                && text.isNothingBut(placeholders.getFirst())
                && known.getFirst() instanceof LetterValues.Standing standing) {
            standing.nodes().forEach(paragraph::before);
            paragraph.remove();
        } else {
            texts(paragraph).toList().forEach(node -> fill(node, values));
        }
    }

    private static void fill(TextNode node, LetterValues values) {
        MarkedText text = marked(node);
        if (text.placeholders().isEmpty()) {
            return;
        }
        text.parts().stream()
                .flatMap(part -> switch (part) {
                    case Words words -> Stream.of(new TextNode(words.text()));
                    case Gap gap -> values.of(gap.placeholder()).flatMap(Value::inline);
                })
                .toList()
                .forEach(node::before);
        node.remove();
    }

    private void removeWithEmptied(Element paragraph) {
        Element parent = paragraph.parent();
        paragraph.remove();
        if (parent != root && parent.text().isBlank()) {
            removeWithEmptied(parent);
        }
    }

    /** The innermost, which hold text themselves. */
    private Stream<Element> paragraphs() {
        return root.select("*").stream()
                .filter(element -> PARAGRAPHS.contains(element.normalName()))
                .filter(element ->
                        element.children().stream().noneMatch(child -> PARAGRAPHS.contains(child.normalName())));
    }

    private static Stream<TextNode> texts(Element element) {
        List<TextNode> texts = new ArrayList<>();
        element.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        return texts.stream();
    }

    private static MarkedText marked(TextNode node) {
        return new MarkedText(node.getWholeText());
    }
}
