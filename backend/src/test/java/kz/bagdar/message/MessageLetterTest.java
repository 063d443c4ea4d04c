package kz.bagdar.message;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the team reads of a letter that somebody else gets. */
@QuarkusTest
class MessageLetterTest {

    @Inject
    Post post;

    private String seminar;
    private final ARegistration emma = aRegistration().named("Emma Kim").with("language", "en");
    private Registered person;

    @BeforeEach
    void registerSomebody() {
        post.open();
        seminar = aSeminar().openForRegistration();
        person = emma.in(seminar);
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void letterThatWasSentIsReadWithoutTheLink() throws Exception {
        post.runAll();
        assertThat(Mails.plain(post.mailsTo(emma).getFirst()), containsString(person.token()));

        letter().statusCode(200)
                .body("subject", equalTo(Mails.subject(post.mailsTo(emma).getFirst())))
                .body("text", allOf(containsString("Emma Kim"), containsString("/en/my-registration")))
                .body("text", not(containsString(person.token())))
                .body("html", allOf(containsString("Emma Kim"), not(containsString(person.token()))));
    }

    @Test
    void letterIsReadInTheWordsOfNow() {
        post.runAll();
        String template = url("/letter-templates/CONFIRMED");
        atPresent(template)
                .body(Map.of(
                        "subject", Map.of("en", "Hi"), "body", Map.of("en", "<p>{{name}}, come.</p><p>{{link}}</p>")))
                .put(template)
                .then()
                .statusCode(200);

        letter().body("subject", equalTo("Hi")).body("text", containsString("Emma Kim, come."));
    }

    @Test
    void letterOfAMailingIsReadWithADeadWayOut() {
        post.runAll();
        String mailing = asOrganizer()
                .body(Map.of(
                        "subject", Map.of("en", "Bus"),
                        "body", Map.of("en", "<p>{{name}}, the bus waits.</p>"),
                        "filter", Map.of()))
                .post(url("/mailings"))
                .then()
                .extract()
                .path("id");
        atPresent(url("/mailings/" + mailing)).post(url("/mailings/" + mailing) + "/confirmation");
        post.runAll();

        letter().body("subject", equalTo("Bus"))
                .body("text", containsString("Emma Kim, the bus waits."))
                .body("text", containsString("/en/unsubscribe\n"))
                .body("html", not(containsString("unsubscribe#")));
    }

    @Test
    void letterToAContactIsReadWithoutTheLink() {
        Opened opened = aDelegation().with("language", "en").in(seminar);
        post.writeAll();

        letter().body("text", containsString("/en/my-delegation")).body("text", not(containsString(opened.token())));
    }

    @Test
    void nothingIsReadOfWhoIsErased() {
        post.runAll();
        asParticipant(person.token())
                .body(Map.of("irrevocable", true))
                .post("/my-registration/erasure")
                .then()
                .statusCode(200);

        letter().statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
    }

    @Test
    void onlyTheTeamReadsAndOnlyInItsSeminar() {
        post.runAll();
        String id = newest();
        String other = aSeminar().openForRegistration();

        asOrganizer()
                .get("/seminars/" + other + "/messages/" + id + "/letter")
                .then()
                .statusCode(404);
        asParticipant(person.token())
                .get(url("/messages/" + id + "/letter"))
                .then()
                .statusCode(403);
        with(Tokens.otherOrganizer())
                .get(url("/messages/" + id + "/letter"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse letter() {
        return asOrganizer().get(url("/messages/" + newest() + "/letter")).then();
    }

    private String newest() {
        return asOrganizer().get(url("/messages")).then().extract().path("items[0].id");
    }

    private String url(String path) {
        return "/seminars/" + seminar + path;
    }
}
