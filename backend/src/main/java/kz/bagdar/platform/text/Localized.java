package kz.bagdar.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A localized text that, where it is given, is filled in one language at least, is plain text on one line and is not
 * over-long. */
@Constraint(validatedBy = LocalizedValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Localized {

    /** Longest text in any one language, in UTF-16 units. */
    int max();

    /** Whether it may have line breaks, as descriptions do and names do not. */
    boolean multiline() default false;

    String message() default "must be plain text in one language at least";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
