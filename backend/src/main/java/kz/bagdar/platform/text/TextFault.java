package kz.bagdar.platform.text;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Why a text is refused; the codes are those of {@link kz.bagdar.platform.problem.Violation}. */
public record TextFault(String code, String message) {

    // "a < b" and "<5" are plain text; "<b", "</b", "<!--" and "<?x" begin markup
    private static final Pattern MARKUP = Pattern.compile("<[\\p{L}/!?]");

    // the last two are no characters either, and XML, which schedules are written in, has no way to write them
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    // one half of a character that needs two: no encoding can write it
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    // they turn what is read around, or split what looks whole
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

    private static final Set<UnicodeScript> NEVER_JOINED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    // no language puts so many on one letter; they would cover the lines above and below
    private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}{6}");

    public static Optional<TextFault> in(String text, int max, boolean multiline) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > max) {
            return Optional.of(new TextFault("too-long", "must have at most " + max + " characters"));
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of(new TextFault("html", "must be plain text without markup"));
        }
        if (!multiline && LINE_BREAK.matcher(text).find()) {
            return Optional.of(new TextFault("bad-format", "must be on one line"));
        }
        if (CONTROL.matcher(text).find()) {
            return Optional.of(new TextFault("bad-format", "must not have control characters"));
        }
        if (INVISIBLE.matcher(text).find() || hasStrayJoiner(text)) {
            return Optional.of(new TextFault(
                    "invisible-character", "must not have invisible characters, such as those that turn text around"));
        }
        if (PILED_MARKS.matcher(text).find()) {
            return Optional.of(new TextFault("bad-format", "must not have more than 5 marks on one letter"));
        }
        if (HALF.matcher(text).find()) {
            return Optional.of(new TextFault("bad-format", "must not have half a character"));
        }
        return Optional.empty();
    }

    /** Joiners are written between letters of some scripts and within emoji, and nowhere else. */
    private static boolean hasStrayJoiner(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean joiner = text.charAt(i) == '\u200C' || text.charAt(i) == '\u200D';
            if (joiner && (i == 0 || i + 1 == text.length() || !isJoined(text.codePointBefore(i)))) {
                return true;
            }
            if (joiner && !isJoined(text.codePointAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(character) && !NEVER_JOINED.contains(UnicodeScript.of(character));
        };
    }

    /** Reports the fault at a member of the validated value, or at the value itself where member is null. */
    void report(ConstraintValidatorContext context, String member) {
        HibernateConstraintValidatorContext found = context.unwrap(HibernateConstraintValidatorContext.class);
        found.disableDefaultConstraintViolation();
        found.withDynamicPayload(code);
        var builder = found.buildConstraintViolationWithTemplate(message);
        if (member == null) {
            builder.addConstraintViolation();
        } else {
            builder.addPropertyNode(member).addConstraintViolation();
        }
    }
}
