package kz.bagdar.route.replacement;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HostReplacementTest {

    private String seminar;
    private String route;
    private String host;

    @BeforeEach
    void aRouteOfThreeStops() {
        seminar = aSeminar().with("venueOrganizationId", at(51.10)).drafted();
        route = aRoute().in(seminar);
        aStop().with("organizationId", at(51.12)).on(seminar, route);
        host = at(51.14);
    }

    @Test
    void whoSharesMostComesFirstThenWhoIsNearest() {
        String far = at(51.30);
        String near = at(51.14);
        String both = at(51.25);
        String inclusion = cluster(host, host, far, near, both);
        String digital = cluster(both, host);
        String stop = stopOf(inclusion, digital);

        of(stop).body("items.organization.id", contains(both, near, far))
                .body(
                        "items.sharedClusterIds",
                        contains(List.of(inclusion, digital), List.of(inclusion), List.of(inclusion)))
                .body("items.missingClusterIds", contains(List.of(), List.of(digital), List.of(digital)))
                .body("items.leads", contains(true, false, false))
                .body("items[1].extraMinutes", equalTo(0))
                .body("items[1].cautions", empty());
    }

    @Test
    void whatAnOrganizerShouldKnowBeforehandIsSaid() {
        String sameRoute = at(51.13);
        String otherRoute = at(51.15);
        String nowhere = anOrganization().with("regionCode", "KZ-75").created();
        String stop = stopOf(cluster(host, sameRoute, otherRoute, nowhere));
        aStop().with("organizationId", sameRoute).on(seminar, route);
        aStop().with("organizationId", otherRoute)
                .on(seminar, aRoute().numbered(2).in(seminar));

        of(stop).body("items.organization.id", contains(otherRoute, nowhere, sameRoute))
                .body("items[0].cautions", contains("HOSTS_ANOTHER_STOP"))
                .body("items[1].cautions", contains("WAY_UNKNOWN", "IN_ANOTHER_REGION"))
                .body("items[1].extraMinutes", nullValue())
                .body("items[2].cautions", contains("ON_THE_SAME_ROUTE"));
    }

    @Test
    void whereNobodyHasSaidWhatAStopShowsItsRouteSaysItAndElseItsHost() {
        String member = at(51.16);
        String inclusion = cluster(host, member);
        of(stopOf()).body("items.organization.id", contains(member));

        String lead = at(51.17);
        String digital = cluster(lead);
        String other = aRoute().numbered(2).with("clusterIds", List.of(digital)).in(seminar);
        String stop = aStop().with("organizationId", host).on(seminar, other);
        of(stop).body("items.organization.id", contains(lead)).body("items[0].sharedClusterIds", contains(digital));
        of(aStop().with("organizationId", host)
                        .with("clusterIds", List.of(inclusion))
                        .on(seminar, other))
                .body("items.organization.id", contains(member));
    }

    @Test
    void nobodyIsNamedWhereNoClusterIsKnown() {
        of(stopOf()).body("items", empty());
    }

    @Test
    void theTeamAloneSeesThem() {
        String address = "/seminars/" + seminar + "/stops/" + stopOf() + "/replacements";

        asPublic().get(address).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
        asOrganizer()
                .get("/seminars/" + seminar + "/stops/" + route + "/replacements")
                .then()
                .statusCode(404);
    }

    private String stopOf(String... clusterIds) {
        return aStop().with("organizationId", host)
                .with("clusterIds", List.of(clusterIds))
                .on(seminar, route);
    }

    private ValidatableResponse of(String stop) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/stops/" + stop + "/replacements")
                .then()
                .statusCode(200);
    }

    private static String at(double latitude) {
        return anOrganization()
                .with("latitude", latitude)
                .with("longitude", 71.4)
                .created();
    }

    private static String cluster(String lead, String... members) {
        return aCluster()
                .with("leadOrganizationId", lead)
                .with("memberOrganizationIds", List.of(members))
                .created();
    }
}
