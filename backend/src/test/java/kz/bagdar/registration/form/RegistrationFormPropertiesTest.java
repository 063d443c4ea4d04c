package kz.bagdar.registration.form;

import static kz.bagdar.registration.form.Questions.answers;
import static kz.bagdar.registration.form.Questions.options;
import static kz.bagdar.registration.form.Questions.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagdar.platform.json.StoredForm;
import kz.bagdar.platform.problem.Violation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked and whatever is answered. */
class RegistrationFormPropertiesTest {

    private static final List<String> CODES = List.of("a", "b", "c", "d", "e");

    @Property
    void everyComplaintNamesAnAnswerOrAQuestion(
            @ForAll("forms") List<Question> questions, @ForAll("answerMaps") Map<String, Object> given) {
        FormAnswers answers = answers(given);
        List<Violation> violations = new RegistrationForm(Wishes.ROUTES, questions).check(answers, "TEACHER");

        Set<String> nameable = questions.stream().map(Question::code).collect(Collectors.toSet());
        nameable.addAll(answers.byCode().keySet());
        List<String> named = violations.stream()
                .map(violation -> violation.field().replaceFirst("^answers\\.", ""))
                .toList();
        assertTrue(nameable.containsAll(named), () -> named + " of " + nameable);
        assertEquals(Set.copyOf(named).size(), named.size(), "one complaint for each");
    }

    @Property
    void whatIsComplainedOfOnceTakenAwayLeavesWhatIsRequired(
            @ForAll("forms") List<Question> questions, @ForAll("answerMaps") Map<String, Object> given) {
        RegistrationForm form = new RegistrationForm(Wishes.ROUTES, questions);
        Map<String, Object> kept = new HashMap<>(given);
        List<Violation> violations = form.check(answers(kept), null);
        // what is taken away may hide others, which are then complained of in their turn
        for (int round = 0; round <= CODES.size(); round++) {
            violations.forEach(violation -> kept.remove(violation.field().replaceFirst("^answers\\.", "")));
            violations = form.check(answers(kept), null);
        }

        assertTrue(violations.stream().allMatch(violation -> violation.code().equals("required")));
    }

    @Property
    void unchangedAnswersAreNeverComplainedOf(
            @ForAll("forms") List<Question> questions, @ForAll("answerMaps") Map<String, Object> given) {
        FormAnswers answers = answers(given);

        assertEquals(
                List.of(),
                new RegistrationForm(Wishes.ROUTES, questions).checkChanges(answers, "TEACHER", answers, "TEACHER"));
    }

    @Property
    void whatIsKeptIsWhatWasSent(@ForAll("answerMaps") Map<String, Object> given) {
        FormAnswers answers = answers(given);

        assertEquals(answers, StoredForm.read(StoredForm.write(answers), FormAnswers.class));
    }

    @Provide
    Arbitrary<List<Question>> forms() {
        Arbitrary<QuestionKind> kind = Arbitraries.of(QuestionKind.class);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        kind.list().ofSize(CODES.size()),
                        flag.list().ofSize(CODES.size()),
                        flag.list().ofSize(CODES.size()),
                        Arbitraries.integers()
                                .between(0, CODES.size() - 1)
                                .list()
                                .ofSize(CODES.size()))
                .as(RegistrationFormPropertiesTest::form);
    }

    private static List<Question> form(
            List<QuestionKind> kinds, List<Boolean> required, List<Boolean> ofTeachers, List<Integer> conditions) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Map<String, Object> fields = new HashMap<>(Map.of("required", required.get(i)));
            fields.put("categoryCodes", ofTeachers.get(i) ? List.of("TEACHER") : List.of());
            if (kinds.get(i).hasOptions()) {
                fields.put("options", options("x", "y"));
            }
            int earlier = conditions.get(i);
            if (earlier < i && kinds.get(earlier).hasOptions()) {
                fields.put("showWhen", new QuestionCondition(CODES.get(earlier), List.of("x")));
            } else if (earlier < i && kinds.get(earlier) == QuestionKind.CONSENT) {
                fields.put("showWhen", new QuestionCondition(CODES.get(earlier), List.of("true")));
            }
            questions.add(question(CODES.get(i), kinds.get(i), fields));
        }
        return questions;
    }

    @Provide
    Arbitrary<Map<String, Object>> answerMaps() {
        Arbitrary<String> code = Arbitraries.oneOf(
                Arbitraries.of(CODES), Arbitraries.strings().alpha().ofLength(3));
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                Arbitraries.of("x", "y", "true", "2019-02-14", "01a20c1a-416b-7d3e-b20f-0000067ab249"),
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.integers(),
                Arbitraries.doubles(),
                Arbitraries.bigIntegers(),
                Arbitraries.of(true, false));
        Arbitrary<Object> nested = scalar.list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> object = scalar.map(value -> Map.of("x", value));
        return Arbitraries.maps(code, Arbitraries.oneOf(scalar, nested, object)).ofMaxSize(6);
    }
}
