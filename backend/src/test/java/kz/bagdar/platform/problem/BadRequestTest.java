package kz.bagdar.platform.problem;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.CapturedLog;
import kz.bagdar.testing.RawHttp;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, parameters, headers and tokens that are wrong: each is a problem, and nothing about it is logged. */
@QuarkusTest
class BadRequestTest {

    @TestHTTPResource("/")
    URI service;

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

    static Stream<Arguments> badCredentials() {
        return Stream.of(
                Arguments.of("expired", "Bearer " + Tokens.expired()),
                Arguments.of("forged", "Bearer " + Tokens.forged()),
                Arguments.of("meant for another", "Bearer " + Tokens.meantForAnother()),
                Arguments.of("unsigned", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoiYmFnZGFyLWFwaSJ9."),
                Arguments.of("no token", "Bearer nonsense"),
                Arguments.of("empty", "Bearer "),
                Arguments.of("another scheme", "Basic YTpi"),
                Arguments.of("no link", "Link nonsense"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCredentials")
    void aBadTokenIsRefusedEverywhereAlsoWhereNoneIsNeeded(String what, String credential) {
        for (String address : List.of("/organizations", "/regions", "/me", "/organizations/" + UUID.randomUUID())) {
            unauthenticated(asPublic().header("Authorization", credential).get(address));
        }
        unauthenticated(asPublic()
                .header("Authorization", credential)
                .body("{\"kind\": \"SCHOOL\", \"name\": {\"en\": \"x\"}}")
                .post("/organizations"));
        unauthenticated(
                asPublic().header("Authorization", credential).body("not json").post("/organizations"));
    }

    @Test
    void whoMayNotWriteIsToldSoBeforeTheBodyIsRead() {
        problem(asPublic().body("{\"unknown\": 1}").post("/organizations"), 401, "unauthenticated");
        problem(with(Tokens.reader()).body("{\"unknown\": 1}").post("/organizations"), 403, "forbidden");
        problem(
                with(Tokens.client("sample-department", "registrations:read"))
                        .body("{\"unknown\": 1}")
                        .post("/organizations"),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/organizations/1/2/3", "/organizations/13", "/seminars/no-such-seminar"})
    void anUnknownAddressIsNotFound(String address) {
        problem(asOrganizer().get(address), 404, "not-found");
        problem(asPublic().get(address), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organizations/%00", "/seminars/a%00b", "/seminars/%ff"})
    void anAddressThatIsNoTextIsNotFound(String address) {
        problem(asPublic().urlEncodingEnabled(false).get(address), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/seminars/%zz", "/seminars/%", "/organizations?q=%zz", "/organizations?q=%", "/seminars/%ud800"
            })
    void anAddressThatIsBadlyEscapedIsRefusedByTheServerItself(String target) throws Exception {
        String answer = RawHttp.get(service, "/api/v1" + target);

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsNotAllowed() {
        problem(asOrganizer().patch("/organizations"), 405, "method-not-allowed");
        problem(asOrganizer().delete("/organizations"), 405, "method-not-allowed");
        problem(asOrganizer().body("{}").post("/me"), 405, "method-not-allowed");
    }

    @Test
    void onlyJsonIsTaken() {
        problem(
                asOrganizer().contentType("application/xml").body("<a/>").post("/organizations"),
                415,
                "unsupported-media-type");
        problem(
                asOrganizer().contentType("text/plain").body("{}").post("/organizations"),
                415,
                "unsupported-media-type");
    }

    @Test
    void onlyJsonIsAnswered() {
        problem(asPublic().accept("text/html").get("/organizations"), 406, "not-acceptable");
        problem(asPublic().accept("image/png").get("/regions"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "/organizations?limit=0, limit",
        "/organizations?limit=201, limit",
        "/organizations?limit=-1, limit",
        "/organizations?limit=many, limit",
        "/organizations?limit=1.5, limit",
        "/organizations?limit=99999999999, limit",
        "/organizations?sort=age, sort",
        "/organizations?kind=CASTLE, kind",
        "/organizations?kind=SCHOOL&kind=school, kind",
        "/organizations?q=%00, q",
        "/organizations?region=%00, region",
        "/organizations?after=nonsense, after",
        "/organizations?after=%F0%9F%98%80, after",
        "/organizations?lang=de, lang",
        "/clusters?organizationId=13, organizationId",
        "/regions?on=yesterday, on",
        "/regions?on=2019-02-30, on",
        "/regions?on=%2B999999999-01-01, on",
        "/seminars?mine=maybe, mine",
        "/seminars?lifecycle=OPEN, lifecycle",
        "/seminars?from=14.02.2019, from",
        "/seminars?from=%2B999999999-01-01, from",
        "/seminars?to=-999999999-01-01, to",
    })
    void aBadParameterIsNamed(String address, String parameter) {
        problem(asPublic().urlEncodingEnabled(false).get(address), 400, "invalid-parameter")
                .then()
                .body("violations.field", contains(parameter))
                .body("detail", containsString(parameter));
    }

    @Test
    void aCursorOfAnotherOrderOrListIsRefused() {
        asOrganizer().body("{\"kind\": \"OTHER\", \"name\": {\"en\": \"a\"}}").post("/organizations");
        asOrganizer().body("{\"kind\": \"OTHER\", \"name\": {\"en\": \"b\"}}").post("/organizations");
        String next = asPublic().get("/organizations?limit=1").path("next");

        problem(asPublic().get("/organizations?sort=-name&after=" + next), 400, "invalid-parameter");
        problem(asPublic().get("/organizations?sort=createdAt&after=" + next), 400, "invalid-parameter");
        problem(asPublic().get("/organizations?after=" + cursor("name", "x\u0000")), 400, "invalid-parameter");
        problem(
                asPublic().get("/organizations?sort=createdAt&after=" + cursor("createdAt", "today")),
                400,
                "invalid-parameter");
    }

    /** Each of them could be written by hand; none is one that a list of ours has given. */
    static Stream<Arguments> madeUpCursors() {
        String instants = "/organizations?sort=%screatedAt";
        String dates = "/seminars?sort=%sstartsOn";
        String texts = "/organizations?sort=%sname";
        return Stream.of(
                        Stream.of(
                                        Instant.MIN.toString(),
                                        Instant.MAX.toString(),
                                        "+294277-01-01T00:00:00Z",
                                        "+10000-01-01T00:00:00Z",
                                        "0000-12-31T23:59:59Z",
                                        "-4713-01-01T00:00:00Z",
                                        "2019-02-14",
                                        "2019-02-30T00:00:00Z",
                                        "infinity",
                                        "")
                                .map(value -> Arguments.of(instants, "createdAt", value)),
                        Stream.of(
                                        LocalDate.MIN.toString(),
                                        LocalDate.MAX.toString(),
                                        "+10000-01-01",
                                        "0000-12-31",
                                        "-4714-01-01",
                                        "2019-02-30",
                                        "infinity",
                                        "")
                                .map(value -> Arguments.of(dates, "startsOn", value)),
                        Stream.of("a\u0000b", "\u0000").map(value -> Arguments.of(texts, "name", value)))
                .flatMap(arguments -> arguments);
    }

    @ParameterizedTest
    @MethodSource("madeUpCursors")
    void aMadeUpCursorIsRefused(String list, String sort, String value) {
        for (String direction : List.of("", "-")) {
            String address = list.formatted(direction) + "&after=" + cursor(direction + sort, value);

            problem(asPublic().get(address), 400, "invalid-parameter")
                    .then()
                    .body("violations.field", contains("after"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999", "1.5", "1e3", "one", ""})
    void aMadeUpCursorOfANumberedListIsRefused(String value) {
        String seminar = aSeminar().published();

        for (String list : List.of("routes?sort=number", "stages?sort=position")) {
            String sort = list.substring(list.indexOf('=') + 1);
            String address = "/seminars/" + seminar + "/" + list + "&after=" + cursor(sort, value);
            problem(asPublic().get(address), 400, "invalid-parameter");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "organizations?sort=createdAt, createdAt, 0001-01-01T00:00:00Z",
        "organizations?sort=createdAt, createdAt, 9999-12-31T23:59:59.999999999Z",
        "seminars?sort=startsOn, startsOn, 0001-01-01",
        "seminars?sort=startsOn, startsOn, 9999-12-31",
        "organizations?sort=name, name, 'ұ 😀 '' \\ %'",
    })
    void theEdgesOfWhatACursorCanHoldAreTaken(String list, String sort, String value) {
        asPublic().get("/" + list + "&after=" + cursor(sort, value)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "1",
                "1-",
                "-1-1",
                "1-1-1",
                "1.5-1",
                "x-1",
                "0x1-1",
                "9223372036854775808-0",
                "1-99999999999999999999",
                "1 - 1",
                "١-١"
            })
    void aMadeUpCursorOfTheLogIsRefused(String cursor) {
        String seminar = aSeminar().drafted();

        for (String log : List.of("/changes", "/seminars/" + seminar + "/history")) {
            problem(asOrganizer().queryParam("after", cursor).get(log), 400, "invalid-parameter")
                    .then()
                    .body("violations.field", contains("after"));
        }
    }

    @Test
    void theEdgesOfWhatACursorOfTheLogCanHoldAreTaken() {
        String seminar = aSeminar().drafted();
        String last = "999999999999999999-999999999999999999";

        for (String log : List.of("/changes", "/seminars/" + seminar + "/history")) {
            for (String cursor : List.of("0-0", last)) {
                asOrganizer().queryParam("after", cursor).get(log).then().statusCode(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "W/\"0\"", "\"0\", \"1\"", "\"x\"", "\"99999999999\""})
    void anIfMatchThatIsNotOneRevisionIsRefused(String ifMatch) {
        problem(
                        asOrganizer()
                                .header("If-Match", ifMatch)
                                .body("{\"kind\": \"OTHER\", \"name\": {\"en\": \"a\"}}")
                                .put("/organizations/" + UUID.randomUUID()),
                        400,
                        "invalid-parameter")
                .then()
                .body("violations.field", contains("If-Match"));
    }

    private static String cursor(String sort, String value) {
        String text = sort + '\u001f' + UUID.randomUUID() + '\u001f' + value;
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }

    private static void unauthenticated(Response answer) {
        problem(answer, 401, "unauthenticated").then().header("WWW-Authenticate", containsString("Bearer"));
    }

    private static Response problem(Response answer, int status, String name) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:bagdar:problem:" + name))
                .body("status", equalTo(status));
        return answer;
    }
}
