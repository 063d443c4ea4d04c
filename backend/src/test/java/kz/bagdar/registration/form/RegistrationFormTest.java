package kz.bagdar.registration.form;

import static kz.bagdar.registration.form.Questions.answers;
import static kz.bagdar.registration.form.Questions.options;
import static kz.bagdar.registration.form.Questions.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagdar.platform.problem.Violation;
import org.junit.jupiter.api.Test;

class RegistrationFormTest {

    private static final Question LODGING =
            question("lodging", QuestionKind.CHOICE, Map.of("options", options("hotel", "none"), "required", true));
    private static final Question NIGHTS = question(
            "nights",
            QuestionKind.NUMBER,
            Map.of("required", true, "showWhen", new QuestionCondition("lodging", List.of("hotel"))));
    private static final Question MEALS = question(
            "meals",
            QuestionKind.CHOICES,
            Map.of(
                    "options",
                    options("fish", "meat"),
                    "showWhen",
                    new QuestionCondition("lodging", List.of("hotel", "none"))));
    private static final Question COOK =
            question("cook", QuestionKind.TEXT, Map.of("showWhen", new QuestionCondition("meals", List.of("fish"))));
    private static final Question SHARE = question("share", QuestionKind.CONSENT);
    private static final Question WHY =
            question("why", QuestionKind.TEXT, Map.of("showWhen", new QuestionCondition("share", List.of("false"))));
    private static final Question SCHOOL =
            question("school", QuestionKind.TEXT, Map.of("required", true, "categoryCodes", List.of("TEACHER")));

    private static final RegistrationForm FORM =
            new RegistrationForm(Wishes.ROUTES, List.of(LODGING, NIGHTS, MEALS, COOK, SHARE, WHY));

    @Test
    void emptyFormTakesNoAnswers() {
        RegistrationForm form = new RegistrationForm(Wishes.ROUTES, List.of());

        assertEquals(Set.of(), faults(form.check(FormAnswers.NONE, null)));
        assertEquals(Set.of("answers.shoe unknown-field"), faults(form.check(answers(Map.of("shoe", 1)), null)));
    }

    @Test
    void questionIsAskedWhenTheEarlierAnswerSaysSo() {
        assertEquals(Set.of("answers.lodging required"), faults(Map.of()));
        assertEquals(Set.of("answers.nights required"), faults(Map.of("lodging", "hotel")));
        assertEquals(Set.of(), faults(Map.of("lodging", "none")));
        assertEquals(Set.of("answers.nights not-allowed"), faults(Map.of("lodging", "none", "nights", 2)));
    }

    @Test
    void oneOfTheChosenIsEnough() {
        assertEquals(Set.of(), faults(Map.of("lodging", "none", "meals", List.of("meat", "fish"), "cook", "Aigul")));
        assertEquals(
                Set.of("answers.cook not-allowed"),
                faults(Map.of("lodging", "none", "meals", List.of("meat"), "cook", "Aigul")));
    }

    @Test
    void nothingFollowsFromAQuestionThatIsNotAsked() {
        RegistrationForm form = new RegistrationForm(Wishes.ROUTES, List.of(LODGING, NIGHTS, COOK, MEALS));
        Map<String, Object> hidden = Map.of("meals", List.of("fish"), "cook", "Aigul");

        assertEquals(
                Set.of("answers.lodging required", "answers.meals not-allowed", "answers.cook not-allowed"),
                faults(FORM.check(answers(hidden), null)));
        assertEquals(
                Set.of("answers.lodging required", "answers.meals not-allowed", "answers.cook not-allowed"),
                faults(form.check(answers(hidden), null)));
    }

    @Test
    void consentThatIsNotAnsweredIsNotGiven() {
        assertEquals(Set.of(), faults(Map.of("lodging", "none", "why", "No")));
        assertEquals(Set.of(), faults(Map.of("lodging", "none", "why", "No", "share", false)));
        assertEquals(Set.of("answers.why not-allowed"), faults(Map.of("lodging", "none", "why", "No", "share", true)));
    }

    @Test
    void questionOfACategoryConcernsNobodyElse() {
        RegistrationForm form = new RegistrationForm(Wishes.ROUTES, List.of(SCHOOL));

        assertEquals(Set.of("answers.school required"), faults(form.check(FormAnswers.NONE, "TEACHER")));
        assertEquals(Set.of(), faults(form.check(FormAnswers.NONE, "HEAD")));
        assertEquals(Set.of(), faults(form.check(FormAnswers.NONE, null)));
        assertEquals(Set.of("answers.school not-allowed"), faults(form.check(answers(Map.of("school", "12")), "HEAD")));
    }

    @Test
    void whatIsLeftAsItIsStaysAllowed() {
        FormAnswers present = answers(Map.of("lodging", "tent", "bus", "yes", "nights", 3));

        assertEquals(Set.of(), changed(present, present));
        assertEquals(
                Set.of("answers.bus unknown-field"),
                changed(present, answers(Map.of("lodging", "tent", "bus", "no", "nights", 3))));
        assertEquals(Set.of("answers.lodging required"), changed(present, answers(Map.of("nights", 3))));
    }

    @Test
    void aNewRequiredQuestionLocksNobodyOut() {
        FormAnswers present = answers(Map.of("share", true));

        assertEquals(Set.of(), changed(present, answers(Map.of("share", false))));
    }

    @Test
    void whatAChangeHidesOrBringsUpIsChecked() {
        FormAnswers present = answers(Map.of("lodging", "hotel", "nights", 3));

        assertEquals(
                Set.of("answers.nights not-allowed"),
                changed(present, answers(Map.of("lodging", "none", "nights", 3))));
        assertEquals(
                Set.of("answers.nights required"),
                changed(answers(Map.of("lodging", "none")), answers(Map.of("lodging", "hotel"))));
    }

    @Test
    void floodOfAnswersIsRefusedOnce() {
        Map<String, Object> flood =
                IntStream.range(0, 10_000).boxed().collect(Collectors.toMap(i -> "q" + i, i -> "answer"));

        assertEquals(Set.of("answers too-long"), faults(flood));
    }

    private static Set<String> faults(Map<String, Object> answers) {
        return faults(FORM.check(answers(answers), null));
    }

    private static Set<String> changed(FormAnswers present, FormAnswers answers) {
        return faults(FORM.checkChanges(present, null, answers, null));
    }

    private static Set<String> faults(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.field() + " " + violation.code())
                .collect(Collectors.toSet());
    }
}
