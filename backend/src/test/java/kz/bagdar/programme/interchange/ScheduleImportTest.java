package kz.bagdar.programme.interchange;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduleImportTest {

    @Inject
    SessionFactory database;

    @Test
    void scheduleOfAConferenceLoads() throws IOException {
        String seminar = aSeminar().with("endsOn", "2019-02-15").drafted();

        take(seminar, ScheduleReaderTest.conference(), "")
                .statusCode(200)
                .body("written", equalTo(true))
                .body("created", equalTo(3))
                .body("speakers", equalTo(2))
                .body("skipped", empty());

        asOrganizer()
                .get("/seminars/" + seminar + "/programme")
                .then()
                .body("stages.name.en", contains("Day 1", "Day 2"))
                .body("stages[0].sessions.kind", contains("SPEECH", "EXHIBITION"))
                .body("stages[0].sessions[0].title.en", equalTo("Opening & welcome"))
                .body("stages[0].sessions[0].summary.en", equalTo("First paragraph of it."))
                .body("stages[0].sessions[0].place.en", equalTo("Great hall"))
                .body("stages[0].sessions[0].startsAt", equalTo("2019-02-14T03:00:00Z"))
                .body("stages[0].sessions[0].endsAt", equalTo("2019-02-14T03:30:00Z"))
                .body("stages[0].sessions[0].speakers.name.en", contains("Sample Speaker One", "Sample Speaker Two"))
                .body("stages[0].sessions[1].title.kk", equalTo("Көрме"))
                .body("stages[0].sessions[1].endsAt", equalTo("2019-02-14T05:30:00Z"))
                .body("stages[1].sessions.kind", contains("MASTER_CLASS"))
                .body("stages[1].sessions[0].speakers.name.en", contains("Sample Speaker One"));
    }

    @Test
    void readAgainItChangesWhatItMadeAndKeepsWhatPeopleAdded() throws IOException {
        String seminar = aSeminar().drafted();
        take(seminar, ScheduleReaderTest.conference(), "").statusCode(200);
        take(seminar, ScheduleReaderTest.conference(), "")
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(3))
                .body("speakers", equalTo(0));
        translateTheFirst(seminar);

        String moved = new String(ScheduleReaderTest.conference(), StandardCharsets.UTF_8)
                .replace("2019-02-14T09:00:00+06:00</date>", "2019-02-14T11:00:00+06:00</date>")
                .replaceFirst("(?s)<event id=\"2\">.*?</event>", "");
        take(seminar, moved.getBytes(StandardCharsets.UTF_8), "")
                .body("created", equalTo(0))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("missing", equalTo(1));

        sessions(seminar)
                .body("items", hasSize(3))
                .body("items[0].title.kk", equalTo("Ашылуы"))
                .body("items[0].title.en", equalTo("Opening & welcome"))
                .body("items[0].startsAt", equalTo("2019-02-14T05:00:00Z"));
    }

    private static void translateTheFirst(String seminar) {
        Map<String, Object> first = sessions(seminar).extract().path("items[0]");
        String address = "/seminars/" + seminar + "/sessions/" + first.get("id");
        Map<String, Object> body = new HashMap<>(first);
        body.keySet().removeAll(List.of("id", "revision", "seminarId", "position"));
        body.put("title", Map.of("kk", "Ашылуы", "en", "Opening & welcome"));
        atPresent(address).body(body).put(address).then().statusCode(200);
    }

    @Test
    void oneFaultIsToldAsOne() {
        String file = "<schedule><day date='2019-02-14'><room name='Hall'><event id='1'/></room></day></schedule>";

        take(aSeminar().drafted(), file.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .body("detail", equalTo("1 thing in the file is wrong; nothing was written"));
    }

    @Test
    void everyFaultIsNamedWithLineAndColumnAndNothingIsWritten() {
        String seminar = aSeminar().drafted();
        String file = """
                <schedule><day index="1" date="2019-02-14"><room name="Hall">
                <event id="1"><title>Good</title><start>09:00</start><duration>00:30</duration></event>
                <event id="2"><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></event>
                <event id="3"><title>Bad length</title><start>09:00</start><duration>90 minutes</duration></event>
                <event id="4"><title>Bad year</title><date>9999-01-01T09:00:00+06:00</date></event>
                <event id="1"><title>Twice</title></event>
                <event id="5"></event>
                </room></day></schedule>""";

        take(seminar, file.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .body("violations.field", contains("title", "duration", "date", "guid", "title"))
                .body("faults.line", contains(3, 4, 5, 6, 7))
                .body("faults[1].value", equalTo("90 minutes"))
                .body("faults[1].code", equalTo("bad-format"))
                .body("violations[1].message", containsString("line 4, column"));
        sessions(seminar).body("items", empty());

        take(seminar, file.getBytes(StandardCharsets.UTF_8), "?skipBad=true")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("skipped.line", contains(3, 4, 5, 6, 7));
        sessions(seminar).body("items.title.en", contains("Good"));
    }

    @Test
    void trialRunTellsAndWritesNothing() throws IOException {
        String seminar = aSeminar().drafted();

        take(seminar, ScheduleReaderTest.conference(), "?dryRun=true")
                .body("written", equalTo(false))
                .body("created", equalTo(3))
                .body("speakers", equalTo(2));

        sessions(seminar).body("items", empty());
        asOrganizer().get("/seminars/" + seminar + "/speakers").then().body("items", empty());
    }

    @Test
    void whatIsExportedLoadsAgain() throws IOException {
        String seminar = aSeminar().published();
        take(seminar, ScheduleReaderTest.conference(), "").statusCode(200);
        ASeminar.publish(seminar);
        schedule(seminar, "en")
                .contentType("application/xml")
                .body("schedule.conference.time_zone_name", equalTo("Asia/Almaty"))
                .body("schedule.day.@date", hasItem("2019-02-15"))
                .body("schedule.day[0].room[0].event[0].date", equalTo("2019-02-14T09:00:00+06:00"))
                .body("schedule.day[0].room[0].event[0].start", equalTo("09:00"))
                .body("schedule.day[0].room[0].event[0].duration", equalTo("00:30"));
        String another = aSeminar().drafted();

        take(another, exported(seminar, "en"), "")
                .statusCode(200)
                .body("created", equalTo(3))
                .body("speakers", equalTo(2));

        sessions(another).body("items.title.en", hasItem("Opening & welcome"));
    }

    @Test
    void exportLoadsIntoTheSeminarItIsOfWithoutMakingAnythingTwice() throws IOException {
        String seminar = aSeminar().published();
        take(seminar, ScheduleReaderTest.conference(), "").statusCode(200);
        String stage = aStage().in(seminar);
        String speaker = aSpeaker().in(seminar);
        String inTheStage = aSession()
                .with("speakerIds", List.of(speaker))
                .with("place", null)
                .in(seminar, stage);
        aSession()
                .with("placeOrganizationId", anOrganization().created())
                .with("title", Map.of("ru", "Только по-русски"))
                .with("summary", Map.of("kk", "Тек  \n\n\nқазақша"))
                .in(seminar, stage);
        ASeminar.publish(seminar);

        String exported = new String(exported(seminar, "kk"), StandardCharsets.UTF_8);
        take(seminar, exported.getBytes(StandardCharsets.UTF_8), "")
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(5))
                .body("missing", equalTo(0))
                .body("speakers", equalTo(0));

        String edited =
                exported.replaceFirst("(?s)(guid=\"" + inTheStage + ".*?<date>2019-02-14T)09:00:00", "$112:00:00");
        take(seminar, edited.getBytes(StandardCharsets.UTF_8), "")
                .body("created", equalTo(0))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(4));
        asOrganizer()
                .get("/seminars/" + seminar + "/sessions/" + inTheStage)
                .then()
                .body("startsAt", equalTo("2019-02-14T06:00:00Z"))
                .body("endsAt", equalTo("2019-02-14T06:30:00Z"))
                .body("title.en", equalTo("The development of education"))
                .body("place", nullValue())
                .body("speakerIds", contains(speaker));
        asOrganizer().get("/seminars/" + seminar + "/stages").then().body("items", hasSize(3));
    }

    @Test
    void trialRunLeavesWhatIsKnownOfEarlierImportsAsItWas() throws IOException {
        String seminar = aSeminar().drafted();
        take(seminar, ScheduleReaderTest.conference(), "").statusCode(200);
        List<?> known = knownParts(seminar);
        sessions(seminar).extract().<List<String>>path("items.id").forEach(session -> {
            String address = "/seminars/" + seminar + "/sessions/" + session;
            atPresent(address).delete(address).then().statusCode(204);
        });
        asOrganizer()
                .get("/seminars/" + seminar + "/speakers")
                .then()
                .extract()
                .<List<String>>path("items.id")
                .forEach(speaker -> {
                    String address = "/seminars/" + seminar + "/speakers/" + speaker;
                    atPresent(address).delete(address).then().statusCode(204);
                });

        take(seminar, ScheduleReaderTest.conference(), "?dryRun=true").body("speakers", equalTo(2));

        assertEquals(known, knownParts(seminar));
    }

    private List<?> knownParts(String seminar) {
        return database.fromStatelessSession(session -> session
                .createNativeQuery(
                        "select kind, external_id, resource_id::text from imported_part where seminar_id = :seminar"
                                + " order by 1, 2",
                        Object[].class)
                .setParameter("seminar", UUID.fromString(seminar))
                .list()
                .stream()
                .map(Arrays::asList)
                .toList());
    }

    @Test
    void fileOfFiftyMegabytesIsTooLarge() {
        byte[] file = new byte[50 * 1024 * 1024];

        take(aSeminar().drafted(), file, "").statusCode(413);
    }

    @Test
    void brokenXmlIsAProblem() {
        take(aSeminar().drafted(), "<schedule>".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:malformed-xml"));
    }

    @Test
    void teamsOrganizersAloneImport() throws IOException {
        String address = "/seminars/" + aSeminar().published() + "/schedule";
        byte[] file = ScheduleReaderTest.conference();

        xml(asPublic()).body(file).post(address).then().statusCode(401);
        xml(asReader()).body(file).post(address).then().statusCode(403);
        xml(with(Tokens.otherOrganizer())).body(file).post(address).then().statusCode(404);
    }

    private static ValidatableResponse take(String seminar, byte[] file, String query) {
        return xml(asOrganizer())
                .body(file)
                .post("/seminars/" + seminar + "/schedule" + query)
                .then();
    }

    private static ValidatableResponse schedule(String seminar, String language) {
        return asPublic()
                .accept("application/xml")
                .get("/seminars/" + seminar + "/schedule.xml?lang=" + language)
                .then()
                .statusCode(200);
    }

    private static byte[] exported(String seminar, String language) {
        return schedule(seminar, language).extract().asByteArray();
    }

    private static RequestSpecification xml(RequestSpecification request) {
        return request.contentType("application/xml");
    }

    private static ValidatableResponse sessions(String seminar) {
        return asOrganizer().get("/seminars/" + seminar + "/sessions").then();
    }
}
