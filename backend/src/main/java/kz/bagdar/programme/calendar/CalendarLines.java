package kz.bagdar.programme.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines as RFC 5545 (3.1) asks for: by octets, and no character in two; the library counts characters. */
final class CalendarLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private CalendarLines() {}

    /** @param text folded in whatever way */
    static byte[] folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 10);
        for (String line : text.replace(FOLD, "").split(END)) {
            // a lone one, which a text may have, would end the line for some readers
            fold(line.replace("\r", ""), folded);
            folded.append(END);
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int length = octets(character);
            if (octets + length > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += length;
            at += Character.charCount(character);
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
