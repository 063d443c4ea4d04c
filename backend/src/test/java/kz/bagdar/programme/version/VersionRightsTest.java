package kz.bagdar.programme.version;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may publish and who sees what of it; and what cannot be understood. */
@QuarkusTest
class VersionRightsTest {

    private String seminar;
    private String versions;
    private String token;

    private record Asked(RequestSpecification caller, int status) {}

    @BeforeEach
    void publishAndDraftOn() {
        seminar = aSeminar().openForRegistration();
        versions = "/seminars/" + seminar + "/versions";
        token = aRegistration().in(seminar).token();
        aStage().with("name", inAll("Behind closed doors")).in(seminar);
        for (Map<String, String> member : List.of(
                Map.of("subject", "marat", "name", "Marat", "role", "READER"),
                Map.of("subject", "in-team", "name", "A department", "role", "ORGANIZER"))) {
            asOrganizer()
                    .body(member)
                    .post("/seminars/" + seminar + "/team")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void onlyTheTeamsOrganizersPublish() {
        for (Asked refused : List.of(
                new Asked(asPublic(), 401),
                new Asked(asParticipant(token), 403),
                new Asked(asReader(), 403),
                new Asked(with(Tokens.person("saule", "reader")), 403),
                new Asked(with(Tokens.otherOrganizer()), 404),
                new Asked(with(Tokens.client("in-team", "seminars:read")), 403),
                new Asked(with(Tokens.client("in-team")), 403),
                new Asked(with(Tokens.client("elsewhere", "seminars:write")), 404))) {
            refused.caller.body(Map.of()).post(versions).then().statusCode(refused.status);
        }
        asPublic().get(versions).then().body("items.number", contains(1));

        with(Tokens.client("in-team", "seminars:write"))
                .body(Map.of())
                .post(versions)
                .then()
                .statusCode(201);
        aStage().in(seminar);
        asAdministrator().body(Map.of()).post(versions).then().statusCode(201);
    }

    @Test
    void readerOfTheTeamWhoHoldsTheRoleOfAnOrganizerElsewhereDoesNotPublish() {
        with(Tokens.person("marat", "organizer"))
                .body(Map.of())
                .post(versions)
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotPublishedYetIsTheTeamsAlone() {
        String drafted = "/seminars/" + seminar + "/draft-changes";
        for (Asked refused : List.of(
                new Asked(asPublic(), 401),
                new Asked(asParticipant(token), 403),
                new Asked(with(Tokens.otherOrganizer()), 404),
                new Asked(with(Tokens.person("aliya", "reader")), 404),
                new Asked(with(Tokens.client("in-team")), 403),
                new Asked(with(Tokens.client("elsewhere", "seminars:read")), 404))) {
            refused.caller.get(drafted).then().statusCode(refused.status);
        }
        for (RequestSpecification team : List.of(
                asOrganizer(), asReader(), asAdministrator(), with(Tokens.client("in-team", "seminars:read")))) {
            team.get(drafted).then().statusCode(200).body("items.title.en", contains("Behind closed doors"));
        }
    }

    @Test
    void whoPublishedAndHowManyWereToldIsTheTeamsAlone() {
        asOrganizer().body(Map.of()).post(versions).then().statusCode(201);

        for (RequestSpecification outsider : List.of(
                asPublic(),
                asParticipant(token),
                with(Tokens.otherOrganizer()),
                with(Tokens.client("x", "seminars:read")))) {
            outsider.get(versions).then().statusCode(200).body("items", not(hasItem(hasKey("publishedBy"))));
            outsider.get(versions + "/2").then().statusCode(200).body("version", not(hasKey("publishedBy")));
            outsider.get(versions + "/2/changes").then().statusCode(200).body("$", not(hasKey("toldRegistrations")));
        }
        asReader().get(versions + "/2/changes").then().body("toldRegistrations", equalTo(0));
    }

    @Test
    void draftAndArchivePublishNothing() {
        String draft = aSeminar().drafted();
        String archived = aSeminar().published();
        aStage().in(archived);
        for (String to : List.of("RUNNING", "COMPLETED", "ARCHIVED")) {
            ASeminar.move(archived, to);
        }

        for (String closed : List.of(draft, archived)) {
            asOrganizer()
                    .body(Map.of())
                    .post("/seminars/" + closed + "/versions")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:bagdar:problem:illegal-state"));
        }
        asPublic().get("/seminars/" + draft + "/versions").then().statusCode(404);
        asPublic().get("/seminars/" + archived + "/programme").then().body("stages.size()", equalTo(0));
    }

    @Test
    void badNotesAreNamedAndPublishNothing() {
        for (Object bad :
                List.of(Map.of("en", "x".repeat(2001)), Map.of("en", "<script>alert(1)</script>"), Map.of("en", " "))) {
            asOrganizer()
                    .body(Map.of("note", bad))
                    .post(versions)
                    .then()
                    .statusCode(422)
                    .body("violations.size()", equalTo(1));
        }
        asOrganizer().body("{\"notes\": {}}").post(versions).then().statusCode(400);
        asOrganizer().body("{").post(versions).then().statusCode(400);
        asPublic().get(versions).then().body("items.number", contains(1));
    }

    @Test
    void addressesThatNameNothingAreToldSo() {
        asPublic().get(versions + "/0").then().statusCode(404);
        asPublic().get(versions + "/-1").then().statusCode(404);
        asPublic().get(versions + "/99999999999").then().statusCode(404);
        asPublic().get(versions + "/x").then().statusCode(404);
        asPublic().get(versions + "/7/changes").then().statusCode(404);
        asPublic().get("/seminars/" + UUID.randomUUID() + "/versions").then().statusCode(404);
        asPublic()
                .get("/seminars/" + seminar + "/programme?version=draft")
                .then()
                .statusCode(400);
        asPublic().get(versions + "?sort=title").then().statusCode(400);
    }

    @Test
    void sameRequestSentTwiceIsAnsweredTwiceAndPublishesOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asOrganizer()
                    .header("Idempotency-Key", key)
                    .body(Map.of())
                    .post(versions)
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(2));
        }
        asPublic().get(versions).then().body("items.number", contains(2, 1));
    }

    @Test
    void teamCanLookAtWhatEveryoneElseSees() {
        asOrganizer().get("/seminars/" + seminar + "/programme").then().body("stages.size()", equalTo(1));
        asOrganizer()
                .get("/seminars/" + seminar + "/programme?version=published")
                .then()
                .statusCode(200)
                .body("stages.size()", equalTo(0));
        asOrganizer()
                .get("/seminars/" + aSeminar().drafted() + "/programme?version=published")
                .then()
                .statusCode(404);
    }
}
