package kz.bagdar.platform.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The little HTML that a release is made of: what organizers write is cut down to it before anybody sees it. */
public final class RichText {

    /** Deeper than any text needs, and not so deep that whoever lays it out is led astray. */
    public static final int DEEPEST = 12;

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "strong", "em", "h3", "ul", "ol", "li", "a", "blockquote")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto"));

    private RichText() {}

    /** Keeps the elements that are allowed, with the text of all others but scripts and styles; may leave nothing. */
    public static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        // what some editors write for the same
        dirty.select("b").forEach(element -> element.tagName("strong"));
        dirty.select("i").forEach(element -> element.tagName("em"));
        return written(CLEANER.clean(dirty));
    }

    /** Whether elements stand in each other deeper than {@link #DEEPEST}. */
    public static boolean isTooDeep(String html) {
        int depth = 0;
        Node node = Jsoup.parseBodyFragment(html).body();
        Node top = node;
        while (true) {
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
            } else {
                while (node != top && node.nextSibling() == null) {
                    node = node.parent();
                    depth--;
                }
                if (node == top) {
                    return false;
                }
                node = node.nextSibling();
            }
            if (depth > DEEPEST + 1) {
                return true;
            }
        }
    }

    /** The words alone, on one line. */
    public static String words(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .text()
                .replace('\u00a0', ' ')
                .strip();
    }

    private static String written(Document document) {
        document.outputSettings(new OutputSettings()
                .prettyPrint(false)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8"));
        return document.body().html().strip();
    }
}
