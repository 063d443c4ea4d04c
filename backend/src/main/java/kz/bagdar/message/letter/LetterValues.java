package kz.bagdar.message.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands for the placeholders of one person's letter. What is not known has no value. */
public final class LetterValues {

    private final Map<Placeholder, Value> values = new EnumMap<>(Placeholder.class);

    /** What a placeholder becomes. */
    sealed interface Value {

        /** Within a line of text. */
        Stream<Node> inline();

        /** Within a subject. */
        String line();
    }

    /** What becomes something larger where it stands alone. */
    sealed interface Standing extends Value {

        List<Element> nodes();
    }

    record Said(String text) implements Value {

        @Override
        public Stream<Node> inline() {
            List<Node> nodes = new ArrayList<>();
            text.lines().forEach(line -> {
                if (!nodes.isEmpty()) {
                    nodes.add(new Element("br"));
                }
                nodes.add(new TextNode(line));
            });
            return nodes.stream();
        }

        @Override
        public String line() {
            return text;
        }
    }

    record Address(String url, List<Element> nodes) implements Standing {

        @Override
        public Stream<Node> inline() {
            return Stream.of(new Element("a").attr("href", url).text(url));
        }

        @Override
        public String line() {
            return url;
        }
    }

    record Block(List<Element> nodes) implements Standing {

        @Override
        public Stream<Node> inline() {
            return Stream.of(new TextNode(line()));
        }

        @Override
        public String line() {
            return String.join(" ", nodes.stream().map(Element::text).toList());
        }
    }

    Stream<Value> of(Placeholder placeholder) {
        return Stream.ofNullable(values.get(placeholder));
    }

    /** @param text null or blank where it is not known */
    public LetterValues say(Placeholder placeholder, String text) {
        if (text != null && !text.isBlank()) {
            values.put(placeholder, new Said(text.strip()));
        }
        return this;
    }

    LetterValues put(Placeholder placeholder, Value value) {
        values.put(placeholder, value);
        return this;
    }
}
