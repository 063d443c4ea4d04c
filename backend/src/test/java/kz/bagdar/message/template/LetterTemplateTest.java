package kz.bagdar.message.template;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.move;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LetterTemplateTest {

    private static final Map<String, Object> WELCOME = Map.of(
            "subject", Map.of("en", "Welcome, {{name}}"),
            "body",
                    Map.of(
                            "en",
                            "<p>Dear {{name}},</p><p onclick=x()>Come to {{venue}}.</p><p>{{details}}</p><p>{{link}}</p>"
                                    + "<script>alert(1)</script>"));

    private String seminar;
    private String list;
    private String confirmed;

    @BeforeEach
    void openASeminar() {
        seminar = aSeminar().openForRegistration();
        list = "/seminars/" + seminar + "/letter-templates";
        confirmed = list + "/CONFIRMED";
    }

    @Test
    void everyKindHasItsBuiltInWordingUntilSomebodyWritesAnother() {
        asOrganizer()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("CONFIRMED", "WAITLISTED", "PROGRAMME_MOVED"))
                .body("items.kind", not(hasItems("MAILING")))
                .body("items.edited", everyItem(is(false)))
                .body("items.missing", everyItem(is(empty())));
        asOrganizer()
                .get(confirmed)
                .then()
                .header("ETag", "\"0\"")
                .body("subject.ru", equalTo("Ваша регистрация подтверждена: {{seminar}}"))
                .body("body.en", containsString("<p>Dear {{name}},</p>"))
                .body("placeholders.find { it.name == 'details' }.form", equalTo("BLOCK"));
    }

    @Test
    void lettersAreWordedAsTheOrganizersLikeAndAgainAsBuiltIn() {
        write(WELCOME)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("edited", is(true))
                .body("subject.en", equalTo("Welcome, {{name}}"))
                .body("subject.kk", equalTo("Тіркелуіңіз расталды: {{seminar}}"))
                .body("body.en", allOf(not(containsString("script")), not(containsString("onclick"))));

        atPresent(confirmed)
                .delete(confirmed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("edited", is(false))
                .body("subject.en", equalTo("Your registration is confirmed: {{seminar}}"));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=letter-template")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void whoReadAnEarlierWordingIsToldSo() {
        write(WELCOME).statusCode(200);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(WELCOME)
                .put(confirmed)
                .then()
                .statusCode(412);
        asOrganizer().header("If-Match", "\"0\"").delete(confirmed).then().statusCode(412);
        asOrganizer().body(WELCOME).put(confirmed).then().statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello {{nmae}}                 | <p>x</p>                        | subject.en | unknown-placeholder",
                "Hello {{link}}                 | <p>x</p>                        | subject.en | unknown-placeholder",
                "Hello {{name}                  | <p>x</p>                        | subject.en | bad-placeholder",
                "Hello                          | <p>{{changes}}</p>              | body.en    | unknown-placeholder",
                "Hello                          | <p>{{name.email}}</p>           | body.en    | bad-placeholder",
                "Hello                          | <p>{{#if name}}x{{/if}}</p>     | body.en    | bad-placeholder",
                "Hello                          | <p>{{na<b>me}}</b></p>          | body.en    | bad-placeholder",
                "Hello                          | <p>See {{details}}</p>          | body.en    | bad-placeholder",
                "Hello                          | <ul><li>{{details}}</li></ul>   | body.en    | bad-placeholder",
                "Hello                          | {{details}}                     | body.en    | bad-placeholder",
                "Hello                          | <a href='{{link}}'>Open</a>     | body.en    | bad-placeholder",
                "Hello                          | <a href='http://x/?{{name}}'>x</a> | body.en | bad-placeholder",
                "Hello                          | <a href='http://x/%7B%7Bname%7D%7D'>x</a> | body.en | bad-placeholder",
                "Hello                          | <p> </p>                        | body.en    | required"
            })
    void mistakesAreNamedWithTheirPlace(String subject, String body, String field, String code) {
        write(Map.of("subject", Map.of("en", subject), "body", Map.of("en", body)))
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));

        asOrganizer().get(confirmed).then().body("edited", is(false));
    }

    @Test
    void subjectAndBodyAreWrittenInTheSameLanguages() {
        write(Map.of("subject", Map.of("en", "x", "ru", "x"), "body", Map.of("en", "<p>x</p>", "kk", "<p>x</p>")))
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("subject.kk", "body.ru"));
        write(Map.of("subject", Map.of("en", "two\nlines"), "body", Map.of("en", "<p>x</p>")))
                .statusCode(422)
                .body("violations.field", contains("subject.en"));
        write(Map.of("subject", Map.of("en", "x"), "body", Map.of("en", "<p>" + "x".repeat(20_001) + "</p>")))
                .statusCode(422)
                .body("violations.code", contains("too-long"));
        asOrganizer().get(list + "/MAILING").then().statusCode(404);
        asOrganizer().get(list + "/NOTHING").then().statusCode(404);
    }

    @Test
    void confirmationWithoutTheLinkIsTakenAndPointedOut() {
        write(Map.of("subject", Map.of("en", "x"), "body", Map.of("en", "<p>You have a place.</p>")))
                .statusCode(200)
                .body("missing", contains("link"));
    }

    @Test
    void onlyTheTeamsOrganizersWordLetters() {
        String token = aRegistration().in(seminar).token();

        asPublic().get(list).then().statusCode(401);
        asParticipant(token).get(list).then().statusCode(403);
        with(Tokens.otherOrganizer()).get(list).then().statusCode(404);
        asReader()
                .header("If-Match", "\"0\"")
                .body(WELCOME)
                .put(confirmed)
                .then()
                .statusCode(403);
        with(Tokens.otherOrganizer())
                .header("If-Match", "\"0\"")
                .body(WELCOME)
                .put(confirmed)
                .then()
                .statusCode(404);
    }

    @Test
    void archivedSeminarsWordNoLetters() {
        for (String next : List.of("REGISTRATION_CLOSED", "RUNNING", "COMPLETED", "ARCHIVED")) {
            move(seminar, next);
        }

        write(WELCOME).statusCode(409);
    }

    private ValidatableResponse write(Map<String, Object> body) {
        return atPresent(confirmed).body(body).put(confirmed).then();
    }
}
