package kz.bagdar.programme.interchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Tag;

/**
 * Texts of other systems as ours may be. What they write as markup is taken out; what only looks like it, as
 * {@code List<String>} does, stays readable in other brackets.
 */
final class ScheduleText {

    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");
    private static final Pattern OPENING = Pattern.compile("</?([\\p{L}][\\p{L}\\p{N}]*)");
    private static final Pattern IN_BRACKETS = Pattern.compile("<([\\p{L}/!?][^<>]*)>");
    private static final Pattern OPENED = Pattern.compile("<(?=[\\p{L}/!?])");

    private ScheduleText() {}

    /** Without characters that no text has; old exports are full of them. */
    static String readable(String text) {
        return NOT_WRITTEN.matcher(text).replaceAll("");
    }

    /** A line in which nothing is markup but what HTML knows as such. */
    static String line(String text) {
        return text == null || hasMarkup(text) ? text : inOtherBrackets(text);
    }

    /** Paragraphs without their markup. */
    static String plain(String text) {
        String markup = OPENING.matcher(text)
                .replaceAll(opening -> isElement(opening.group(1))
                        ? "$0"
                        : "&lt;" + opening.group().substring(1));
        Document document = Jsoup.parse(markup.replace("\n", "<br>"));
        document.select("script, style").remove();
        return inOtherBrackets(readable(document.wholeText()))
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** As many characters as fit, none of them in half. */
    static String cut(String text, int most) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String inOtherBrackets(String text) {
        String within = IN_BRACKETS.matcher(text).replaceAll("‹$1›");
        String around = IN_BRACKETS.matcher(within).replaceAll("‹$1›");
        return OPENED.matcher(around).replaceAll("‹");
    }

    private static boolean hasMarkup(String text) {
        return text.contains("<!--")
                || OPENING.matcher(text).results().anyMatch(opening -> isElement(opening.group(1)));
    }

    // a type as programmers write it begins with a capital, or is one
    private static boolean isElement(String name) {
        String element = name.toLowerCase(Locale.ROOT);
        boolean written = name.equals(element) || (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)));
        return written && Tag.isKnownTag(element);
    }
}
