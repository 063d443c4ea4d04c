package kz.bagdar.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public class LocalizedValidator implements ConstraintValidator<Localized, LocalizedText> {

    private int max;
    private boolean multiline;

    @Override
    public void initialize(Localized rule) {
        max = rule.max();
        multiline = rule.multiline();
    }

    @Override
    public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        if (text.isEmpty()) {
            new TextFault("required", "must be filled in one language at least").report(context, null);
            return false;
        }
        boolean valid = true;
        for (Language language : Language.values()) {
            var fault = TextFault.in(text.exactly(language), max, multiline);
            fault.ifPresent(found -> found.report(context, language.tag()));
            valid &= fault.isEmpty();
        }
        return valid;
    }
}
