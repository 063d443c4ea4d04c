package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters in the organizers' words, looked at and sent. */
@QuarkusTest
class LetterPreviewTest {

    @Inject
    Post post;

    private String seminar;
    private final Map<String, Object> draft = new HashMap<>(Map.of(
            "kind",
            "CONFIRMED",
            "subject",
            Map.of("en", "Welcome, {{name}}"),
            "body",
            Map.of("en", "<p>Dear <strong>{{name}}</strong>,</p><p>Ask {{contact}}.</p><p>{{link}}</p>"),
            "language",
            "en"));

    @BeforeEach
    void openPost() {
        post.open();
        seminar = aSeminar().openForRegistration();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void previewHasThePersonsDataAndNoLinkThatWorks() {
        Registered person = aRegistration().named("Ruslan <3 & {{link}}").in(seminar);
        draft.put("registrationId", person.id());

        asOrganizer()
                .body(draft)
                .post("/seminars/" + seminar + "/letter-previews")
                .then()
                .statusCode(200)
                .body("subject", equalTo("Welcome, Ruslan <3 & {{link}}"))
                .body(
                        "html",
                        allOf(
                                containsString("<strong>Ruslan &lt;3 &amp; {{link}}</strong>"),
                                not(containsString(person.token())),
                                not(containsString("Ask"))))
                .body("text", containsString("/en/my-registration"));
        post.runAll();
        asOrganizer().get("/seminars/" + seminar + "/messages").then().body("items", hasSize(1));
    }

    @Test
    void previewNeedsNobodyToHaveRegistered() {
        asOrganizer()
                .body(draft)
                .post("/seminars/" + seminar + "/letter-previews")
                .then()
                .statusCode(200)
                .body("subject", equalTo("Welcome, Aigul Serikova"));
        String elsewhere = aRegistration().in(aSeminar().openForRegistration()).id();
        draft.put("registrationId", elsewhere);
        asOrganizer()
                .body(draft)
                .post("/seminars/" + seminar + "/letter-previews")
                .then()
                .statusCode(422)
                .body("violations.field", contains("registrationId"));
        with(Tokens.otherOrganizer())
                .body(draft)
                .post("/seminars/" + seminar + "/letter-previews")
                .then()
                .statusCode(404);
    }

    @Test
    void testGoesToWhoeverWritesTheLetterAndIsNoLetterToAParticipant() throws Exception {
        Registered person = aRegistration().named("Ruslan Kim").in(seminar);
        draft.put("registrationId", person.id());
        post.writeAll();

        String test = asOrganizer()
                .body(draft)
                .post("/seminars/" + seminar + "/letter-tests")
                .then()
                .statusCode(201)
                .body("state", equalTo("QUEUED"))
                .extract()
                .path("id");
        post.runAll();

        MimeMessage mail = post.mailsToAddress("daniyar@sample.example").getLast();
        assertEquals("Welcome, Ruslan Kim", mail.getSubject());
        assertFalse(Mails.plain(mail).contains(person.token()));
        String tests = "/seminars/" + seminar + "/letter-tests/";
        asOrganizer().get(tests + test).then().body("state", equalTo("SENT"));
        with(Tokens.otherOrganizer()).get(tests + test).then().statusCode(404);
        asOrganizer().get("/seminars/" + seminar + "/messages").then().body("items", hasSize(1));
        with(Tokens.client("other", "registrations:read"))
                .body(draft)
                .post("/seminars/" + seminar + "/letter-tests")
                .then()
                .statusCode(403);
    }

    @Test
    void participantsGetTheOrganizersWords() throws Exception {
        String template = "/seminars/" + seminar + "/letter-templates/CONFIRMED";
        atPresent(template)
                .body(Map.of("subject", draft.get("subject"), "body", draft.get("body")))
                .put(template)
                .then()
                .statusCode(200);
        ARegistration emma = aRegistration().named("Emma Reed").with("language", "en");
        Registered registered = emma.in(seminar);
        ARegistration aigul = aRegistration();
        aigul.in(seminar);

        post.runAll();

        MimeMessage mail = post.mailsTo(emma).getFirst();
        assertEquals("Welcome, Emma Reed", mail.getSubject());
        assertTrue(Mails.html(mail).contains("<strong>Emma"));
        assertTrue(Mails.plain(mail).contains(registered.link()));
        assertEquals(
                "Тіркелуіңіз расталды: A seminar (kk)",
                post.mailsTo(aigul).getFirst().getSubject());
    }
}
