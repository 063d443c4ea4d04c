package kz.bagdar.hosting;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagdar.testing.ACoordinator;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host sees the visits of its own organization; everything else is as it is for the public, or refused. */
@QuarkusTest
class HostRightsTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

    private String seminar;
    private String stop;
    private String registration;
    private ACoordinator host;

    @BeforeEach
    void haveHosts() {
        seminar = aSeminar().openForRegistration();
        String organization = anOrganization().created();
        stop = aStop().with("organizationId", organization).on(seminar, aRoute().in(seminar));
        registration = aRegistration().in(seminar).id();
        host = ACoordinator.of(organization);
    }

    /** All that the contract has and says that a credential is needed for. */
    @Test
    void everyOperationButItsOwnIsRefused() throws IOException {
        List<String> tried = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        JsonNode contract = new ObjectMapper()
                .readTree(given().queryParam("format", "JSON").get("/openapi").asString());
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    String address = path.getKey().replace("/api/v1", "");
                    if (!VERBS.contains(verb.getKey())
                            || isForEverybody(verb.getValue())
                            || address.startsWith("/hosted-stops")) {
                        return;
                    }
                    String name = verb.getValue().get("operationId").asText();
                    tried.add(name);
                    int status = ask(verb.getKey(), address, verb.getValue());
                    if (status != 403) {
                        open.add(name + " " + status);
                    }
                }));

        assertTrue(tried.size() > 100, () -> "only " + tried);
        assertEquals(Set.of(), open);
    }

    @Test
    void whatEverybodyMayReadIsReadAsTheyRead() {
        String draft = aSeminar().drafted();

        host.asking().get("/seminars/" + draft).then().statusCode(404);
        host.asking().get("/seminars/" + draft + "/stops").then().statusCode(404);
        host.asking()
                .get("/seminars/" + seminar + "/stops")
                .then()
                .statusCode(200)
                .body("items", empty());
        host.asking()
                .get("/seminars/" + seminar + "/registrations/" + registration)
                .then()
                .statusCode(403);
        assertEquals(
                asPublic().get("/seminars?limit=200").jsonPath().getList("items.id"),
                host.asking().get("/seminars?limit=200").jsonPath().getList("items.id"));
    }

    @Test
    void anotherHostSeesNothingOfIt() {
        String own = aStop().on(seminar, aRoute().numbered(2).in(seminar));
        String organization = asOrganizer()
                .get("/seminars/" + seminar + "/stops/" + own)
                .then()
                .extract()
                .path("organizationId");
        ACoordinator other = ACoordinator.of(organization);
        other.asking().get("/hosted-stops").then().body("items.id", contains(own));

        String address = "/hosted-stops/" + stop;
        for (String below : List.of("", "/answer", "/people")) {
            other.asking().get(address + below).then().statusCode(404);
        }
        for (String written : List.of("", "/answer")) {
            other.asking()
                    .header("If-Match", "\"0\"")
                    .body(written.isEmpty() ? Map.of("hostGroupLimit", 1) : Map.of("state", "DECLINED"))
                    .put(address + written)
                    .then()
                    .statusCode(404);
        }
        host.asking().get(address).then().statusCode(200);
    }

    @Test
    void nobodyIsAHostByTheRoleOrTheAddressAlone() {
        String stranger = Tokens.person("stranger-" + UUID.randomUUID(), "host");
        with(stranger).get("/hosted-stops").then().statusCode(200).body("items", empty());
        with(stranger).get("/hosted-stops/" + stop).then().statusCode(404);

        String address = "/hosted-stops/" + stop;
        for (String token : List.of(
                Tokens.administrator(),
                Tokens.organizer(),
                Tokens.reader(),
                Tokens.client("sample-department", "seminars:read", "seminars:write", "visits:own"),
                Tokens.person(host.subject()))) {
            for (String below : List.of("", "/answer", "/people")) {
                with(token).get(address + below).then().statusCode(403);
            }
            with(token).get("/hosted-stops").then().statusCode(403);
            with(token)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("state", "DECLINED"))
                    .put(address + "/answer")
                    .then()
                    .statusCode(403);
            with(token)
                    .header("If-Match", "\"0\"")
                    .body(Map.of())
                    .put(address)
                    .then()
                    .statusCode(403);
        }
        asPublic().get("/hosted-stops").then().statusCode(401);
        asPublic().get(address).then().statusCode(401);
    }

    @Test
    void onlyTheTeamSeesTheAnswersAndItsOrganizersAsk() {
        String answers = "/seminars/" + seminar + "/stop-answers";
        for (String address : List.of(answers, answers + "/" + stop)) {
            asPublic().get(address).then().statusCode(401);
            host.asking().get(address).then().statusCode(403);
            with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
            with(Tokens.reader()).get(address).then().statusCode(404);
            asOrganizer().get(address).then().statusCode(200);
        }
        asOrganizer()
                .body(Map.of("subject", "marat", "name", "Marat", "role", "READER"))
                .post("/seminars/" + seminar + "/team")
                .then()
                .statusCode(201);
        with(Tokens.reader()).get(answers).then().statusCode(200);
        String ask = answers + "/" + stop + "/request";
        with(Tokens.reader()).header("If-Match", "\"0\"").post(ask).then().statusCode(403);
        with(Tokens.otherOrganizer())
                .header("If-Match", "\"0\"")
                .post(ask)
                .then()
                .statusCode(404);
        host.asking().header("If-Match", "\"0\"").post(ask).then().statusCode(403);
        String elsewhere = aSeminar().published();
        asOrganizer()
                .get(answers + "/" + aStop().on(elsewhere, aRoute().in(elsewhere)))
                .then()
                .statusCode(404);
    }

    /** With the kind of body that the operation takes, so that nothing but the rights can stand in the way. */
    private int ask(String verb, String address, JsonNode operation) {
        boolean file = operation.has("requestBody")
                && !operation.at("/requestBody/content").has("application/json");
        String media = file ? operation.at("/requestBody/content").fieldNames().next() : "application/json";
        return host.asking()
                .accept("*/*")
                .contentType(media)
                .header("If-Match", "\"0\"")
                .body("{}".getBytes(StandardCharsets.US_ASCII))
                .request(
                        verb.toUpperCase(Locale.ROOT),
                        address.replace("{seminarId}", seminar)
                                .replace("{registrationId}", registration)
                                .replace("{stopId}", stop)
                                .replaceAll("\\{[A-Za-z]+\\}", UUID.randomUUID().toString()))
                .statusCode();
    }

    private static boolean isForEverybody(JsonNode operation) {
        for (JsonNode caller : operation.get("security")) {
            if (caller.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
