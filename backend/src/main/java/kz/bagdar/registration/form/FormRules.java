package kz.bagdar.registration.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.seminar.SeminarView;

/** What of a form must fit together, and its seminar. */
final class FormRules {

    private static final int LONGEST_LINE = 1000;
    private static final Set<String> CONSENT_ANSWERS = Set.of("true", "false");

    private final SeminarView seminar;
    private final Map<String, Question> earlier = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private FormRules(SeminarView seminar) {
        this.seminar = seminar;
    }

    /** @return what does not fit, by the fields of the request */
    static List<Violation> check(List<Question> questions, SeminarView seminar) {
        FormRules rules = new FormRules(seminar);
        for (int i = 0; i < questions.size(); i++) {
            rules.check("questions[" + i + "].", questions.get(i));
        }
        return rules.violations;
    }

    private void check(String at, Question question) {
        if (earlier.containsKey(question.code())) {
            report(at + "code", "duplicate", "is the code of an earlier question");
        }
        checkLimits(at, question);
        checkOptions(at, question);
        each(at + "categoryCodes", "category", question.categoryCodes(), seminar::hasCategory);
        if (question.showWhen() != null) {
            checkCondition(at + "showWhen.", question.showWhen());
        }
        earlier.putIfAbsent(question.code(), question);
    }

    private void checkLimits(String at, Question question) {
        boolean number = question.kind() == QuestionKind.NUMBER;
        boolean date = question.kind() == QuestionKind.DATE;
        only(question.kind().isText(), at + "maxLength", question.maxLength());
        only(number, at + "min", question.min());
        only(number, at + "max", question.max());
        only(number, at + "decimals", question.decimals());
        only(date, at + "earliest", question.earliest());
        only(date, at + "latest", question.latest());
        only(question.kind() == QuestionKind.CHOICES, at + "mostChoices", question.mostChoices());
        if (question.kind() == QuestionKind.TEXT && question.longest() > LONGEST_LINE) {
            report(at + "maxLength", "out-of-range", "must be at most " + LONGEST_LINE + " for one line");
        }
        inOrder(at + "max", question.min(), question.max());
        inOrder(at + "latest", question.earliest(), question.latest());
    }

    private void checkOptions(String at, Question question) {
        List<QuestionOption> options = question.options();
        if (!question.kind().hasOptions()) {
            only(false, at + "options", options.isEmpty() ? null : options);
            return;
        }
        if (options.size() < 2) {
            report(at + "options", "too-short", "must have 2 options at least");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!codes.add(options.get(i).code())) {
                report(at + "options[" + i + "].code", "duplicate", "is the code of an earlier option");
            }
        }
        if (question.mostChoices() != null && question.mostChoices() > options.size()) {
            report(at + "mostChoices", "out-of-range", "must be at most the number of options");
        }
    }

    private void checkCondition(String at, QuestionCondition condition) {
        Question asked = earlier.get(condition.question());
        if (asked == null) {
            report(at + "question", "unknown-reference", "names no earlier question");
        } else if (asked.kind() == QuestionKind.CONSENT) {
            each(at + "answers", "answer", condition.answers(), CONSENT_ANSWERS::contains);
        } else if (asked.kind().hasOptions()) {
            each(at + "answers", "option", condition.answers(), asked::hasOption);
        } else {
            report(at + "question", "not-allowed", "names a question that is neither a choice nor a consent");
        }
    }

    private void each(String field, String what, List<String> codes, Predicate<String> exists) {
        for (int i = 0; i < codes.size(); i++) {
            String item = field + "[" + i + "]";
            if (codes.indexOf(codes.get(i)) < i) {
                report(item, "duplicate", "names one that an earlier item names");
            } else if (!exists.test(codes.get(i))) {
                report(item, "unknown-reference", "names no known " + what);
            }
        }
    }

    private void only(boolean allowed, String field, Object value) {
        if (!allowed && value != null) {
            report(field, "not-allowed", "is no limit of this kind of question");
        }
    }

    private <T extends Comparable<? super T>> void inOrder(String field, T first, T last) {
        if (first != null && last != null && last.compareTo(first) < 0) {
            report(field, "out-of-range", "must not be before the lower limit");
        }
    }

    private void report(String field, String code, String message) {
        violations.add(new Violation(field, code, message));
    }
}
