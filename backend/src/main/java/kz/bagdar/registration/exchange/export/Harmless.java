package kz.bagdar.registration.exchange.export;

import java.util.regex.Pattern;

/**
 * Keeps what people have typed about themselves from being carried out by a program for tables. Such a program takes a
 * text with an apostrophe before it for a text; a telephone number it takes for a number at worst.
 */
final class Harmless {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d ()-]*");

    private Harmless() {}

    static String cell(String text) {
        if (text == null || !LIKE_A_FORMULA.matcher(text).lookingAt()) {
            return text;
        }
        return NUMBER.matcher(text).matches() ? text : "'" + text;
    }
}
