package kz.bagdar.platform.problem;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bagdar.testing.CapturedLog;
import kz.bagdar.testing.RawHttp;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no requests: each is refused with its own kind of problem, and nothing about it is logged. */
@QuarkusTest
class BadBodyTest {

    private static final String LONGEST = "\"name\": {\"en\": \"x\"}, \"phone\": \"";

    @TestHTTPResource("/api/v1/organizations")
    URI organizations;

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.open();
    }

    @AfterEach
    void nothingIsLogged() {
        log.close();
        assertEquals(List.of(), log.complaints());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"kind\": }",
                "{'kind': 'SCHOOL'}",
                "{\"kind\": \"SCHOOL\"} trailing",
                "{\"kind\": \"SCHOOL\",}",
                "{\"latitude\": NaN}",
                "{\"latitude\": 01}",
                "not json",
                "// {}",
            })
    void whatIsNoJsonIsSaidToBeNoJson(String body) {
        post(body).statusCode(400).body("type", equalTo("urn:bagdar:problem:malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null"})
    void aMissingBodyIsSaidToBeMissing(String body) {
        post(body)
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:malformed-json"))
                .body("detail", containsString("missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "5", "\"SCHOOL\"", "true", "\"\""})
    void aBodyThatIsNoObjectIsOfTheWrongType(String body) {
        post(body).statusCode(400).body("type", equalTo("urn:bagdar:problem:wrong-type"));
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        post("{\"kind\": \"SCHOOL\", \"kind\": \"COLLEGE\", \"name\": {\"en\": \"x\"}}")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:malformed-json"))
                .body("detail", containsString("twice"));
        post("{\"kind\": \"SCHOOL\", \"name\": {\"en\": \"x\", \"en\": \"y\"}}")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:malformed-json"));
    }

    @Test
    void nestingBeyondReasonIsRefused() {
        post("[".repeat(500)).statusCode(400);
        post("{\"name\": " + "[".repeat(500) + "]".repeat(500) + "}")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:wrong-type"));
        post("{\"name\": " + "{\"en\": ".repeat(60) + "1" + "}".repeat(60) + "}")
                .statusCode(400)
                .body("violations.field", contains("name.en"));
    }

    @Test
    void aNumberOfEndlessLengthIsRefused() {
        post("{\"latitude\": " + "1".repeat(5000) + "}")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:malformed-json"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        byte[] body = "{\"kind\": \"SCHOOL\", \"name\": {\"en\": \"x?\"}}".getBytes(StandardCharsets.ISO_8859_1);
        body[body.length - 4] = (byte) 0xff;

        HttpResponse<String> answer = send(HttpRequest.BodyPublishers.ofByteArray(body));

        assertEquals(400, answer.statusCode());
        assertIsProblem("malformed-json", answer);
    }

    @Test
    void halfASurrogateIsRefused() {
        post("{\"kind\": \"SCHOOL\", \"name\": {\"en\": \"x\\ud800y\"}}")
                .statusCode(422)
                .body("violations.field", contains("name.en"))
                .body("violations.code", contains("bad-format"));
    }

    @Test
    void unknownFieldsAreNamedWithTheirPath() {
        post("{\"kind\": \"SCHOOL\", \"colour\": \"red\"}")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"))
                .body("violations.field", contains("colour"))
                .body("violations.code", contains("unknown-field"));
        post("{\"kind\": \"SCHOOL\", \"name\": {\"de\": \"Schule\"}}")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"))
                .body("violations.field", contains("name.de"));
        asOrganizer()
                .body("{\"indicators\": [{\"target\": \"5\"}, {\"goal\": \"6\"}]}")
                .post("/clusters")
                .then()
                .statusCode(400)
                .body("violations.field", contains("indicators[1].goal"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organizations | {\"kind\": \"CASTLE\"}                    | kind",
                "organizations | {\"kind\": \"\"}                          | kind",
                "organizations | {\"kind\": 1}                             | kind",
                "organizations | {\"latitude\": \"51.1\"}                  | latitude",
                "organizations | {\"latitude\": \"\"}                      | latitude",
                "organizations | {\"latitude\": true}                      | latitude",
                "organizations | {\"latitude\": [51]}                      | latitude",
                "organizations | {\"phone\": 7172}                         | phone",
                "organizations | {\"phone\": true}                         | phone",
                "organizations | {\"phone\": 1.5}                          | phone",
                "organizations | {\"phone\": {}}                           | phone",
                "organizations | {\"phone\": [\"7\"]}                      | phone",
                "organizations | {\"name\": \"School\"}                    | name",
                "organizations | {\"name\": \"\"}                          | name",
                "organizations | {\"name\": 5}                             | name",
                "organizations | {\"name\": []}                            | name",
                "organizations | {\"name\": {\"kk\": 5}}                   | name.kk",
                "clusters      | {\"leadOrganizationId\": \"13\"}          | leadOrganizationId",
                "clusters      | {\"leadOrganizationId\": \"\"}            | leadOrganizationId",
                "clusters      | {\"memberOrganizationIds\": \"13\"}       | memberOrganizationIds",
                "clusters      | {\"memberOrganizationIds\": [\"13\"]}     | memberOrganizationIds[0]",
                "clusters      | {\"indicators\": [{\"target\": 60}]}      | indicators[0].target",
                "clusters      | {\"goals\": {\"en\": \"x\"}}              | goals",
                "seminars      | {\"capacity\": 1.5}                       | capacity",
                "seminars      | {\"capacity\": 99999999999}               | capacity",
                "seminars      | {\"capacity\": 1e99}                      | capacity",
                "seminars      | {\"waitingList\": \"true\"}               | waitingList",
                "seminars      | {\"waitingList\": 1}                      | waitingList",
                "seminars      | {\"startsOn\": \"\"}                      | startsOn",
                "seminars      | {\"startsOn\": \"2019-02-30\"}            | startsOn",
                "seminars      | {\"startsOn\": \"2019-02-14T00:00:00Z\"}  | startsOn",
                "seminars      | {\"startsOn\": [2019, 2, 14]}             | startsOn",
                "seminars      | {\"startsOn\": 17941}                     | startsOn",
                "seminars      | {\"startsOn\": \"+999999-01-01\"}         | startsOn",
                "seminars      | {\"opensAt\": \"24:30\"}                  | opensAt",
                "seminars      | {\"opensAt\": 9}                          | opensAt",
            })
    void aValueOfTheWrongTypeIsNamedWithItsPath(String list, String body, String field) {
        asOrganizer()
                .body(body)
                .post("/" + list)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:bagdar:problem:wrong-type"))
                .body("violations.field", contains(field))
                .body("violations.code", contains("wrong-type"))
                .body("detail", not(containsString("kz.bagdar")));
    }

    @Test
    void aBodyOverOneMegabyteIsRefusedWhetherItsLengthIsToldOrNot() throws Exception {
        byte[] body = ("{\"kind\": \"SCHOOL\", " + LONGEST + "7".repeat(1024 * 1024) + "\"}").getBytes();

        HttpResponse<String> told = send(HttpRequest.BodyPublishers.ofByteArray(body));
        HttpResponse<String> chunked =
                send(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertEquals(413, told.statusCode());
        assertIsProblem("body-too-large", told);
        assertEquals(413, chunked.statusCode());
        assertIsProblem("body-too-large", chunked);
    }

    @Test
    void whoLeavesInTheMiddleOfABodyIsNoFaultOfTheService() throws Exception {
        URI imports = organizations.resolve(
                "seminars/" + aSeminar().openForRegistration() + "/registration-imports?fileName=people.csv");
        // more than is read before anybody looks at it
        RawHttp.postHalf(imports, "text/csv", Tokens.organizer(), "name;e-mail\n".repeat(20_000));

        // nobody is there to be answered: what would be logged is logged by then
        Thread.sleep(1000);
    }

    @Test
    void aBodyUnderOneMegabyteIsRead() throws Exception {
        byte[] body = ("{\"kind\": \"SCHOOL\", " + LONGEST + "7".repeat(1000 * 1000) + "\"}").getBytes();

        HttpResponse<String> told = send(HttpRequest.BodyPublishers.ofByteArray(body));
        HttpResponse<String> chunked =
                send(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertEquals(422, told.statusCode());
        assertEquals(422, chunked.statusCode());
    }

    private static ValidatableResponse post(String body) {
        return asOrganizer().body(body).post("/organizations").then().contentType("application/problem+json");
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(organizations)
                    .header("Authorization", "Bearer " + Tokens.organizer())
                    .header("Content-Type", "application/json")
                    .POST(body)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertIsProblem(String name, HttpResponse<String> answer) {
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals(
                "urn:bagdar:problem:" + name,
                io.restassured.path.json.JsonPath.from(answer.body()).getString("type"));
    }
}
