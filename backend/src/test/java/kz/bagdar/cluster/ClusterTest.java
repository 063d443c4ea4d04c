package kz.bagdar.cluster;

import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClusterTest {

    @Inject
    Clusters clusters;

    @Test
    void clusterIsReadByAnyoneAsItWasWritten() {
        String lead = organization("Centre");
        String first = organization("School No. 83");
        String second = organization("School No. 13");
        Map<String, Object> written = inclusion();
        written.put("leadOrganizationId", lead);
        written.put("memberOrganizationIds", List.of(first, second));

        String id = post(written)
                .statusCode(201)
                .header("Location", containsString("/api/v1/clusters/"))
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        asPublic()
                .get("/clusters/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo(inAll("Inclusion")))
                .body("leadOrganizationId", equalTo(lead))
                .body("memberOrganizationIds", contains(first, second))
                .body("directions.en", contains("Inclusive education in schools", "Support at home"))
                .body("goals.kk", contains("Every child admitted (kk)"))
                .body("indicators", hasSize(1))
                .body("indicators[0].name.ru", equalTo("Support rooms (ru)"))
                .body("indicators[0].target", equalTo("60"))
                .body("colour", equalTo("#2b8a3e"));
        asPublic()
                .get("/clusters/" + id + "?lang=kk")
                .then()
                .body("name", equalTo("Inclusion (kk)"))
                .body("directions", contains("Inclusive education in schools (kk)", "Support at home (kk)"))
                .body("indicators[0].name", equalTo("Support rooms (kk)"));
    }

    @Test
    void missingListsAreEmpty() {
        post(Map.of("name", inAll("Samgau")))
                .statusCode(201)
                .body("memberOrganizationIds", empty())
                .body("directions", empty())
                .body("goals", empty())
                .body("indicators", empty())
                .body("colour", nullValue());
    }

    @Test
    void everyPutReplacesTheWholeAndTheSameOnceMoreChangesNothing() {
        String first = organization("School No. 1");
        String second = organization("School No. 2");
        Map<String, Object> written = inclusion();
        written.put("memberOrganizationIds", List.of(first, second));
        String id = post(written).extract().path("id");

        put(id, 0, written).statusCode(200).header("ETag", "\"0\"");

        written.put("memberOrganizationIds", List.of(second, first));
        put(id, 0, written).statusCode(200).header("ETag", "\"1\"");
        asPublic().get("/clusters/" + id).then().body("memberOrganizationIds", contains(second, first));

        written.remove("memberOrganizationIds");
        written.remove("colour");
        put(id, 1, written).statusCode(200).header("ETag", "\"2\"");
        asPublic()
                .get("/clusters/" + id)
                .then()
                .body("memberOrganizationIds", empty())
                .body("colour", nullValue())
                .body("goals", hasSize(1));
    }

    @Test
    void aStaleWriteIsRefused() {
        String id = post(inclusion()).extract().path("id");

        asOrganizer().body(inclusion()).put("/clusters/" + id).then().statusCode(428);
        put(id, 7, inclusion())
                .statusCode(412)
                .header("ETag", "\"0\"")
                .body("type", equalTo("urn:bagdar:problem:stale-revision"));
    }

    @Test
    void unknownAndRepeatedOrganizationsAreNamed() {
        String known = organization("School No. 3");
        Map<String, Object> bad = inclusion();
        bad.put("memberOrganizationIds", List.of(known, UUID.randomUUID(), known));

        post(bad)
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:validation"))
                .body("violations.field", contains("memberOrganizationIds[1]", "memberOrganizationIds[2]"))
                .body("violations.code", contains("unknown-reference", "duplicate"));

        bad.remove("memberOrganizationIds");
        bad.put("leadOrganizationId", UUID.randomUUID());
        post(bad)
                .statusCode(422)
                .body("violations.field", contains("leadOrganizationId"))
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void everyBadFieldIsNamed() {
        Map<String, Object> bad = new HashMap<>();
        bad.put("name", Map.of("kk", "к".repeat(201)));
        bad.put("colour", "green");
        bad.put("memberOrganizationIds", Arrays.asList((Object) null));
        bad.put("directions", List.of(inAll("fine"), Map.of("en", "<script>")));
        bad.put("goals", Arrays.asList((Object) null));
        bad.put("indicators", List.of(Map.of("target", "t".repeat(101))));

        post(bad)
                .statusCode(422)
                .body(
                        "violations.field",
                        contains(
                                "colour",
                                "directions[1].en",
                                "goals[0]",
                                "indicators[0].name",
                                "indicators[0].target",
                                "memberOrganizationIds[0]",
                                "name.kk"))
                .body(
                        "violations.code",
                        contains("bad-format", "html", "required", "required", "too-long", "required", "too-long"));
    }

    @Test
    void anOrganizationInAClusterCannotBeDeleted() {
        String member = organization("School No. 4");
        Map<String, Object> written = inclusion();
        written.put("memberOrganizationIds", List.of(member));
        String id = post(written).extract().path("id");

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/organizations/" + member)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:in-use"))
                .body("usedBy", contains("cluster"));

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/clusters/" + id)
                .then()
                .statusCode(204);
        asPublic().get("/clusters/" + id).then().statusCode(404);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/organizations/" + member)
                .then()
                .statusCode(204);
    }

    @Test
    void listIsSearchedFilteredAndPaged() {
        String mark = "c" + UUID.randomUUID();
        String member = organization("School No. 5");
        List<String> ids = new ArrayList<>();
        for (String name : List.of("B", "A", "C")) {
            Map<String, Object> written = inclusion();
            written.put("name", inAll(name + " " + mark));
            written.put("memberOrganizationIds", name.equals("B") ? List.of() : List.of(member));
            ids.add(post(written).extract().path("id"));
        }

        var first = asPublic().get("/clusters?limit=2&q=" + mark).then().statusCode(200);
        first.body("items.id", contains(ids.get(1), ids.get(0)));
        asPublic()
                .get("/clusters?limit=2&q=" + mark + "&after=" + first.extract().path("next"))
                .then()
                .body("items.id", contains(ids.get(2)))
                .body("next", nullValue());
        asPublic()
                .get("/clusters?organizationId=" + member)
                .then()
                .body("items.id", contains(ids.get(1), ids.get(2)))
                .body("items.memberOrganizationIds", contains(List.of(member), List.of(member)));
    }

    @Test
    void publicAndReadersCannotWrite() {
        asPublic().body(inclusion()).post("/clusters").then().statusCode(401);
        asReader().body(inclusion()).post("/clusters").then().statusCode(403);
    }

    @Test
    void othersCheckTheirReferencesHere() {
        UUID known = UUID.fromString(post(inclusion()).extract().path("id"));
        UUID unknown = UUID.randomUUID();

        clusters.requireReferences("clusterIds", List.of());
        clusters.requireReferences("clusterIds", List.of(known));
        ProblemException refused = Assertions.assertThrows(
                ProblemException.class, () -> clusters.requireReferences("clusterIds", List.of(known, unknown)));

        Assertions.assertEquals(
                "clusterIds[1]", refused.problem().violations().getFirst().field());
        Assertions.assertEquals(
                List.of(known),
                clusters.byIds(List.of(known, unknown)).stream()
                        .map(ClusterView::id)
                        .toList());
    }

    private static Map<String, Object> inclusion() {
        Map<String, Object> cluster = new HashMap<>();
        cluster.put("name", inAll("Inclusion"));
        cluster.put("summary", inAll("Children of every need learn together"));
        cluster.put("directions", List.of(inAll("Inclusive education in schools"), inAll("Support at home")));
        cluster.put("goals", List.of(inAll("Every child admitted")));
        cluster.put("indicators", List.of(Map.of("name", inAll("Support rooms"), "target", "60")));
        cluster.put("colour", "#2b8a3e");
        return cluster;
    }

    private static ValidatableResponse post(Map<String, Object> cluster) {
        return asOrganizer().body(cluster).post("/clusters").then();
    }

    private static ValidatableResponse put(String id, int revision, Map<String, Object> cluster) {
        return asOrganizer()
                .header("If-Match", "\"" + revision + "\"")
                .body(cluster)
                .put("/clusters/" + id)
                .then();
    }

    private static String organization(String name) {
        return asOrganizer()
                .body(Map.of("kind", "SCHOOL", "name", inAll(name)))
                .post("/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
