package kz.bagdar.press.text;

import java.util.List;
import java.util.regex.Pattern;

/** How phrases become sentences, whatever the language. */
final class Sentences {

    private static final Pattern ENDED = Pattern.compile("[.!?…:;]$");
    private static final Pattern QUOTED = Pattern.compile("^[«“\"„].*[»”\"]$");

    private Sentences() {}

    /** With a full stop, unless it ends already. */
    static String ended(String phrase) {
        return ENDED.matcher(phrase).find() ? phrase : phrase + ".";
    }

    /** Commas between, or semicolons where an item has commas of its own. */
    static String listed(List<String> items) {
        boolean commas = items.stream().anyMatch(item -> item.contains(","));
        return String.join(commas ? "; " : ", ", items);
    }

    /** Commas between, and the word before the last one. */
    static String joined(List<String> items, String and) {
        int last = items.size() - 1;
        return last == 0
                ? items.getFirst()
                : String.join(", ", items.subList(0, last)) + " " + and + " " + items.get(last);
    }

    static String quoted(String text, String open, String close) {
        String line = Html.line(text);
        return QUOTED.matcher(line).matches() ? line : open + line + close;
    }
}
