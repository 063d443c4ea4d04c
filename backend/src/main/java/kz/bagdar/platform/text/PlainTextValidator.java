package kz.bagdar.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private int max;

    @Override
    public void initialize(PlainText rule) {
        max = rule.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        var fault = TextFault.in(text, max);
        fault.ifPresent(found -> found.report(context, null));
        return fault.isEmpty();
    }
}
