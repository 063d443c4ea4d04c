package kz.bagdar.route.travel;

import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TravelTimeTest {

    @Inject
    TravelTimes travel;

    private String venue;
    private String near;
    private String nowhere;
    private String seminar;
    private String url;
    private String settings;

    /** A venue, a host about five kilometres from it, and one whose coordinates nobody knows. */
    @BeforeEach
    void makeASeminar() {
        venue = anOrganization()
                .with("latitude", 51.12)
                .with("longitude", 71.43)
                .created();
        near = anOrganization()
                .with("latitude", 51.165)
                .with("longitude", 71.43)
                .created();
        nowhere = anOrganization().created();
        seminar = aSeminar().with("venueOrganizationId", venue).published();
        String route = aRoute().in(seminar);
        aStop().with("organizationId", near).on(seminar, route);
        aStop().with("organizationId", nowhere).on(seminar, route);
        aStop().with("organizationId", near).on(seminar, aRoute().numbered(2).in(seminar));
        url = "/seminars/" + seminar + "/travel-times";
        settings = "/seminars/" + seminar + "/travel-settings";
    }

    @Test
    void everyWayAmongHostsAndVenueIsEstimatedWhereItCanBe() {
        asOrganizer().get(url).then().statusCode(200).body("items", hasSize(6)).body("next", nullValue());

        time(venue, near)
                .body("minutes", equalTo(25))
                .body("source", equalTo("ESTIMATED"))
                .body("kilometres", equalTo(5.0f))
                .body("revision", equalTo(0));
        time(near, venue).body("minutes", equalTo(25));
        time(venue, nowhere).body("minutes", nullValue()).body("kilometres", nullValue());
        asOrganizer().get(url + "?known=false").then().body("items", hasSize(4));
        asOrganizer()
                .get(url + "?known=true&fromOrganizationId=" + near)
                .then()
                .body("items.toOrganizationId", contains(venue));
    }

    @Test
    void whatIsSaidHoldsForOneWayUntilItIsTakenBack() {
        String way = way(venue, nowhere);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("minutes", 40))
                .put(way)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("minutes", equalTo(40))
                .body("source", equalTo("ENTERED"));
        atPresent(way)
                .body(Map.of("minutes", 35, "source", "ROUTED"))
                .put(way)
                .then()
                .statusCode(200)
                .body("source", equalTo("ROUTED"));

        time(venue, nowhere).body("minutes", equalTo(35));
        time(nowhere, venue).body("minutes", nullValue());
        TravelMatrix matrix = travel.of(UUID.fromString(seminar));
        assertEquals(OptionalInt.of(35), matrix.minutes(UUID.fromString(venue), UUID.fromString(nowhere)));
        assertEquals(
                Set.of(venue, near, nowhere),
                Set.copyOf(matrix.places().stream().map(UUID::toString).toList()));
        asOrganizer().get(url + "?source=ROUTED&source=ENTERED").then().body("items.minutes", contains(35));

        asOrganizer().header("If-Match", "\"1\"").delete(way).then().statusCode(412);
        atPresent(way).delete(way).then().statusCode(204);
        time(venue, nowhere).body("minutes", nullValue()).body("source", equalTo("ESTIMATED"));
        atPresent(way).delete(way).then().statusCode(404);
    }

    @Test
    void writesNeedThePresentRevisionAndAllowedValues() {
        String way = way(venue, near);
        asOrganizer().body(Map.of("minutes", 5)).put(way).then().statusCode(428);
        assertRefused(way, Map.of("minutes", -1), "minutes", "out-of-range");
        assertRefused(way, Map.of("minutes", 601), "minutes", "out-of-range");
        assertRefused(way, Map.of(), "minutes", "required");
        assertRefused(way, Map.of("minutes", 5, "source", "ESTIMATED"), "source", "not-allowed");
        assertRefused(way(near, near), Map.of("minutes", 5), "toOrganizationId", "not-allowed");
        String unknown = way(near, UUID.randomUUID().toString());
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("minutes", 5))
                .put(unknown)
                .then()
                .statusCode(404);
        asOrganizer().get(unknown).then().statusCode(404);

        enter(way, 5);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("minutes", 6))
                .put(way)
                .then()
                .statusCode(412);
    }

    @Test
    void estimatesFollowTheSettings() {
        asOrganizer()
                .get(settings)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("speedKmh", equalTo(25))
                .body("detourFactor", equalTo(1.3f))
                .body("extraMinutes", equalTo(5));
        String before = asOrganizer().get(way(venue, near)).header("ETag");

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("speedKmh", 60, "detourFactor", 1, "extraMinutes", 0))
                .put(settings)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        // 5 km at 60 km/h
        time(venue, near).body("minutes", equalTo(10));
        asOrganizer()
                .header("If-None-Match", before)
                .get(way(venue, near))
                .then()
                .statusCode(200);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("speedKmh", 50))
                .put(settings)
                .then()
                .statusCode(412);
        asOrganizer()
                .header("If-Match", "\"1\"")
                .body(Map.of("speedKmh", 2, "detourFactor", 0.9, "extraMinutes", 61))
                .put(settings)
                .then()
                .statusCode(422)
                .body("violations.field", contains("detourFactor", "extraMinutes", "speedKmh"));
    }

    @Test
    void pagesNeitherSkipNorRepeatAWay() {
        Set<String> seen = new HashSet<>();
        String next = "";
        do {
            var page = asOrganizer().get(url + "?limit=4" + next).then().statusCode(200);
            List<Map<String, ?>> items = page.extract().path("items");
            items.forEach(item -> seen.add(item.get("fromOrganizationId") + " " + item.get("toOrganizationId")));
            String after = page.extract().path("next");
            next = after == null ? null : "&after=" + after;
        } while (next != null);

        assertEquals(6, seen.size());
        for (String wrong : List.of("after=x", "after=" + venue, "sort=minutes", "limit=0", "fromOrganizationId=x")) {
            asOrganizer().get(url + "?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void teamReadsAndItsOrganizersWrite() {
        publish(seminar);
        for (String address : List.of(url, settings, way(venue, near))) {
            asPublic().get(address).then().statusCode(401);
            asReader().get(address).then().statusCode(404);
            with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
            asOrganizer().get(address).then().statusCode(200);
        }
        for (String address : List.of(way(venue, near), settings)) {
            Map<String, Integer> body = address.equals(settings) ? Map.of("speedKmh", 30) : Map.of("minutes", 5);
            asPublic()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(401);
            asReader()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(403);
            with(Tokens.otherOrganizer())
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(404);
            asAdministrator()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(200);
        }
        with(Tokens.otherOrganizer())
                .header("If-Match", "\"1\"")
                .delete(way(venue, near))
                .then()
                .statusCode(404);
    }

    @Test
    void changeLogTellsWhatWasSaidAndByWhat() {
        enter(way(venue, near), 15);
        asOrganizer().header("If-Match", "\"0\"").body(Map.of("speedKmh", 40)).put(settings);

        asOrganizer()
                .get("/seminars/" + seminar + "/history")
                .then()
                .body("items.resourceType", hasItem("travel-time"))
                .body("items.find { it.resourceType == 'travel-time' }.differences.minutes.to", equalTo(15))
                .body("items.find { it.resourceType == 'travel-settings' }.differences.speedKmh.to", equalTo(40))
                .body(
                        "items.findAll { it.resourceType == 'travel-settings' }.differences.extraMinutes",
                        contains(nullValue()));
    }

    @Test
    void travelTimesEndWithTheirSeminarOrTheirOrganization() {
        String draft = aSeminar().drafted();
        String once = anOrganization().created();
        String ofDraft = "/seminars/" + draft + "/travel-times/" + near + "/" + once;
        enter(ofDraft, 15);
        asOrganizer().header("If-Match", "\"0\"").body(Map.of()).put("/seminars/" + draft + "/travel-settings");
        enter("/seminars/" + draft + "/travel-times/" + once + "/" + venue, 10);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/organizations/" + once)
                .then()
                .statusCode(204);
        asOrganizer().get(ofDraft).then().statusCode(404);
        enter("/seminars/" + draft + "/travel-times/" + near + "/" + venue, 10);
        atPresent("/seminars/" + draft).delete("/seminars/" + draft).then().statusCode(204);
        time(near, venue).body("minutes", equalTo(25));
    }

    @Test
    void seminarWithoutPlacesHasNoWays() {
        asOrganizer()
                .get("/seminars/" + aSeminar().drafted() + "/travel-times")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private ValidatableResponse time(String from, String to) {
        return asOrganizer().get(way(from, to)).then().statusCode(200);
    }

    private String way(String from, String to) {
        return url + "/" + from + "/" + to;
    }

    private static void enter(String way, int minutes) {
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("minutes", minutes))
                .put(way)
                .then()
                .statusCode(200);
    }

    private static void assertRefused(String way, Map<String, ?> body, String field, String code) {
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(way)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }
}
