package kz.bagdar.registration.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.platform.text.TextFault;
import kz.bagdar.platform.time.Years;

/** Whether an answer is right for its question, whatever else is answered. */
final class AnswerRule {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final BigDecimal MOST_NUMBER = new BigDecimal(Question.MOST_NUMBER);

    private AnswerRule() {}

    /** What is wrong with one answer; code and message are those of {@link Violation}. */
    record Fault(String code, String message) {

        Violation at(String field) {
            return new Violation(field, code, message);
        }
    }

    /** @param answer null where there is none */
    static Optional<Fault> check(Question question, JsonNode answer) {
        if (answer == null) {
            return question.required() ? fault("required", "must be answered") : Optional.empty();
        }
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> text(question, answer);
            case NUMBER -> number(question, answer);
            case CHOICE -> choice(question, answer);
            case CHOICES -> choices(question, answer);
            case DATE -> date(question, answer);
            case FILE, ORGANIZATION -> isId(answer) ? Optional.empty() : fault("wrong-type", "must be an id (UUID)");
            case CONSENT -> consent(question, answer);
        };
    }

    static boolean isId(JsonNode answer) {
        return answer.isTextual() && ID.matcher(answer.textValue()).matches();
    }

    private static Optional<Fault> text(Question question, JsonNode answer) {
        if (!answer.isTextual()) {
            return fault("wrong-type", "must be text");
        }
        return TextFault.in(answer.textValue(), question.longest(), question.kind() == QuestionKind.LONG_TEXT)
                .map(found -> new Fault(found.code(), found.message()));
    }

    private static Optional<Fault> number(Question question, JsonNode answer) {
        if (!answer.isNumber()) {
            return fault("wrong-type", "must be a number");
        }
        if (Math.abs(answer.doubleValue()) > MOST_NUMBER.doubleValue()) {
            return fault("out-of-range", "must be between -" + MOST_NUMBER + " and " + MOST_NUMBER);
        }
        BigDecimal number = answer.decimalValue();
        if (number.stripTrailingZeros().scale() > question.digits()) {
            return fault(
                    "bad-format",
                    question.digits() == 0
                            ? "must be a whole number"
                            : "must have at most " + question.digits() + " digits behind the point");
        }
        if (question.min() != null && number.compareTo(question.min()) < 0) {
            return fault("out-of-range", "must be at least " + question.min().toPlainString());
        }
        if (question.max() != null && number.compareTo(question.max()) > 0) {
            return fault("out-of-range", "must be at most " + question.max().toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<Fault> choice(Question question, JsonNode answer) {
        if (!answer.isTextual()) {
            return fault("wrong-type", "must be the code of an option");
        }
        return question.hasOption(answer.textValue()) ? Optional.empty() : unknownOption();
    }

    private static Optional<Fault> choices(Question question, JsonNode answer) {
        if (!answer.isArray() || !answer.valueStream().allMatch(JsonNode::isTextual)) {
            return fault("wrong-type", "must be a list of codes of options");
        }
        List<String> chosen = answer.valueStream().map(JsonNode::textValue).toList();
        Set<String> different = new HashSet<>(chosen);
        if (!different.stream().allMatch(question::hasOption)) {
            return unknownOption();
        }
        if (different.size() < chosen.size()) {
            return fault("duplicate", "names an option twice");
        }
        if (question.mostChoices() != null && chosen.size() > question.mostChoices()) {
            return fault("too-long", "must have at most " + question.mostChoices() + " items");
        }
        return Optional.empty();
    }

    private static Optional<Fault> date(Question question, JsonNode answer) {
        if (!answer.isTextual()) {
            return fault("wrong-type", "must be a date such as 2019-02-14");
        }
        LocalDate date;
        try {
            date = LocalDate.parse(answer.textValue());
            Years.requireKept(date.getYear());
        } catch (DateTimeException noDate) {
            return fault("bad-format", "must be a date such as 2019-02-14");
        }
        if (question.earliest() != null && date.isBefore(question.earliest())) {
            return fault("out-of-range", "must not be before " + question.earliest());
        }
        if (question.latest() != null && date.isAfter(question.latest())) {
            return fault("out-of-range", "must not be after " + question.latest());
        }
        return Optional.empty();
    }

    private static Optional<Fault> consent(Question question, JsonNode answer) {
        if (!answer.isBoolean()) {
            return fault("wrong-type", "must be true or false");
        }
        return question.required() && !answer.booleanValue()
                ? fault("required", "must be agreed to")
                : Optional.empty();
    }

    private static Optional<Fault> unknownOption() {
        return fault("unknown-reference", "names no option of the question");
    }

    private static Optional<Fault> fault(String code, String message) {
        return Optional.of(new Fault(code, message));
    }
}
