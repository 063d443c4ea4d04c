package kz.bagdar.division;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companions, languages, moves, levels and the way back from an adoption: two routes with a group each. */
@QuarkusTest
class DivisionInDepthTest {

    private String seminar;
    private String firstRoute;
    private String secondRoute;
    private String kazakhGroup;
    private String russianGroup;

    @BeforeEach
    void seminarWithTwoRoutes() {
        seminar = aSeminar().openForRegistration();
        firstRoute = aRoute().numbered(1).in(seminar);
        secondRoute = aRoute().numbered(2).in(seminar);
        kazakhGroup = aGroup().with("guideLanguages", List.of("kk")).on(seminar, firstRoute);
        russianGroup = aGroup().with("guideLanguages", List.of("ru")).on(seminar, secondRoute);
        publish(seminar);
    }

    @Test
    void companionsAreKeptTogetherAndApart() {
        Registered first = aRegistration().preferring(firstRoute, secondRoute).in(seminar);
        Registered second = aRegistration().preferring(secondRoute, firstRoute).in(seminar);
        Registered third = aRegistration().preferring(firstRoute, secondRoute).in(seminar);
        bind("TOGETHER", first, second).statusCode(201).body("revision", equalTo(0));
        bind("APART", first, third).statusCode(201);

        String division = divide(Map.of())
                .statusCode(201)
                .body("companions", equalTo(2))
                .body("proof.optimal", equalTo(true))
                .extract()
                .path("id");

        assertEquals(groupIn(division, first), groupIn(division, second));
        assertNotEquals(groupIn(division, first), groupIn(division, third));
        asOrganizer()
                .get(divisions() + "/" + division + "/assignments/" + first.id())
                .then()
                .statusCode(200)
                .body("options.findAll { it.verdict == 'GOT' }", hasSize(1));
        adopt(division).statusCode(200);
    }

    @Test
    void companionsThatContradictOneAnotherAreNamedByTheirChain() {
        List<Registered> people = List.of(aPerson(), aPerson(), aPerson());
        bind("TOGETHER", people.get(0), people.get(1)).statusCode(201);
        bind("TOGETHER", people.get(1), people.get(2)).statusCode(201);
        bind("APART", people.get(0), people.get(2)).statusCode(201);

        divide(Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:division-infeasible"))
                .body("conflicts[0].kind", equalTo("TogetherAndApart"))
                .body(
                        "conflicts[0].registrationIds",
                        contains(people.stream().map(Registered::id).toArray()));
    }

    @Test
    void companionsChangedSinceMakeADivisionOutdated() {
        Registered first = aPerson();
        Registered second = aPerson();
        String division = divide(Map.of()).extract().path("id");

        bind("TOGETHER", first, second).statusCode(201);

        adopt(division).statusCode(409).body("companionsChanged", equalTo(true));
    }

    @Test
    void companionsAreChangedAndTakenAwayByTheTeamAlone() {
        Registered first = aPerson();
        Registered second = aPerson();
        bind("APART", first, first).statusCode(422);
        bind("APART", first).statusCode(422);
        String companions = bind("APART", first, second).extract().path("id");
        String url = "/seminars/" + seminar + "/companions";
        Map<String, Object> together = body("TOGETHER", second, first);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(together)
                .put(url + "/" + companions)
                .then()
                .statusCode(200);
        asOrganizer()
                .get(url)
                .then()
                .body("items.kind", contains("TOGETHER"))
                .body("items[0].registrationIds", contains(second.id(), first.id()));
        asPublic().get(url).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(url).then().statusCode(404);
        with(Tokens.person("daniyar", "reader")).get(url).then().statusCode(200);
        with(Tokens.person("daniyar", "reader")).body(together).post(url).then().statusCode(403);
        asOrganizer()
                .header("If-Match", "\"1\"")
                .delete(url + "/" + companions)
                .then()
                .statusCode(204);
        asOrganizer().get(url).then().body("items", hasSize(0));
    }

    @Test
    void whoIsErasedIsBoundToNobody() {
        Registered first = aPerson();
        Registered second = aPerson();
        Registered third = aPerson();
        bind("TOGETHER", first, second, third).statusCode(201);

        asParticipant(first.token())
                .body(Map.of("irrevocable", true))
                .post("/my-registration/erasure")
                .then()
                .statusCode(200);

        asOrganizer()
                .get("/seminars/" + seminar + "/companions")
                .then()
                .body("items[0].registrationIds", contains(second.id(), third.id()))
                .body("items[0].note", nullValue());
    }

    @Test
    void languagesOfGuidesAreWeighedOrAMust() {
        Registered person = aRegistration()
                .with("language", "ru")
                .preferring(firstRoute, secondRoute)
                .in(seminar);

        assertEquals(kazakhGroup, groupIn(divide(Map.of()).extract().path("id"), person));
        assertEquals(
                kazakhGroup,
                groupIn(
                        divide(Map.of("languageWeight", 2))
                                .body("notUnderstood", equalTo(1))
                                .body("parameters.languageWeight", equalTo(2))
                                .extract()
                                .path("id"),
                        person));
        assertEquals(
                russianGroup,
                groupIn(
                        divide(Map.of("languageMust", true))
                                .body("notUnderstood", equalTo(0))
                                .extract()
                                .path("id"),
                        person));
    }

    @Test
    void aPriceOfMovingKeepsPeopleWhereTheyAre() {
        Registered person = aRegistration().preferring(secondRoute, firstRoute).in(seminar);
        lock(person, kazakhGroup);
        adopt(divide(Map.of()).extract().path("id")).statusCode(200);
        unlock();

        divide(Map.of("movePrice", 2)).body("moved", equalTo(1));
        divide(Map.of("movePrice", 4)).body("moved", equalTo(0)).body("parameters.movePrice", equalTo(4));
        divide(Map.of("movePrice", -1)).statusCode(422);
    }

    @Test
    void wishedClustersRankTheRoutesThatShowThem() {
        String cluster = aCluster().created();
        asking().wishes("CLUSTERS").in(seminar);
        String route = aRoute().numbered(3).with("clusterIds", List.of(cluster)).in(seminar);
        String group = aGroup().on(seminar, route);
        publish(seminar);
        Registered person = aRegistration().wishing(cluster).in(seminar);

        String division = divide(Map.of())
                .body("choices[0]", equalTo(1))
                .body("nothingRanked", equalTo(0))
                .extract()
                .path("id");

        assertEquals(group, groupIn(division, person));
    }

    @Test
    void levelsAndDelegationsAreWeighedAsAsked() {
        aPerson();
        aPerson();

        divide(Map.of("levelWeight", 30, "delegations", "TOGETHER"))
                .statusCode(201)
                .body("parameters.levelWeight", equalTo(30))
                .body("parameters.delegations", equalTo("TOGETHER"))
                .body("proof.optimal", equalTo(true));
        divide(Map.of("levelWeight", 101)).statusCode(422);
        divide(Map.of("delegations", "ALONE")).statusCode(400);
    }

    @Test
    void whatEachRegionGotIsCounted() {
        aRegistration().preferring(firstRoute).in(seminar);
        aPerson();

        divide(Map.of())
                .body("fairness.regions.people.sum()", equalTo(2))
                .body("fairness.regions.collect { it.choices[0] }.sum()", equalTo(1))
                .body("fairness.regions.nothingRanked.sum()", equalTo(1));
    }

    @Test
    void anAdoptionIsTakenBackToTheOneBeforeAndThenToNone() {
        Registered person = aRegistration().preferring(firstRoute, secondRoute).in(seminar);
        String first = divide(Map.of()).extract().path("id");
        adopt(first).statusCode(200);
        lock(person, russianGroup);
        String second = divide(Map.of()).extract().path("id");
        adopt(second).statusCode(200);
        assertEquals(russianGroup, groupNow(person));
        withdraw(second).statusCode(409).body("detail", containsString("1 cannot join theirs any more"));
        unlock();

        withdraw(second).statusCode(200).body("state", equalTo("PROPOSED")).body("adoptedAt", nullValue());

        assertEquals(kazakhGroup, groupNow(person));
        asOrganizer().get(divisions() + "/" + first).then().body("state", equalTo("ADOPTED"));
        withdraw(second).statusCode(409);
        withdraw(first).statusCode(200);
        assertEquals(null, groupNow(person));
        asOrganizer()
                .get(divisions())
                .then()
                .body("items.state", everyItem(equalTo("PROPOSED")))
                .body("items.id", containsInAnyOrder(first, second));
        adopt(first).statusCode(200);
    }

    @Test
    void onlyWhoMayDivideTakesBack() {
        aPerson();
        String division = divide(Map.of()).extract().path("id");
        adopt(division).statusCode(200);
        String url = divisions() + "/" + division + "/withdrawal";

        asPublic().header("If-Match", "\"1\"").post(url).then().statusCode(401);
        with(Tokens.person("daniyar", "reader"))
                .header("If-Match", "\"1\"")
                .post(url)
                .then()
                .statusCode(403);
        with(Tokens.otherOrganizer())
                .header("If-Match", "\"1\"")
                .post(url)
                .then()
                .statusCode(404);
    }

    private Registered aPerson() {
        return aRegistration().in(seminar);
    }

    private ValidatableResponse bind(String kind, Registered... people) {
        return asOrganizer()
                .body(body(kind, people))
                .post("/seminars/" + seminar + "/companions")
                .then();
    }

    private static Map<String, Object> body(String kind, Registered... people) {
        return Map.of(
                "kind",
                kind,
                "registrationIds",
                List.of(people).stream().map(Registered::id).toList(),
                "note",
                "They said so");
    }

    private void lock(Registered person, String group) {
        asOrganizer()
                .body(Map.of("registrationId", person.id(), "groupId", group))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);
    }

    private void unlock() {
        String locks = "/seminars/" + seminar + "/locks";
        String lock = asOrganizer().get(locks).path("items[0].id");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete(locks + "/" + lock)
                .then()
                .statusCode(204);
    }

    private ValidatableResponse divide(Map<String, Object> request) {
        return asOrganizer().body(request).post(divisions()).then();
    }

    private ValidatableResponse adopt(String division) {
        return at(division).post(divisions() + "/" + division + "/adoption").then();
    }

    private ValidatableResponse withdraw(String division) {
        return at(division).post(divisions() + "/" + division + "/withdrawal").then();
    }

    private RequestSpecification at(String division) {
        int revision = asOrganizer().get(divisions() + "/" + division).path("revision");
        return asOrganizer().header("If-Match", "\"" + revision + "\"");
    }

    private String groupIn(String division, Registered person) {
        return asOrganizer()
                .get(divisions() + "/" + division + "/assignments/" + person.id())
                .path("assignment.groupId");
    }

    private String groupNow(Registered person) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + person.id())
                .path("groupId");
    }

    private String divisions() {
        return "/seminars/" + seminar + "/divisions";
    }
}
