package kz.bagdar.registration.form;

import static kz.bagdar.registration.form.Questions.answers;
import static kz.bagdar.registration.form.Questions.options;
import static kz.bagdar.registration.form.Questions.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kz.bagdar.platform.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRuleTest {

    private static final Map<String, Object> NONE = Map.of();
    private static final Map<String, Object> OFFERED = Map.of("options", options("hotel", "hostel", "none"));

    @ParameterizedTest
    @MethodSource("rightAnswers")
    void rightAnswerIsTaken(QuestionKind kind, Map<String, Object> limits, Object answer) {
        assertEquals(List.of(), faults(kind, limits, answer));
    }

    static List<Arguments> rightAnswers() {
        return List.of(
                Arguments.of(QuestionKind.TEXT, NONE, "Сәуле Әбішқызы"),
                Arguments.of(QuestionKind.LONG_TEXT, NONE, "Line\nand line"),
                Arguments.of(QuestionKind.NUMBER, Map.of("min", 1, "max", 5), 5),
                Arguments.of(QuestionKind.NUMBER, Map.of("decimals", 2), 1.25),
                Arguments.of(QuestionKind.NUMBER, NONE, 2.0),
                Arguments.of(QuestionKind.CHOICE, OFFERED, "hotel"),
                Arguments.of(QuestionKind.CHOICES, OFFERED, List.of("hotel", "none")),
                Arguments.of(QuestionKind.DATE, Map.of("earliest", "2019-02-13", "latest", "2019-02-13"), "2019-02-13"),
                Arguments.of(QuestionKind.ORGANIZATION, NONE, "01a20c1a-416b-7d3e-b20f-0000067ab249"),
                Arguments.of(QuestionKind.FILE, NONE, "01a20c1a-416b-7d3e-b20f-0000067ab249"),
                Arguments.of(QuestionKind.CONSENT, NONE, false),
                Arguments.of(QuestionKind.CONSENT, Map.of("required", true), true));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void wrongAnswerIsNamedWithTheReason(QuestionKind kind, Map<String, Object> limits, Object answer, String code) {
        assertEquals(List.of("answers.q " + code), faults(kind, limits, answer));
    }

    static List<Arguments> wrongAnswers() {
        Map<String, Object> required = Map.of("required", true);
        return List.of(
                Arguments.of(QuestionKind.TEXT, required, "  ", "required"),
                Arguments.of(QuestionKind.TEXT, NONE, 5, "wrong-type"),
                Arguments.of(QuestionKind.TEXT, NONE, "x".repeat(201), "too-long"),
                Arguments.of(QuestionKind.TEXT, Map.of("maxLength", 3), "four", "too-long"),
                Arguments.of(QuestionKind.TEXT, NONE, "two\nlines", "bad-format"),
                Arguments.of(QuestionKind.TEXT, NONE, "<b>bold</b>", "html"),
                Arguments.of(QuestionKind.LONG_TEXT, NONE, "bell\u0007", "bad-format"),
                Arguments.of(QuestionKind.NUMBER, NONE, "5", "wrong-type"),
                Arguments.of(QuestionKind.NUMBER, Map.of("min", 1), 0, "out-of-range"),
                Arguments.of(QuestionKind.NUMBER, Map.of("max", 5), 6, "out-of-range"),
                Arguments.of(QuestionKind.NUMBER, NONE, 1.5, "bad-format"),
                Arguments.of(QuestionKind.NUMBER, Map.of("decimals", 1), 1.25, "bad-format"),
                Arguments.of(QuestionKind.NUMBER, NONE, 1e300, "out-of-range"),
                Arguments.of(QuestionKind.NUMBER, NONE, new java.math.BigInteger("9".repeat(500)), "out-of-range"),
                Arguments.of(QuestionKind.CHOICE, OFFERED, "tent", "unknown-reference"),
                Arguments.of(QuestionKind.CHOICE, OFFERED, List.of("hotel"), "wrong-type"),
                Arguments.of(QuestionKind.CHOICES, OFFERED, "hotel", "wrong-type"),
                Arguments.of(QuestionKind.CHOICES, OFFERED, List.of("hotel", 1), "wrong-type"),
                Arguments.of(QuestionKind.CHOICES, OFFERED, List.of("hotel", "tent"), "unknown-reference"),
                Arguments.of(QuestionKind.CHOICES, OFFERED, List.of("hotel", "hotel"), "duplicate"),
                Arguments.of(
                        QuestionKind.CHOICES,
                        Map.of("options", options("a", "b"), "mostChoices", 1),
                        List.of("a", "b"),
                        "too-long"),
                Arguments.of(QuestionKind.DATE, NONE, "14.02.2019", "bad-format"),
                Arguments.of(QuestionKind.DATE, NONE, "2019-02-30", "bad-format"),
                Arguments.of(QuestionKind.DATE, NONE, "+99999-01-01", "bad-format"),
                Arguments.of(QuestionKind.DATE, NONE, 20190214, "wrong-type"),
                Arguments.of(QuestionKind.DATE, Map.of("earliest", "2019-02-14"), "2019-02-13", "out-of-range"),
                Arguments.of(QuestionKind.DATE, Map.of("latest", "2019-02-14"), "2019-02-15", "out-of-range"),
                Arguments.of(QuestionKind.FILE, NONE, "passport.pdf", "wrong-type"),
                Arguments.of(QuestionKind.ORGANIZATION, NONE, Map.of("id", 1), "wrong-type"),
                Arguments.of(QuestionKind.CONSENT, required, false, "required"),
                Arguments.of(QuestionKind.CONSENT, NONE, "true", "wrong-type"));
    }

    private static List<String> faults(QuestionKind kind, Map<String, Object> limits, Object answer) {
        List<Violation> found = new RegistrationForm(Wishes.ROUTES, List.of(question("q", kind, limits)))
                .check(answers(Map.of("q", answer)), null);
        return found.stream().map(one -> one.field() + " " + one.code()).toList();
    }
}
