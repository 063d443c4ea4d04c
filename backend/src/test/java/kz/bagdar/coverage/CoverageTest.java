package kz.bagdar.coverage;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three routes: the first shows a cluster of its own, one at a stop and one in a session there; the second one at a stop;
 * the third, which has no group, one more. The opening shows a cluster to all.
 */
@QuarkusTest
class CoverageTest {

    private String opened;
    private String ofRoute;
    private String ofStop;
    private String ofLesson;
    private String ofSecond;
    private String ofThird;
    private String chosen;

    private String seminar;
    private String first;
    private String second;
    private String firstGroup;
    private String secondGroup;

    @BeforeEach
    void makeASeminar() {
        opened = named("A opened");
        ofRoute = named("B of the route");
        ofStop = named("C of the stop");
        ofLesson = named("D of the lesson");
        ofSecond = named("E of the second");
        ofThird = named("F of the third");
        chosen = named("G chosen");
        seminar = aSeminar().openForRegistration();
        String stage = aStage().in(seminar);
        aSession().with("clusterIds", List.of(opened)).in(seminar, stage);
        aSession().with("clusterIds", List.of(chosen)).with("signUp", true).in(seminar, stage);
        String lesson = aSession().with("clusterIds", List.of(ofLesson)).in(seminar, stage);
        first = aRoute().with("clusterIds", List.of(ofRoute)).in(seminar);
        second = aRoute().numbered(2).in(seminar);
        String third = aRoute().numbered(3).in(seminar);
        aStop().with("clusterIds", List.of(ofStop)).on(seminar, first);
        aStop().with("sessionIds", List.of(lesson)).on(seminar, first);
        aStop().with("clusterIds", List.of(ofSecond)).on(seminar, second);
        aStop().with("clusterIds", List.of(ofThird)).on(seminar, third);
        firstGroup = aGroup().sized(1, null).on(seminar, first);
        secondGroup = aGroup().sized(2, null).on(seminar, second);
        publish(seminar);
    }

    @Test
    void beforeAnythingIsDividedEverybodySeesWhatIsForAllAndNothingElse() {
        aRegistration().in(seminar);

        coverage("")
                .body("divisionId", nullValue())
                .body("people", equalTo(1))
                .body("withoutGroup", equalTo(1))
                .body("clusters.clusterId", contains(opened, ofRoute, ofStop, ofLesson, ofSecond, ofThird))
                .body("clusters.people", contains(1, 0, 0, 0, 0, 0))
                .body("clusters.toAll", contains(true, false, false, false, false, false))
                .body("clusters[3].routeIds", contains(first))
                .body("unseenClusterIds", contains(ofRoute, ofStop, ofLesson, ofSecond, ofThird))
                .body("routes.number", contains(1, 2, 3))
                .body("routes[0].clusterIds", contains(ofRoute, ofStop, ofLesson))
                .body("groups.groupId", contains(firstGroup, secondGroup))
                .body("groups[1].clusterIds", contains(opened, ofSecond))
                .body("groups.people", contains(0, 0))
                .body("delegations", empty());
    }

    @Test
    void divisionTellsWhatEachRegionAndDelegationSeesAndMisses() {
        for (int i = 0; i < 2; i++) {
            aRegistration().with("regionCode", "KZ-71").preferring(second).in(seminar);
        }
        var delegation = aDelegation().named("Ақмола").in(seminar);
        for (int i = 0; i < 2; i++) {
            Map<String, Object> member = aMember();
            member.put("preferences", List.of(first));
            delegation.addOne(member);
        }
        String division = divide();

        coverage("?divisionId=" + division)
                .body("divisionId", equalTo(division))
                .body("people", equalTo(4))
                .body("withoutGroup", equalTo(0))
                .body("clusters.people", contains(4, 2, 2, 2, 2, 0))
                .body("unseenClusterIds", contains(ofThird))
                .body("groups.people", contains(2, 2))
                .body("regions.regionCode", contains("KZ-11", "KZ-71"))
                .body("regions.people", contains(2, 2))
                .body("regions[0].seen.clusterId", contains(opened, ofRoute, ofStop, ofLesson))
                .body("regions[0].seen.people", contains(2, 2, 2, 2))
                .body("regions[0].missedClusterIds", contains(ofSecond))
                .body("regions[1].missedClusterIds", contains(ofRoute, ofStop, ofLesson))
                .body("delegations", hasSize(1))
                .body("delegations[0].delegationId", equalTo(delegation.id()))
                .body("delegations[0].name", equalTo("Ақмола"))
                .body("delegations[0].people", equalTo(2))
                .body("delegations[0].missedClusterIds", contains(ofSecond));
        // a proposal changes nothing of what is so now
        coverage("").body("withoutGroup", equalTo(4)).body("unseenClusterIds", hasSize(5));

        String address = "/seminars/" + seminar + "/divisions/" + division;
        asOrganizer()
                .header("If-Match", asOrganizer().get(address).header("ETag"))
                .post(address + "/adoption")
                .then()
                .statusCode(200);
        coverage("").body("withoutGroup", equalTo(0)).body("unseenClusterIds", contains(ofThird));
    }

    @Test
    void oneOfARegionWhoSeesAClusterIsEnoughForIt() {
        String one = aRegistration().preferring(first).in(seminar).id();
        for (int i = 0; i < 2; i++) {
            aRegistration().preferring(second).in(seminar);
        }
        asOrganizer()
                .body(Map.of("registrationId", one, "groupId", firstGroup))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);

        coverage("?divisionId=" + divide())
                .body("regions", hasSize(1))
                .body("regions[0].people", equalTo(3))
                .body("regions[0].seen.people", contains(3, 1, 1, 1, 2))
                .body("regions[0].missedClusterIds", empty())
                .body("unseenClusterIds", contains(ofThird));
    }

    @Test
    void onlyTheTeamSeesItAndOnlyOfItsOwnDivisions() {
        String elsewhere = aSeminar().published();
        String address = "/seminars/" + seminar + "/coverage";

        asPublic().get(address).then().statusCode(401);
        asReader().get(address).then().statusCode(404);
        with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
        aRegistration().preferring(first).in(seminar);
        for (int i = 0; i < 2; i++) {
            aRegistration().preferring(second).in(seminar);
        }
        String division = divide();
        asOrganizer()
                .get("/seminars/" + elsewhere + "/coverage?divisionId=" + division)
                .then()
                .statusCode(404);
        asOrganizer().get(address + "?divisionId=" + UUID.randomUUID()).then().statusCode(404);
        asOrganizer()
                .get("/seminars/" + elsewhere + "/coverage")
                .then()
                .statusCode(200)
                .body("clusters", empty())
                .body("regions", empty());
    }

    private ValidatableResponse coverage(String query) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/coverage" + query)
                .then()
                .statusCode(200);
    }

    private String divide() {
        return asOrganizer()
                .body(Map.of())
                .post("/seminars/" + seminar + "/divisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String named(String name) {
        return aCluster().with("name", inAll(name)).created();
    }
}
