package kz.bagdar.press;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagdar.testing.APressRelease;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused of a press release, and to whom. */
@QuarkusTest
class BadReleaseTest {

    private String seminar;
    private APressRelease release;

    private record Asked(Supplier<RequestSpecification> caller, int writing, int reading) {}

    @BeforeEach
    void writeARelease() {
        seminar = aSeminar().openForRegistration();
        release = APressRelease.of(seminar);
    }

    @Test
    void everySectionAtFaultIsNamed() {
        List<Map<String, Object>> sections = release.sections();
        sections.remove(2);
        sections.get(0).put("hidden", true);
        sections.get(1).put("heading", Map.of("en", "Mine"));
        sections.add(PressReleaseTest.custom("custom-1", "<b>bold</b>", "<p>x</p>"));
        sections.add(PressReleaseTest.custom("custom-1", "Twice", "<p>x</p>"));
        sections.add(PressReleaseTest.custom("stage-1", "Unknown", "<p>x</p>"));

        release.write(sections, true)
                .statusCode(422)
                .body("violations.field", contains("sections[2].heading.en"))
                .body("violations.code", contains("html"));
        sections.get(2).put("heading", Map.of("en", "bold"));
        release.write(sections, true)
                .statusCode(422)
                .body(
                        "violations.field",
                        contains(
                                "sections[0].hidden",
                                "sections[1].heading",
                                "sections[3].key",
                                "sections[4].key",
                                "sections[4].heading",
                                "sections"))
                .body(
                        "violations.code",
                        contains(
                                "not-allowed",
                                "not-allowed",
                                "duplicate",
                                "unknown-reference",
                                "not-allowed",
                                "required"));
    }

    @Test
    void textThatIsTooLongOrCannotBeWrittenIsRefused() {
        refused("lead", "x".repeat(20_001), "too-long");
        refused("title", "x".repeat(301), "too-long");
        refused("lead", "<blockquote>".repeat(1500) + "x", "bad-format");
        refused("lead", "a\u0000b", "bad-format");
        refused("lead", "a\u0007b", "bad-format");
        asOrganizer().get(release.address()).then().body("revision", equalTo(0));
    }

    @Test
    void scriptsAreTakenOutAndNeverShown() {
        release.edit(
                        "lead",
                        "edited",
                        Map.of(
                                "en",
                                "<p onclick=\"a()\">Hi<script>b()</script><img src=x onerror=c()>"
                                        + "<a href=\"javascript:d()\">l</a> \u202egnp.exe \uD83C\uDF89</p>"))
                .statusCode(200);
        release.publish();

        asPublic()
                .get(release.address())
                .then()
                .body("sections[0].html.en", equalTo("<p>Hi<a>l</a> \u202egnp.exe \uD83C\uDF89</p>"))
                .body(not(containsString("onclick")))
                .body(not(containsString("javascript")));
    }

    @Test
    void editWithNothingLeftIsNone() {
        release.edit("lead", "edited", Map.of("en", "<script>x()</script><p> </p>"))
                .statusCode(200)
                .body("sections[1].html.en", containsString("will take place"));
    }

    @Test
    void unknownFieldsAndLanguagesAreRefused() {
        Map<String, Object> section = new HashMap<>(Map.of("key", "lead", "colour", "red"));
        release.write(List.of(section), true).statusCode(400).body("violations.field", hasItem("sections[0].colour"));
        release.edit("lead", "edited", Map.of("de", "<p>x</p>")).statusCode(400);
    }

    @Test
    void unknownSeminarAndForeignReleaseDoNotExist() {
        String other = aSeminar().published();
        asOrganizer().post("/seminars/no-such/press-releases").then().statusCode(404);
        asPublic().get("/seminars/no-such/press-releases").then().statusCode(404);
        asOrganizer()
                .get("/seminars/" + other + "/press-releases/" + release.id())
                .then()
                .statusCode(404);
        asOrganizer()
                .get("/seminars/" + seminar + "/press-releases/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheTeamsOrganizersWriteAndTheTeamAloneReadsADraft() {
        String link = ARegistration.aRegistration().in(seminar).token();
        for (Map<String, String> member : List.of(
                Map.of("subject", "marat", "name", "Marat", "role", "READER"),
                Map.of("subject", "reading-client", "name", "Reads", "role", "ORGANIZER"))) {
            asOrganizer()
                    .body(member)
                    .post("/seminars/" + seminar + "/team")
                    .then()
                    .statusCode(201);
        }
        for (Asked asked : List.of(
                new Asked(() -> asPublic(), 401, 404),
                new Asked(() -> asParticipant(link), 403, 404),
                new Asked(() -> with(Tokens.person("stranger", "reader")), 403, 404),
                new Asked(() -> with(Tokens.otherOrganizer()), 404, 404),
                new Asked(() -> with(Tokens.client("reading-client", "seminars:read")), 403, 200),
                new Asked(() -> asReader(), 403, 200))) {
            Map<String, Object> body = Map.of("sections", release.sections(), "repliesOpen", true);
            String address = release.address();
            asked.caller().get().get(address).then().statusCode(asked.reading());
            asked.caller()
                    .get()
                    .post("/seminars/" + seminar + "/press-releases")
                    .then()
                    .statusCode(asked.writing());
            writing(asked).body(body).put(address).then().statusCode(asked.writing());
            writing(asked).delete(address).then().statusCode(asked.writing());
            writing(asked).post(address + "/regeneration").then().statusCode(asked.writing());
            writing(asked).post(address + "/withdrawal").then().statusCode(asked.writing());
            writing(asked).body(Map.of()).post(address + "/versions").then().statusCode(asked.writing());
        }
    }

    private static RequestSpecification writing(Asked asked) {
        return asked.caller().get().header("If-Match", "\"0\"");
    }

    private void refused(String key, String html, String code) {
        release.edit(key, "edited", Map.of("ru", html))
                .statusCode(422)
                .body("violations.field", hasItem(containsString(".edited.ru")))
                .body("violations.code", hasItem(code));
    }
}
