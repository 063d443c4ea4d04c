package kz.bagdar.registration.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.problem.Violation;

/**
 * The questions of a seminar, and the one place that says which of them a person is asked and whether the answers are
 * right. Plain memory: whether an organization or a file exists is asked elsewhere.
 */
public final class RegistrationForm {

    private static final String PREFIX = "answers.";

    // many more than there can be questions are no answers, and each would have a complaint of its own
    private static final int MOST_ANSWERS = 2 * WriteRegistrationForm.MOST_QUESTIONS;

    private final Wishes wishes;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    public RegistrationForm(Wishes wishes, List<Question> questions) {
        this.wishes = wishes;
        questions.forEach(question -> this.questions.put(question.code(), question));
    }

    public Wishes wishes() {
        return wishes;
    }

    public Collection<Question> questions() {
        return questions.values();
    }

    public boolean hasQuestion(String code) {
        return questions.containsKey(code);
    }

    /** @return what is wrong with the answers of somebody of that category, each naming {@code answers.<code>} */
    public List<Violation> check(FormAnswers answers, String categoryCode) {
        if (answers.byCode().size() > MOST_ANSWERS) {
            return List.of(new Violation("answers", "too-long", "must have at most " + MOST_ANSWERS + " answers"));
        }
        Set<String> asked = asked(answers, categoryCode);
        List<Violation> violations = new ArrayList<>();
        for (Question question : questions.values()) {
            JsonNode answer = answers.to(question.code());
            if (asked.contains(question.code())) {
                AnswerRule.check(question, answer).ifPresent(fault -> violations.add(fault.at(field(question.code()))));
            } else if (answer != null) {
                violations.add(new Violation(
                        field(question.code()), "not-allowed", "answers a question that is not asked of this person"));
            }
        }
        answers.byCode().keySet().stream()
                .filter(code -> !questions.containsKey(code))
                .map(code -> new Violation(field(code), "unknown-field", "answers no question of the form"))
                .forEach(violations::add);
        return violations;
    }

    /**
     * As {@link #check}, for who has answered before: what is left as it is stays allowed, be it that the form has changed
     * since.
     */
    public List<Violation> checkChanges(
            FormAnswers present, String presentCategory, FormAnswers answers, String categoryCode) {
        List<Violation> violations = check(answers, categoryCode);
        if (violations.isEmpty()) {
            return violations;
        }
        Map<String, String> before = new HashMap<>();
        check(present, presentCategory).forEach(violation -> before.put(violation.field(), violation.code()));
        Set<String> unchanged = new HashSet<>();
        violations.stream()
                .map(Violation::field)
                .filter(field -> equal(present, answers, field))
                .forEach(unchanged::add);
        return violations.stream()
                .filter(violation -> !unchanged.contains(violation.field())
                        || !violation.code().equals(before.get(violation.field())))
                .toList();
    }

    /** The codes of the questions that somebody of that category is asked who answers so. */
    Set<String> asked(FormAnswers answers, String categoryCode) {
        Set<String> asked = new HashSet<>();
        for (Question question : questions.values()) {
            if (question.concerns(categoryCode) && isMet(question.showWhen(), asked, answers)) {
                asked.add(question.code());
            }
        }
        return asked;
    }

    /** The ids that are given as answers to questions of a kind, by the codes of these questions. */
    Map<String, UUID> ids(QuestionKind kind, FormAnswers answers) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (Question question : questions.values()) {
            if (question.kind() == kind) {
                answers.id(question.code()).ifPresent(id -> ids.put(question.code(), id));
            }
        }
        return ids;
    }

    /** Of a question that is not asked itself, nothing follows. */
    private boolean isMet(QuestionCondition condition, Set<String> asked, FormAnswers answers) {
        if (condition == null) {
            return true;
        }
        Question earlier = questions.get(condition.question());
        return asked.contains(condition.question())
                && condition.answers().stream().anyMatch(wanted -> says(earlier, answers, wanted));
    }

    private static boolean says(Question question, FormAnswers answers, String wanted) {
        JsonNode answer = answers.to(question.code());
        return switch (question.kind()) {
            case CONSENT -> wanted.equals(String.valueOf(answer != null && answer.asBoolean(false)));
            case CHOICES -> answer != null && answer.valueStream().anyMatch(one -> wanted.equals(one.textValue()));
            default -> answer != null && wanted.equals(answer.textValue());
        };
    }

    private static boolean equal(FormAnswers present, FormAnswers answers, String field) {
        if (!field.startsWith(PREFIX)) {
            return present.equals(answers);
        }
        String code = field.substring(PREFIX.length());
        JsonNode before = present.to(code);
        return before == null ? answers.to(code) == null : before.equals(answers.to(code));
    }

    static String field(String code) {
        return PREFIX + code;
    }
}
