package kz.bagdar.division;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two routes with a group each of at most three; five people, four of whom want the first route. */
@QuarkusTest
class DivisionTest {

    private String seminar;
    private String firstRoute;
    private String secondRoute;
    private String firstGroup;
    private String secondGroup;
    private List<Registered> people;

    @BeforeEach
    void seminarWithTwoRoutes() {
        seminar = aSeminar().openForRegistration();
        firstRoute = aRoute().numbered(1).in(seminar);
        secondRoute = aRoute().numbered(2).in(seminar);
        firstGroup = aGroup().sized(1, 3).on(seminar, firstRoute);
        secondGroup = aGroup().sized(1, 3).on(seminar, secondRoute);
        publish(seminar);
        people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(aRegistration().preferring(firstRoute, secondRoute).in(seminar));
        }
        people.add(aRegistration().in(seminar));
    }

    @Test
    void divisionKeepsTheBoundsAndProvesThatItIsTheBest() {
        divide(Map.of())
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("participants", equalTo(5))
                .body("groups.size.sum()", equalTo(5))
                .body("groups.size", everyItem(lessThanOrEqualTo(3)))
                .body("choices", contains(3, 1))
                .body("notRanked", equalTo(0))
                .body("nothingRanked", equalTo(1))
                .body("proof.optimal", equalTo(true))
                .body("proof.solver", notNullValue())
                .body("groups[0].regions.find { it.code == 'KZ-11' }.count", equalTo(3));
    }

    @Test
    void costsOfTheProofMeet() {
        JsonPath division = divide(Map.of("choiceCosts", List.of(0, 4), "spreadWeight", 0))
                .extract()
                .jsonPath();

        assertEquals(division.getDouble("proof.totalCost"), division.getDouble("proof.lowerBound"));
        assertEquals(8, division.getInt("parameters.unrankedCost"));
    }

    @Test
    void assignmentsAreFilteredAndPaged() {
        String division = divide(Map.of()).extract().path("id");
        String url = divisions() + "/" + division + "/assignments";

        asOrganizer().get(url + "?groupId=" + firstGroup).then().body("items.groupId", everyItem(equalTo(firstGroup)));
        asOrganizer().get(url + "?choice=1").then().body("items", hasSize(3));
        asOrganizer().get(url + "?choice=2").then().body("items", hasSize(1));
        asOrganizer().get(url + "?choice=none").then().body("items", hasSize(0));
        asOrganizer().get(url + "?choice=nothing-ranked").then().body("items", hasSize(1));
        asOrganizer().get(url + "?choice=x").then().statusCode(400);
        asOrganizer().get(url + "?region=KZ-71").then().body("items", hasSize(0));
        asOrganizer().get(url + "?q=nobody").then().body("items", hasSize(0));
        JsonPath first = asOrganizer()
                .get(url + "?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .jsonPath();
        JsonPath second = asOrganizer()
                .get(url + "?limit=3&after=" + first.getString("next"))
                .jsonPath();
        assertEquals(2, second.getList("items").size());
        assertNull(second.getString("next"));
    }

    @Test
    void personLearnsWhatStoodInTheWay() {
        String division = divide(Map.of()).extract().path("id");
        String url = divisions() + "/" + division + "/assignments";
        String unlucky = asOrganizer().get(url + "?choice=2").path("items[0].registrationId");

        asOrganizer()
                .get(url + "/" + unlucky)
                .then()
                .statusCode(200)
                .body("assignment.groupId", equalTo(secondGroup))
                .body("options.find { it.groupId == '%s' }.verdict".formatted(secondGroup), equalTo("GOT"))
                .body("options.find { it.groupId == '%s' }.rank".formatted(firstGroup), equalTo(1))
                .body("options.find { it.groupId == '%s' }.chain".formatted(firstGroup), hasSize(1))
                .body(
                        "options.find { it.groupId == '%s' }.chain[0].fromGroupId".formatted(firstGroup),
                        equalTo(firstGroup));
    }

    @Test
    void lockedPersonStaysAndIsCountedSo() {
        Registered locked = people.getFirst();
        asOrganizer()
                .body(Map.of("registrationId", locked.id(), "groupId", secondGroup, "reason", "Gives a talk there"))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);

        String division = divide(Map.of()).body("locked", equalTo(1)).extract().path("id");

        asOrganizer()
                .get(divisions() + "/" + division + "/assignments/" + locked.id())
                .then()
                .body("assignment.groupId", equalTo(secondGroup))
                .body("assignment.locked", equalTo(true))
                .body("options.find { it.groupId == '%s' }.verdict".formatted(firstGroup), equalTo("LOCKED"));
    }

    @Test
    void personIsLockedOnceAndOnlyWithinTheSeminar() {
        String locks = "/seminars/" + seminar + "/locks";
        Map<String, Object> lock = Map.of("registrationId", people.getFirst().id(), "groupId", firstGroup);
        String elsewhere = aSeminar().published();
        String foreignGroup = aGroup().on(elsewhere, aRoute().in(elsewhere));

        String id = asOrganizer()
                .body(lock)
                .post(locks)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asOrganizer()
                .body(lock)
                .post(locks)
                .then()
                .statusCode(409)
                .body("violations.field", contains("registrationId"));
        asOrganizer()
                .body(Map.of("registrationId", people.get(1).id(), "groupId", foreignGroup))
                .post(locks)
                .then()
                .statusCode(422)
                .body("violations.field", contains("groupId"))
                .body("violations.code", contains("foreign-reference"));
        asOrganizer()
                .get(locks + "?registrationId=" + people.getFirst().id())
                .then()
                .body("items.id", contains(id));
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete(locks + "/" + id)
                .then()
                .statusCode(204);
        asOrganizer().get(locks).then().body("items", hasSize(0));
    }

    @Test
    void adoptionWritesEveryGroupAndIsInTheLog() {
        String division = divide(Map.of()).extract().path("id");
        asParticipant(people.getFirst().token()).get("/my-registration").then().body("group", nullValue());

        adopt(division, 0).statusCode(200).body("state", equalTo("ADOPTED")).body("adoptedAt", notNullValue());

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body("items.groupId", everyItem(notNullValue()));
        asParticipant(people.getFirst().token()).get("/my-registration").then().body("group.id", notNullValue());
        asOrganizer()
                .get("/seminars/" + seminar + "/history?limit=200")
                .then()
                .body(
                        "items.findAll { it.resourceType == 'registration' && it.differences.groupId != null }",
                        hasSize(5))
                .body("items.findAll { it.resourceType == 'division' }.kind", hasItem("UPDATED"));
    }

    @Test
    void secondRunWithoutAChangeMovesNobody() {
        adopt(divide(Map.of()).extract().path("id"), 0).statusCode(200);

        divide(Map.of()).body("moved", equalTo(0));
    }

    @Test
    void laterAdoptionSupersedesTheEarlier() {
        String first = divide(Map.of()).extract().path("id");
        adopt(first, 0).statusCode(200);
        String second = divide(Map.of()).extract().path("id");

        adopt(second, 0).statusCode(200);

        asOrganizer().get(divisions() + "/" + first).then().body("state", equalTo("SUPERSEDED"));
        asOrganizer().get(divisions()).then().body("items.id", contains(second, first));
        adopt(first, 2).statusCode(200).body("state", equalTo("ADOPTED"));
    }

    @Test
    void divisionOfOtherPeopleIsNotAdopted() {
        String division = divide(Map.of()).extract().path("id");
        aRegistration().preferring(secondRoute).in(seminar);
        asParticipant(people.getFirst().token())
                .post("/seminars/" + seminar + "/registrations/"
                        + people.getFirst().id() + "/cancellation")
                .then()
                .statusCode(200);

        adopt(division, 0)
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:division-outdated"))
                .body("came", equalTo(1))
                .body("left", equalTo(1));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?status=CONFIRMED")
                .then()
                .body("items.groupId", everyItem(nullValue()));
    }

    @Test
    void staleAdoptionIsRefused() {
        String division = divide(Map.of()).extract().path("id");
        adopt(division, 0).statusCode(200);

        adopt(division, 0).statusCode(412).header("ETag", "\"1\"");
        adopt(division, 1).statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
    }

    @Test
    void proposalIsDiscardedAndAdoptedOneIsKept() {
        String proposal = divide(Map.of()).extract().path("id");
        String adopted = divide(Map.of()).extract().path("id");
        adopt(adopted, 0).statusCode(200);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete(divisions() + "/" + proposal)
                .then()
                .statusCode(204);
        asOrganizer()
                .header("If-Match", "\"1\"")
                .delete(divisions() + "/" + adopted)
                .then()
                .statusCode(409);
        asOrganizer().get(divisions()).then().body("items.id", contains(adopted));
    }

    @Test
    void boundThatCannotHoldEveryoneIsNamed() {
        IntStream.range(0, 2).forEach(i -> aRegistration().in(seminar));

        divide(Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:division-infeasible"))
                .body("violations.field", contains("groups.maxSize"))
                .body("conflicts[0].max", equalTo(6))
                .body("conflicts[0].people", equalTo(7));
        asOrganizer().get(divisions()).then().body("items", hasSize(0));
    }

    @Test
    void nothingToDivideIsSaid() {
        String empty = aSeminar().openForRegistration();
        divideIn(empty, Map.of()).statusCode(422).body("type", equalTo("urn:bagdar:problem:division-no-groups"));

        aGroup().on(empty, aRoute().in(empty));

        divideIn(empty, Map.of()).statusCode(422).body("type", equalTo("urn:bagdar:problem:division-no-participants"));
    }

    @Test
    void senselessCostsAreNamed() {
        divide(Map.of("choiceCosts", List.of(5, 2)))
                .statusCode(422)
                .body("violations.field", contains("choiceCosts[1]"));
        divide(Map.of("spreadWeight", 101)).statusCode(422).body("violations.field", contains("spreadWeight"));
        divide(Map.of("choiceCosts", List.of(0, 3), "unrankedCost", 1))
                .statusCode(422)
                .body("violations.field", contains("unrankedCost"));
    }

    @Test
    void personWhoNeedsAStepFreeWayIsNotSentUpStairs() {
        aStop().with("stepFreeAccess", false).on(seminar, firstRoute);
        Registered wheelchair = aRegistration()
                .preferring(firstRoute)
                .with("stepFreeAccess", true)
                .in(seminar);

        String division = divide(Map.of()).statusCode(201).extract().path("id");

        asOrganizer()
                .get(divisions() + "/" + division + "/assignments/" + wheelchair.id())
                .then()
                .body("assignment.groupId", equalTo(secondGroup))
                .body("options.find { it.groupId == '%s' }.verdict".formatted(firstGroup), equalTo("BARRED"));
    }

    @Test
    void divisionsAreTheTeamsAlone() {
        String division = divide(Map.of()).extract().path("id");

        asPublic().get(divisions()).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(divisions()).then().statusCode(404);
        with(Tokens.otherOrganizer()).get(divisions() + "/" + division).then().statusCode(404);
        with(Tokens.person("daniyar", "reader"))
                .get(divisions() + "/" + division)
                .then()
                .statusCode(200);
        with(Tokens.person("daniyar", "reader"))
                .body(Map.of())
                .post(divisions())
                .then()
                .statusCode(403);
        with(Tokens.client("daniyar", "divisions:read"))
                .body(Map.of())
                .post(divisions())
                .then()
                .statusCode(403);
        with(Tokens.client("daniyar", "divisions:write"))
                .body(Map.of())
                .post(divisions())
                .then()
                .statusCode(201);
    }

    private ValidatableResponse divide(Map<String, Object> request) {
        return divideIn(seminar, request);
    }

    private static ValidatableResponse divideIn(String seminar, Map<String, Object> request) {
        return asOrganizer()
                .body(request)
                .post("/seminars/" + seminar + "/divisions")
                .then();
    }

    private ValidatableResponse adopt(String division, int revision) {
        return asOrganizer()
                .header("If-Match", "\"" + revision + "\"")
                .post(divisions() + "/" + division + "/adoption")
                .then();
    }

    private String divisions() {
        return "/seminars/" + seminar + "/divisions";
    }
}
