package kz.bagdar.press.text;

import java.util.List;
import java.util.regex.Pattern;

/** How phrases become sentences, whatever the language. */
final class Sentences {

    private static final Pattern ENDED = Pattern.compile("[.!?…:;]$");
    private static final Pattern QUOTED = Pattern.compile("^[«“\"„].*[»”\"]$");

    /** Quotation marks around, and what else is no letter. */
    private static final Pattern UNSAID = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

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

    /** Whether a phrase begins with a word, and not merely with its letters; both are in small letters. */
    static boolean begins(String phrase, String word) {
        String said = UNSAID.matcher(phrase).replaceAll("");
        return said.startsWith(word)
                && (said.length() == word.length() || !Character.isLetter(said.charAt(word.length())));
    }

    /** The same of its end. */
    static boolean ends(String phrase, String word) {
        String said = UNSAID.matcher(phrase).replaceAll("");
        int before = said.length() - word.length() - 1;
        return said.endsWith(word) && (before < 0 || !Character.isLetter(said.charAt(before)));
    }

    static String quoted(String text, String open, String close) {
        String line = Html.line(text);
        return QUOTED.matcher(line).matches() ? line : open + line + close;
    }
}
