package kz.bagdar.press.reply;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes what strangers typed harmless to those who read it, and keeps what they said. */
final class Typed {

    // they turn the text around them, or are not to be seen at all; those that join letters and emoji stay
    private static final Pattern DECEIVING =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200E\\u200F\\u061C\\u2060-\\u2064\\uFEFF\\u00AD"
                    + "\\u115F\\u1160\\u3164\\uFFA0\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    // no language piles up more
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{S}]*");

    private Typed() {}

    /** Null where there is nothing to see. */
    static String line(String text) {
        String clean = clean(text);
        return clean == null ? null : clean.replaceAll("[\\h\\x0B\\f]+", " ").strip();
    }

    /** As the other, with line breaks, of which two at most follow each other. */
    static String lines(String text) {
        String clean = clean(text);
        return clean == null
                ? null
                : clean.replaceAll("\\R", "\n")
                        .replaceAll("\\n\\s*\\n\\s*", "\n\n")
                        .strip();
    }

    private static String clean(String text) {
        if (text == null) {
            return null;
        }
        String seen = DECEIVING
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String clean = PILED_MARKS.matcher(seen).replaceAll("$1");
        return NOTHING_TO_SEE.matcher(clean).matches() ? null : clean;
    }
}
