package kz.bagdar.route.travel;

import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TravelTimeImportTest {

    private String school;
    private String college;
    private String seminar;
    private String times;

    @BeforeEach
    void makeASeminar() {
        school = named("№ 13 мектеп", "Школа № 13", "School No. 13");
        college = named("Колледж", "Колледж", "College");
        seminar = aSeminar().drafted();
        String route = aRoute().in(seminar);
        aStop().with("organizationId", school).on(seminar, route);
        aStop().with("organizationId", college).on(seminar, route);
        times = "/seminars/" + seminar + "/travel-times";
    }

    @Test
    void placesAreNamedInAnyLanguageOrByTheirIds() {
        imported("", "Откуда;Куда;Минуты\nшкола  № 13;COLLEGE;20\n" + college + ";№ 13 мектеп;25\n\n")
                .statusCode(200)
                .body("written", equalTo(true))
                .body("created", equalTo(2))
                .body("faults", empty());

        time(school, college).body("minutes", equalTo(20)).body("source", equalTo("IMPORTED"));
        time(college, school).body("minutes", equalTo(25));
    }

    @Test
    void columnsMayStandInAnyOrderUnderTheirHeadings() {
        imported("", "minutes,note,to,from\n30,by bus,College,School No. 13\n").statusCode(200);

        time(school, college).body("minutes", equalTo(30));
        time(college, school).body("minutes", nullValue());
    }

    @Test
    void wayBackTakesAsLongWhereThatIsSaidAndTheTableSaysNothingElse() {
        imported("?bothWays=true", "School No. 13;College;20\n").body("created", equalTo(2));
        time(college, school).body("minutes", equalTo(20));

        imported("?bothWays=true", "School No. 13;College;20\nCollege;School No. 13;30\n")
                .body("created", equalTo(0))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1));
        time(college, school).body("minutes", equalTo(30)).body("revision", equalTo(2));
    }

    @Test
    void everyFaultIsNamedByLineColumnAndValueAndNothingIsWritten() {
        String table = """
                from;to;minutes
                School No. 13;College;20
                Scool No. 13;;
                College;School No. 13;half an hour
                College;College;5
                School No. 13;College;25
                College;School No. 13;601
                """;

        ValidatableResponse refused = imported("", table)
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:validation"))
                .body("detail", equalTo("8 cells of the table are wrong; nothing was written"))
                .body("violations[0].field", equalTo("from"))
                .body(
                        "violations[0].message",
                        equalTo("line 3, column 1: names no host of the seminar, nor its venue"));
        assertFaults(refused, "faults");
        assertFaults(
                imported("?dryRun=true", table)
                        .statusCode(200)
                        .body("written", equalTo(false))
                        .body("faulty", equalTo(8)),
                "faults");

        asOrganizer().get(times + "?source=IMPORTED").then().body("items", empty());
    }

    private static void assertFaults(ValidatableResponse told, String faults) {
        told.body(faults + ".line", contains(3, 3, 3, 4, 5, 6, 7, 7))
                .body(faults + ".column", contains(1, 2, 3, 3, 2, 2, 3, 2))
                .body(faults + ".field", contains("from", "to", "minutes", "minutes", "to", "to", "minutes", "to"))
                .body(
                        faults + ".code",
                        contains(
                                "unknown-reference",
                                "required",
                                "required",
                                "bad-format",
                                "not-allowed",
                                "duplicate",
                                "out-of-range",
                                "duplicate"))
                .body(faults + "[0].value", equalTo("Scool No. 13"))
                .body(faults + "[1].value", nullValue())
                .body(faults + "[3].value", equalTo("half an hour"))
                .body(faults + "[5].otherLine", equalTo(2))
                .body(faults + "[7].otherLine", equalTo(4));
    }

    @Test
    void nameOfTwoPlacesIsNoneAndAMissingColumnIsSaid() {
        aStop().with("organizationId", named("Колледж", "Колледж", "Another college"))
                .on(seminar, aRoute().numbered(2).in(seminar));

        imported("", "Колледж;School No. 13;5\n")
                .statusCode(422)
                .body("faults.message", contains("names several of them; write the id instead"));
        imported("", "from;to;how long\nCollege;School No. 13;5\n")
                .statusCode(422)
                .body("faults.line", contains(1))
                .body("faults.column", contains(nullValue()))
                .body("faults.message", contains("has no column that is headed minutes"));
        imported("", "from;to;minutes\n").statusCode(422).body("violations.field", contains("from"));
        imported("", "\n \n").statusCode(422).body("reason", equalTo("EMPTY"));
        imported("", IntStream.range(0, 10_002).mapToObj(i -> "a;b;" + i).collect(Collectors.joining("\n")))
                .statusCode(422)
                .body("reason", equalTo("TOO_MANY_LINES"));
        imported("?source=ENTERED", "College;School No. 13;5\n").statusCode(400);
    }

    @Test
    void trialTellsWhatWouldBeWrittenAndWritesNothing() {
        imported("?dryRun=true", "School No. 13;College;20\n")
                .statusCode(200)
                .body("written", equalTo(false))
                .body("created", equalTo(1));

        time(school, college).body("minutes", nullValue());
    }

    @Test
    void routingServiceReplacesWhatItWroteItselfAndNothingThatPeopleSay() {
        imported("", "School No. 13;College;20\n").statusCode(200);
        imported("?source=ROUTED", "School No. 13;College;17\nCollege;School No. 13;18\n")
                .body("created", equalTo(1))
                .body("kept", equalTo(1));
        imported("?source=ROUTED", "College;School No. 13;19\n").body("updated", equalTo(1));

        time(school, college).body("minutes", equalTo(20));
        time(college, school).body("minutes", equalTo(19)).body("source", equalTo("ROUTED"));
    }

    @Test
    void importedTimesAreInTheChangeLogOneByOne() {
        imported("?bothWays=true", "School No. 13;College;20\n");
        imported("", "School No. 13;College;25\n");

        asOrganizer()
                .get("/seminars/" + seminar + "/history")
                .then()
                .body("items.findAll { it.resourceType == 'travel-time' }", hasSize(3))
                .body(
                        "items.findAll { it.resourceType == 'travel-time' && it.kind == 'UPDATED' }.differences.minutes.from",
                        contains(20));
    }

    @Test
    void onlyTheTeamsOrganizersImport() {
        String table = "School No. 13;College;20\n";
        sent(asPublic(), "", table).statusCode(401);
        sent(asReader(), "", table).statusCode(403);
        sent(with(Tokens.otherOrganizer()), "", table).statusCode(404);
        sent(with(Tokens.otherOrganizer()), "?dryRun=true", table).statusCode(404);
    }

    private ValidatableResponse time(String from, String to) {
        return asOrganizer().get(times + "/" + from + "/" + to).then().statusCode(200);
    }

    private ValidatableResponse imported(String query, String table) {
        return sent(asOrganizer(), query, table);
    }

    private ValidatableResponse sent(RequestSpecification caller, String query, String table) {
        return caller.contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/seminars/" + seminar + "/travel-time-imports" + query)
                .then();
    }

    private static String named(String kk, String ru, String en) {
        return anOrganization()
                .with("name", Map.of("kk", kk, "ru", ru, "en", en))
                .created();
    }
}
