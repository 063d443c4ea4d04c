package kz.bagdar.platform.text;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
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
        if (HALF.matcher(text).find()) {
            return Optional.of(new TextFault("bad-format", "must not have half a character"));
        }
        return Optional.empty();
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
