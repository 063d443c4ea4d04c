package kz.bagdar.registration.form;

import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagdar.testing.AForm;
import kz.bagdar.testing.AForm.AQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a seminar asks, as organizers write it and everybody reads it. */
@QuarkusTest
class FormOverHttpTest {

    @Test
    void seminarWithoutAFormAsksNothing() {
        String seminar = aSeminar().published();

        asPublic()
                .get(form(seminar))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("questions.size()", equalTo(0));
    }

    @Test
    void everyKindIsReadAsItWasWritten() {
        String seminar = aSeminar()
                .with("categories", List.of(Map.of("code", "TEACHER", "name", inAll("Teachers"))))
                .published();

        asking(
                        aQuestion("bus", "CHOICE").required().offering("yes", "no"),
                        aQuestion("stop", "TEXT").with("maxLength", 50).shownWhen("bus", "yes"),
                        aQuestion("about", "LONG_TEXT").with("hint", inAll("Briefly")),
                        aQuestion("years", "NUMBER")
                                .with("min", 0)
                                .with("max", 60.5)
                                .with("decimals", 1),
                        aQuestion("meals", "CHOICES").offering("fish", "meat").with("mostChoices", 1),
                        aQuestion("birth", "DATE")
                                .with("earliest", "1940-01-01")
                                .with("latest", "2005-12-31"),
                        aQuestion("letter", "FILE"),
                        aQuestion("school", "ORGANIZATION").askedOf("TEACHER"),
                        aQuestion("photos", "CONSENT"),
                        aQuestion("why", "TEXT").shownWhen("photos", "false"))
                .in(seminar);

        asPublic()
                .get(form(seminar))
                .then()
                .header("ETag", "\"1\"")
                .body(
                        "questions.code",
                        contains(
                                "bus", "stop", "about", "years", "meals", "birth", "letter", "school", "photos", "why"))
                .body("questions[0].options.code", contains("yes", "no"))
                .body("questions[1].showWhen.answers", contains("yes"))
                .body("questions[3].max", equalTo(60.5f))
                .body("questions[5].latest", equalTo("2005-12-31"))
                .body("questions[7].categoryCodes", contains("TEACHER"));
        asPublic()
                .queryParam("lang", "ru")
                .get(form(seminar))
                .then()
                .body("questions[0].label", equalTo("Question bus (ru)"));
    }

    @Test
    void changesAreKeptInTheLogAndMadeOverTheRevisionThatWasRead() {
        String seminar = aSeminar().published();
        asking(aQuestion("bus", "TEXT")).in(seminar);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(asking(aQuestion("other", "TEXT")).body())
                .put(form(seminar))
                .then()
                .statusCode(412);
        asOrganizer().body(asking().body()).put(form(seminar)).then().statusCode(428);
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration-form")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void draftIsForTheTeamAndWritingForItsOrganizers() {
        String seminar = aSeminar().drafted();

        asPublic().get(form(seminar)).then().statusCode(404);
        asOrganizer().get(form(seminar)).then().statusCode(200);
        asReader()
                .header("If-Match", "\"0\"")
                .body(asking().body())
                .put(form(seminar))
                .then()
                .statusCode(403);
        asPublic()
                .header("If-Match", "\"0\"")
                .body(asking().body())
                .put(form(seminar))
                .then()
                .statusCode(401);
    }

    @Test
    void tooManyQuestionsAreRefusedClearly() {
        String seminar = aSeminar().drafted();
        List<Map<String, Object>> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Map.<String, Object>of("code", "q" + i, "kind", "TEXT", "label", Map.of("en", "?")))
                .toList();

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("questions", many))
                .put(form(seminar))
                .then()
                .statusCode(422)
                .body("violations.size()", equalTo(1))
                .body("violations[0].field", equalTo("questions"))
                .body("violations[0].code", equalTo("too-long"));
        asOrganizer().get(form(seminar)).then().body("revision", lessThan(1));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitTogetherIsNamed(AForm form, String field, String code) {
        String seminar = aSeminar().drafted();

        form.sendTo(seminar)
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(code));
        asOrganizer().get(form(seminar)).then().body("questions.size()", equalTo(0));
    }

    static Stream<Arguments> misfits() {
        AQuestion choice = aQuestion("c", "CHOICE").offering("x", "y");
        return Stream.of(
                Arguments.of(asking(aQuestion("a", "TEXT"), aQuestion("a", "DATE")), "questions[1].code", "duplicate"),
                Arguments.of(asking(aQuestion("A b", "TEXT")), "questions[0].code", "bad-format"),
                Arguments.of(asking(aQuestion("a", "TEXT").with("label", Map.of())), "questions[0].label", "required"),
                Arguments.of(asking(aQuestion("a", "CHOICE").offering("x")), "questions[0].options", "too-short"),
                Arguments.of(
                        asking(aQuestion("a", "CHOICE").offering("x", "x")),
                        "questions[0].options[1].code",
                        "duplicate"),
                Arguments.of(
                        asking(aQuestion("a", "CHOICE").offering(options(101))), "questions[0].options", "too-long"),
                Arguments.of(asking(aQuestion("a", "TEXT").offering("x", "y")), "questions[0].options", "not-allowed"),
                Arguments.of(
                        asking(aQuestion("a", "DATE").with("maxLength", 5)), "questions[0].maxLength", "not-allowed"),
                Arguments.of(asking(aQuestion("a", "TEXT").with("min", 1)), "questions[0].min", "not-allowed"),
                Arguments.of(
                        asking(aQuestion("a", "TEXT").with("maxLength", 1001)),
                        "questions[0].maxLength",
                        "out-of-range"),
                Arguments.of(
                        asking(aQuestion("a", "NUMBER").with("min", 5).with("max", 4)),
                        "questions[0].max",
                        "out-of-range"),
                Arguments.of(
                        asking(aQuestion("a", "DATE")
                                .with("earliest", "2019-02-02")
                                .with("latest", "2019-02-01")),
                        "questions[0].latest",
                        "out-of-range"),
                Arguments.of(
                        asking(aQuestion("a", "CHOICES").offering("x", "y").with("mostChoices", 3)),
                        "questions[0].mostChoices",
                        "out-of-range"),
                Arguments.of(
                        asking(aQuestion("a", "TEXT").askedOf("NOBODY")),
                        "questions[0].categoryCodes[0]",
                        "unknown-reference"),
                Arguments.of(
                        asking(aQuestion("a", "TEXT").shownWhen("c", "x"), choice),
                        "questions[0].showWhen.question",
                        "unknown-reference"),
                Arguments.of(
                        asking(choice, aQuestion("a", "TEXT").shownWhen("c", "z")),
                        "questions[1].showWhen.answers[0]",
                        "unknown-reference"),
                Arguments.of(
                        asking(aQuestion("t", "TEXT"), aQuestion("a", "TEXT").shownWhen("t", "x")),
                        "questions[1].showWhen.question",
                        "not-allowed"));
    }

    private static String[] options(int number) {
        return IntStream.range(0, number).mapToObj(i -> "o" + i).toArray(String[]::new);
    }

    private static String form(String seminar) {
        return "/seminars/" + seminar + "/registration-form";
    }
}
