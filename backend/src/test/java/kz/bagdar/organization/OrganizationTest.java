package kz.bagdar.organization;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganizationTest {

    @Test
    void organizationIsCreatedAndReadByAnyone() {
        String id = asOrganizer()
                .body(school("School No. 13"))
                .post("/organizations")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/organizations/"))
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        asPublic()
                .get("/organizations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name.en", equalTo("School No. 13"));
    }

    @Test
    void repeatedReadIsNotModified() {
        String id = create("School No. 14");

        asPublic()
                .header("If-None-Match", "\"0\"")
                .get("/organizations/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void oneLanguageIsAnsweredAsText() {
        String id = create("School No. 15");

        asPublic().get("/organizations/" + id + "?lang=ru").then().body("name", equalTo("School No. 15 (ru)"));
        asPublic()
                .get("/organizations/" + id + "?lang=fr")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:invalid-parameter"))
                .body("violations.field", contains("lang"));
    }

    @Test
    void writeNeedsTheRevisionThatWasRead() {
        String id = create("School No. 16");

        asOrganizer().body(school("x")).put("/organizations/" + id).then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(school("School No. 16a"))
                .put("/organizations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(school("School No. 16b"))
                .put("/organizations/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("type", equalTo("urn:bagdar:problem:stale-revision"));
        asPublic().get("/organizations/" + id).then().body("name.en", equalTo("School No. 16a"));
    }

    @Test
    void writeThatChangesNothingKeepsTheRevision() {
        String id = create("School No. 17");

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(school("School No. 17"))
                .put("/organizations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void deletedOrganizationIsGone() {
        String id = create("School No. 18");

        asOrganizer().delete("/organizations/" + id).then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/organizations/" + id)
                .then()
                .statusCode(204);

        asPublic()
                .get("/organizations/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:bagdar:problem:not-found"));
    }

    @Test
    void everyBadFieldIsNamed() {
        Map<String, Object> bad = new HashMap<>(school("<b>School</b>"));
        bad.put("latitude", 91);
        bad.put("regionCode", null);
        bad.put("shortName", Map.of("kk", " "));
        bad.put("phone", "7".repeat(41));

        asOrganizer()
                .body(bad)
                .post("/organizations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:validation"))
                .body("violations", hasSize(6))
                .body("violations.find { it.field == 'name.en' }.code", equalTo("html"))
                .body("violations.find { it.field == 'latitude' }.code", equalTo("out-of-range"))
                .body("violations.find { it.field == 'shortName' }.code", equalTo("required"))
                .body("violations.find { it.field == 'phone' }.code", equalTo("too-long"));
    }

    @Test
    void unknownRegionIsNamed() {
        Map<String, Object> bad = new HashMap<>(school("School No. 19"));
        bad.put("regionCode", "KZ-00");

        asOrganizer()
                .body(bad)
                .post("/organizations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("regionCode"))
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void publicAndReadersCannotWrite() {
        asPublic()
                .body(school("x"))
                .post("/organizations")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:bagdar:problem:unauthenticated"));
        asReader()
                .body(school("x"))
                .post("/organizations")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:bagdar:problem:forbidden"));
    }

    @Test
    void pagesNeitherSkipNorRepeatAndSortAsKazakhDoes() {
        String mark = "p" + UUID.randomUUID();
        for (String name : new String[] {"Ілгері", "Ындым", "Ұстаз", "Үміт", "Яссауи", "Әлем", "Азат"}) {
            asOrganizer()
                    .body(Map.of("kind", "OTHER", "name", Map.of("kk", name + " " + mark)))
                    .post("/organizations")
                    .then()
                    .statusCode(201);
        }

        String url = "/organizations?limit=3&q=" + mark;
        var first = asPublic().get(url).then().statusCode(200).extract().jsonPath();
        var second = asPublic().get(url + "&after=" + first.getString("next")).jsonPath();
        var third = asPublic().get(url + "&after=" + second.getString("next")).jsonPath();

        org.junit.jupiter.api.Assertions.assertEquals(
                java.util.List.of("Азат", "Әлем", "Ұстаз", "Үміт", "Ындым", "Ілгері", "Яссауи"),
                java.util.stream.Stream.of(first, second, third)
                        .flatMap(page -> page.getList("items.name.kk", String.class).stream())
                        .map(name -> name.split(" ")[0])
                        .toList());
        org.junit.jupiter.api.Assertions.assertNull(third.get("next"));
    }

    @Test
    void regionsAreThoseOfTheDay() {
        asPublic().get("/regions?on=2019-02-14").then().statusCode(200).body("items", hasSize(17));
        asPublic()
                .get("/regions?on=2026-01-01")
                .then()
                .body("items", hasSize(20))
                .body("items.code", hasItem("KZ-62"))
                .body("next", nullValue());
    }

    private static String create(String name) {
        return asOrganizer()
                .body(school(name))
                .post("/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> school(String name) {
        return Map.of("kind", "SCHOOL", "name", inAll(name), "regionCode", "KZ-71");
    }
}
