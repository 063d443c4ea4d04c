package kz.bagdar.route;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.Violation;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RouteTest {

    @Inject
    Routes routes;

    @Inject
    EntityManager entities;

    @Test
    void routeIsReadByAnyoneAsItWasWritten() {
        String seminar = aSeminar().published();
        String first = aCluster().created();
        String second = aCluster().created();

        String id = asOrganizer()
                .body(aRoute().with("colour", "#1864ab")
                        .with("summary", inAll("Along the river"))
                        .with("topics", List.of(inAll("Samgau"), inAll("Inclusion")))
                        .with("clusterIds", List.of(second, first))
                        .with("inOrder", true)
                        .body())
                .post("/seminars/" + seminar + "/routes")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/seminars/" + seminar + "/routes/"))
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        publish(seminar);

        asPublic()
                .get("/seminars/" + seminar + "/routes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seminarId", equalTo(seminar))
                .body("number", equalTo(1))
                .body("topics.en", contains("Samgau", "Inclusion"))
                .body("clusterIds", contains(second, first))
                .body("colour", equalTo("#1864ab"))
                .body("inOrder", equalTo(true));
        asPublic()
                .get("/seminars/" + seminar + "/routes/" + id + "?lang=kk")
                .then()
                .body("topics", contains("Samgau (kk)", "Inclusion (kk)"));
    }

    @Test
    void routesAreListedByTheirNumbersInPages() {
        String seminar = aSeminar().published();
        aRoute().numbered(2).in(seminar);
        aRoute().numbered(10).in(seminar);
        aRoute().numbered(1).in(seminar);
        aRoute().in(aSeminar().published());
        publish(seminar);

        String url = "/seminars/" + seminar + "/routes?limit=2";
        String next = asPublic()
                .get(url)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.inOrder", contains(false, false))
                .extract()
                .path("next");
        asPublic().get(url + "&after=" + next).then().body("items.number", contains(10));
        asPublic().get(url + "&sort=-number").then().body("items.number", contains(10, 2));
    }

    @Test
    void routesOfADraftExistForItsTeamAndAdministratorsOnly() {
        String seminar = aSeminar().drafted();
        String route = aRoute().in(seminar);
        String stop = aStop().on(seminar, route);
        String group = aGroup().on(seminar, route);

        List<String> addresses =
                List.of("/routes", "/routes/" + route, "/stops", "/stops/" + stop, "/groups", "/groups/" + group);
        for (String address : addresses) {
            for (RequestSpecification outsider : List.of(
                    asPublic(),
                    with(Tokens.otherOrganizer()),
                    asReader(),
                    with(Tokens.client("other", "seminars:read")))) {
                outsider.get("/seminars/" + seminar + address).then().statusCode(404);
            }
            for (RequestSpecification insider : List.of(asOrganizer(), asAdministrator())) {
                insider.get("/seminars/" + seminar + address).then().statusCode(200);
            }
        }
    }

    @Test
    void onlyTheTeamsOrganizersWrite() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/routes/" + aRoute().in(seminar);
        Object body = aRoute().with("name", inAll("Taken over")).body();

        for (var refused : List.of(
                new Refused(asPublic(), 401),
                new Refused(asReader(), 403),
                new Refused(with(Tokens.client("other", "seminars:read")), 403),
                new Refused(with(Tokens.otherOrganizer()), 404),
                new Refused(with(Tokens.client("other", "seminars:write")), 404))) {
            refused.caller
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(refused.status);
            refused.caller.header("If-Match", "\"0\"").delete(address).then().statusCode(refused.status);
            refused.caller
                    .body(aRoute().numbered(2).body())
                    .post("/seminars/" + seminar + "/routes")
                    .then()
                    .statusCode(refused.status);
        }
        asOrganizer().get(address).then().header("ETag", "\"0\"");
        asOrganizer().get("/seminars/" + seminar + "/routes").then().body("items.number", contains(1));
    }

    @Test
    void numberIsUniqueInTheSeminar() {
        String seminar = aSeminar().published();
        aRoute().in(seminar);
        String second = aRoute().numbered(2).in(seminar);
        aRoute().in(aSeminar().published());

        asOrganizer()
                .body(aRoute().body())
                .post("/seminars/" + seminar + "/routes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("violations.field", contains("number"));
        atPresent("/seminars/" + seminar + "/routes/" + second)
                .body(aRoute().body())
                .put("/seminars/" + seminar + "/routes/" + second)
                .then()
                .statusCode(409);
    }

    @Test
    void writeNeedsTheRevisionThatWasRead() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/routes/" + aRoute().in(seminar);

        asOrganizer().body(aRoute().body()).put(address).then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aRoute().body())
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aRoute().with("topics", List.of(inAll("Samgau"))).body())
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aRoute().body())
                .put(address)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        asOrganizer().header("If-Match", "\"0\"").delete(address).then().statusCode(412);
    }

    @Test
    void everyBadFieldIsNamed() {
        String url = "/seminars/" + aSeminar().published() + "/routes";

        asOrganizer()
                .body(aRoute().with("number", 0)
                        .with("name", inAll("<i>Route</i>"))
                        .with("summary", inAll("s".repeat(2001)))
                        .with("colour", "red")
                        .with("topics", Collections.nCopies(31, inAll("Samgau")))
                        .body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.find { it.field == 'number' }.code", equalTo("out-of-range"))
                .body("violations.find { it.field == 'name.en' }.code", equalTo("html"))
                .body("violations.find { it.field == 'summary.ru' }.code", equalTo("too-long"))
                .body("violations.find { it.field == 'colour' }.code", equalTo("bad-format"))
                .body("violations.find { it.field == 'topics' }.code", equalTo("too-long"));
        asOrganizer()
                .body(aRoute().with("length", 4).body())
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"))
                .body("violations.field", contains("length"));
        asOrganizer()
                .body(aRoute().with("number", "1").body())
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:wrong-type"));
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void unknownAndRepeatedClustersAreNamed() {
        String cluster = aCluster().created();

        asOrganizer()
                .body(aRoute().with("clusterIds", List.of(cluster, UUID.randomUUID(), cluster))
                        .body())
                .post("/seminars/" + aSeminar().published() + "/routes")
                .then()
                .statusCode(422)
                .body("violations.field", contains("clusterIds[1]", "clusterIds[2]"))
                .body("violations.code", contains("unknown-reference", "duplicate"));
    }

    @Test
    void clusterThatARouteShowsIsKept() {
        String cluster = aCluster().created();
        aRoute().with("clusterIds", List.of(cluster)).in(aSeminar().published());

        atPresent("/clusters/" + cluster)
                .delete("/clusters/" + cluster)
                .then()
                .statusCode(409)
                .body("usedBy", contains("route"));
    }

    @Test
    void routeOfAnotherSeminarIsNotFound() {
        String route = aRoute().in(aSeminar().published());
        String address = "/seminars/" + aSeminar().published() + "/routes/" + route;

        asOrganizer().get(address).then().statusCode(404);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aRoute().body())
                .put(address)
                .then()
                .statusCode(404);
        asOrganizer().header("If-Match", "\"0\"").delete(address).then().statusCode(404);
    }

    @Test
    void routeWithStopsAndGroupsIsKept() {
        String seminar = aSeminar().published();
        String route = aRoute().in(seminar);
        String stop = aStop().on(seminar, route);
        String group = aGroup().on(seminar, route);
        String address = "/seminars/" + seminar + "/routes/" + route;

        assertInUse(address, "stop", "group");
        for (String used : List.of("/stops/" + stop, "/groups/" + group)) {
            String there = "/seminars/" + seminar + used;
            atPresent(there).delete(there).then().statusCode(204);
        }
        atPresent(address).delete(address).then().statusCode(204);
        asOrganizer().get(address).then().statusCode(404);
    }

    @Test
    void draftTakesItsRoutesAlongAndTheLogTellsOfEach() {
        String seminar = aSeminar().drafted();
        String route =
                aRoute().with("clusterIds", List.of(aCluster().created())).in(seminar);
        aStop().with("clusterIds", List.of(aCluster().created())).on(seminar, route);
        aGroup().on(seminar, route);

        atPresent("/seminars/" + seminar).delete("/seminars/" + seminar).then().statusCode(204);

        List<String> deleted = entities.createQuery(
                        "select resourceType from Change where seminarId = ?1 and kind = DELETED", String.class)
                .setParameter(1, UUID.fromString(seminar))
                .getResultList();
        assertThat(deleted, containsInAnyOrder("seminar", "team-member", "route", "stop", "group"));
    }

    @Test
    void othersCheckTheirReferencesHere() {
        UUID seminar = UUID.fromString(aSeminar().published());
        UUID own = UUID.fromString(aRoute().in(seminar.toString()));
        String elsewhere = aSeminar().published();
        UUID foreign = UUID.fromString(aRoute().in(elsewhere));
        publish(seminar.toString());
        publish(elsewhere);

        assertEquals(List.of(own), routes.requireVisible("preferences", seminar, List.of(own)));
        assertEquals(List.of(), routes.requireVisible("preferences", seminar, List.of()));
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> routes.requireVisible("preferences", seminar, List.of(own, foreign, UUID.randomUUID(), own)));

        assertEquals(
                List.of("preferences[1]", "preferences[2]", "preferences[3]"),
                refusal.problem().violations().stream().map(Violation::field).toList());
        assertEquals(
                List.of("foreign-reference", "unknown-reference", "duplicate"),
                refusal.problem().violations().stream().map(Violation::code).toList());
    }

    private record Refused(RequestSpecification caller, int status) {}
}
