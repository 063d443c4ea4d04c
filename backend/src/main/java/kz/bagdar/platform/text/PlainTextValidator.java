package kz.bagdar.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private int max;
    private boolean multiline;

    @Override
    public void initialize(PlainText rule) {
        max = rule.max();
        multiline = rule.multiline();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        var fault = TextFault.in(text, max, multiline);
        fault.ifPresent(found -> found.report(context, null));
        return fault.isEmpty();
    }
}
