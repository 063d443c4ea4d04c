package kz.bagdar.registration.exchange.export;

import java.util.regex.Pattern;

/**
 * Keeps what people have typed about themselves from being carried out by a program for tables. Such a program takes a
 * text with an apostrophe before it for a text; a telephone number it takes for a number at worst.
 */
final class Harmless {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    // a program that takes another separator than the file has makes cells of what stands between these
    private static final Pattern BEHIND_A_SEPARATOR =
            Pattern.compile("(?<=[;,\\t])(?=[=@]|[+-](?!\\d[\\d ()-]*(?:[;,\\t]|$)))");
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d ()-]*");

    private Harmless() {}

    /** For a file of text, which each program cuts into cells by a separator of its own. */
    static String cellOfText(String text) {
        return text == null ? null : BEHIND_A_SEPARATOR.matcher(cell(text)).replaceAll("'");
    }

    static String cell(String text) {
        if (text == null || !LIKE_A_FORMULA.matcher(text).lookingAt()) {
            return text;
        }
        return NUMBER.matcher(text).matches() ? text : "'" + text;
    }
}
