package kz.bagdar.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagdar.message.letter.LetterValues.Value;
import kz.bagdar.message.letter.MarkedText.Gap;
import kz.bagdar.message.letter.MarkedText.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Text that is read in one go: of a paragraph, of an item down to the list under it, or between two paragraphs. All text of
 * a body is in one of them.
 *
 * @param block the element that it stands in
 */
record Passage(Element block, List<TextNode> texts, List<Element> breaks) {

    private static final Set<String> BLOCKS = Set.of("p", "h3", "li", "blockquote", "ul", "ol");

    /** In the order in which they are read. */
    static List<Passage> in(Element root) {
        Walk walk = new Walk(root);
        root.traverse(walk);
        return walk.passages;
    }

    MarkedText text() {
        return new MarkedText(texts.stream().map(TextNode::getWholeText).collect(Collectors.joining()));
    }

    Stream<MarkedText> marked() {
        return texts.stream().map(Passage::marked);
    }

    /** Whether it is a paragraph in which nothing else stands. */
    boolean isParagraphOf(Placeholder placeholder) {
        return block.nameIs("p") && text().isNothingBut(placeholder);
    }

    void fill(LetterValues values) {
        texts.forEach(text -> fill(text, values));
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

    /** With what was put around its words alone. */
    void remove() {
        breaks.forEach(Node::remove);
        texts.forEach(this::removeWithin);
    }

    private void removeWithin(Node node) {
        Element parent = (Element) node.parent();
        node.remove();
        if (parent != block && parent.childNodeSize() == 0) {
            removeWithin(parent);
        }
    }

    private static MarkedText marked(TextNode node) {
        return new MarkedText(node.getWholeText());
    }

    private static final class Walk implements NodeVisitor {

        private final List<Passage> passages = new ArrayList<>();
        private final Element root;
        private Passage open;

        private Walk(Element root) {
            this.root = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (isBlock(node)) {
                open = null;
            } else if (node instanceof TextNode text) {
                within(text).texts().add(text);
            } else if (node instanceof Element element && element.nameIs("br")) {
                within(element).breaks().add(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node)) {
                open = null;
            }
        }

        private Passage within(Node node) {
            if (open == null) {
                open = new Passage(blockOf(node), new ArrayList<>(), new ArrayList<>());
                passages.add(open);
            }
            return open;
        }

        private Element blockOf(Node node) {
            Element block = (Element) node.parent();
            while (block != root && !isBlock(block)) {
                block = block.parent();
            }
            return block;
        }

        private static boolean isBlock(Node node) {
            return BLOCKS.contains(node.normalName());
        }
    }
}
