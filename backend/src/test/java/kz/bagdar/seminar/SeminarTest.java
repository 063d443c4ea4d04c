package kz.bagdar.seminar;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SeminarTest {

    @ParameterizedTest
    @CsvSource({
        "9999-01-01, 9999-01-01, startsOn",
        "1900-02-14, 1900-02-14, startsOn",
        "2019-02-14, 2020-02-15, endsOn",
        "2019-02-14, 2019-02-13, endsOn"
    })
    void daysThatNoSeminarIsHeldOnAreRefused(String from, String to, String field) {
        asOrganizer()
                .body(aSeminar().with("startsOn", from).with("endsOn", to).body())
                .post("/seminars")
                .then()
                .statusCode(422)
                .body("violations.field", contains(field));
    }

    @Test
    void seminarIsFoundByIdAndBySlug() {
        String slug = "s-" + UUID.randomUUID();
        String id = aSeminar().with("slug", slug).published();

        asPublic().get("/seminars/" + slug).then().statusCode(200).body("id", equalTo(id));
        asPublic().get("/seminars/" + id).then().statusCode(200).body("slug", equalTo(slug));
    }

    @Test
    void draftExistsForItsTeamAndAdministratorsOnly() {
        String mark = "m" + UUID.randomUUID();
        String id = aSeminar().with("title", inAll(mark)).drafted();

        for (RequestSpecification outsider : List.of(
                asPublic(), with(Tokens.otherOrganizer()), asReader(), with(Tokens.client("other", "seminars:read")))) {
            outsider.get("/seminars/" + id).then().statusCode(404);
        }
        for (RequestSpecification insider : List.of(asOrganizer(), asAdministrator())) {
            insider.get("/seminars/" + id).then().statusCode(200);
        }
        asPublic().get("/seminars?q=" + mark).then().body("items.size()", equalTo(0));
        with(Tokens.otherOrganizer()).get("/seminars?q=" + mark).then().body("items.size()", equalTo(0));
        asOrganizer().get("/seminars?q=" + mark).then().body("items.id", contains(id));
        asOrganizer().get("/seminars?mine=true&q=" + mark).then().body("items.id", contains(id));
    }

    @Test
    void organizerOfAnotherTeamCannotChangeIt() {
        String id = aSeminar().published();

        with(Tokens.otherOrganizer())
                .header("If-Match", "\"1\"")
                .body(aSeminar().body())
                .put("/seminars/" + id)
                .then()
                .statusCode(404);
        with(Tokens.otherOrganizer()).get("/seminars/" + id + "/team").then().statusCode(404);
    }

    @Test
    void readerOfTheTeamSeesTheDraftAndChangesNothing() {
        String id = aSeminar().drafted();
        asOrganizer()
                .body(Map.of("subject", "saule", "name", "Saule", "role", "READER"))
                .post("/seminars/" + id + "/team")
                .then()
                .statusCode(201);

        with(Tokens.otherOrganizer()).get("/seminars/" + id).then().statusCode(200);
        with(Tokens.otherOrganizer())
                .header("If-Match", "\"0\"")
                .delete("/seminars/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void teamIsKeptByItsOrganizers() {
        String id = aSeminar().drafted();
        Map<String, String> saule = Map.of("subject", "saule", "name", "Saule", "role", "ORGANIZER");

        String memberId = asOrganizer()
                .body(saule)
                .post("/seminars/" + id + "/team")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asOrganizer().body(saule).post("/seminars/" + id + "/team").then().statusCode(409);
        asOrganizer().get("/seminars/" + id + "/team").then().body("items.subject", contains("daniyar", "saule"));
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/seminars/" + id + "/team/" + memberId)
                .then()
                .statusCode(204);
        with(Tokens.otherOrganizer()).get("/seminars/" + id).then().statusCode(404);
    }

    @Test
    void lifecycleMovesAreThoseThatAreAllowed() {
        String id = aSeminar().drafted();

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "COMPLETED"))
                .post("/seminars/" + id + "/lifecycle")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-lifecycle-move"))
                .body("allowed", contains("PUBLISHED", "CANCELLED"));
        ASeminar.move(id, "PUBLISHED");
        asPublic()
                .get("/seminars/" + id)
                .then()
                .body("lifecycle", equalTo("PUBLISHED"))
                .body("nextLifecycles", hasItem("REGISTRATION_OPEN"));
        asOrganizer()
                .header("If-Match", "\"1\"")
                .delete("/seminars/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void staleMoveIsRefused() {
        String id = aSeminar().published();

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "REGISTRATION_OPEN"))
                .post("/seminars/" + id + "/lifecycle")
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
    }

    @Test
    void rulesAcrossFieldsAreNamed() {
        asOrganizer()
                .body(aSeminar()
                        .with("endsOn", "2019-02-13")
                        .with("closesAt", "08:00")
                        .with("timeZone", "Asia/Nowhere")
                        .with("categories", List.of(category("A"), category("A")))
                        .body())
                .post("/seminars")
                .then()
                .statusCode(422)
                .body("violations.field", contains("endsOn", "closesAt", "timeZone", "categories[1].code"));
        asOrganizer()
                .body(aSeminar()
                        .with("organizerIds", List.of(UUID.randomUUID()))
                        .body())
                .post("/seminars")
                .then()
                .statusCode(422)
                .body("violations.field", contains("organizerIds[0]"));
    }

    @Test
    void slugIsTakenOnce() {
        String slug = "s-" + UUID.randomUUID();
        aSeminar().with("slug", slug).drafted();

        asOrganizer()
                .body(aSeminar().with("slug", slug).body())
                .post("/seminars")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("violations.field", contains("slug"));
    }

    @Test
    void organizationThatOrganizesASeminarIsKept() {
        String organization = asOrganizer()
                .body(Map.of("kind", "DEPARTMENT", "name", inAll("A department")))
                .post("/organizations")
                .path("id");
        aSeminar().with("organizerIds", List.of(organization)).drafted();

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/organizations/" + organization)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:in-use"));
    }

    @Test
    void writeThatChangesNothingKeepsTheRevision() {
        ASeminar seminar = aSeminar();
        String id = seminar.drafted();

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(seminar.body())
                .put("/seminars/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void cancelledSeminarIsStillSeenInTheList() {
        String mark = "c" + UUID.randomUUID();
        String id = aSeminar().with("title", inAll(mark)).published();
        ASeminar.move(id, "CANCELLED");

        asPublic().get("/seminars?q=" + mark + "&lifecycle=CANCELLED").then().body("items.id", contains(id));
        asPublic().get("/seminars?q=" + mark + "&lifecycle=PUBLISHED").then().body("items.id", not(hasItem(id)));
    }

    private static Map<String, Object> category(String code) {
        return Map.of("code", code, "name", inAll("Category"));
    }
}
