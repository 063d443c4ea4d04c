package kz.bagdar.programme.interchange;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

/** What a file changes that is not read for the first time, or that this system wrote. */
@QuarkusTest
class ScheduleAgainTest {

    private static final String FILE = """
            <schedule><day index="1" date="2019-02-14"><room name="Hall">
            <event id="1"><title>Clusters</title><start>%s</start>%s
            <persons><person id="7">%s</person></persons></event>
            </room></day></schedule>""";

    @Test
    void whatTheFileDoesNotSayStaysAsPeopleHaveWrittenIt() {
        String seminar = aSeminar().drafted();
        take(seminar, FILE.formatted("10:00", "<type>Something else</type>", "A. Speaker"))
                .body("created", equalTo(1));
        sessions(seminar).body("items.kind", contains("SPEECH"));
        change(seminar, Map.of("kind", "EXHIBITION", "endsAt", "2019-02-14T12:00:00+06:00"));

        take(seminar, FILE.formatted("11:00", "", "A. Speaker")).body("updated", equalTo(1));

        sessions(seminar)
                .body("items.kind", contains("EXHIBITION"))
                .body("items.startsAt", contains("2019-02-14T05:00:00Z"))
                .body("items.endsAt", contains("2019-02-14T07:00:00Z"));
    }

    @Test
    void correctedNameOfASpeakerIsTakenOverAndTheirTranslationStays() {
        String seminar = aSeminar().drafted();
        take(seminar, FILE.formatted("10:00", "", "A. Speaker")).body("speakers", equalTo(1));

        take(seminar, FILE.formatted("10:00", "", "Aigul Speaker"))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(0))
                .body("speakers", equalTo(0));
        speakers(seminar).body("items.name.kk", contains("Aigul Speaker"));

        String address = "/seminars/" + seminar + "/speakers/"
                + speakers(seminar).extract().path("items[0].id");
        atPresent(address)
                .body(Map.of("name", Map.of("kk", "Айгүл Спикер", "en", "Aigul Speaker")))
                .put(address)
                .then()
                .statusCode(200);
        take(seminar, FILE.formatted("10:00", "", "Aigul B. Speaker")).body("updated", equalTo(1));
        take(seminar, FILE.formatted("10:00", "", "Aigul B. Speaker")).body("unchanged", equalTo(1));
        speakers(seminar)
                .body("items.name.kk", contains("Айгүл Спикер"))
                .body("items.name.en", contains("Aigul B. Speaker"));
    }

    @Test
    void exportKeepsStagesAndTheLanguageThatATitleIsIn() {
        String seminar = aSeminar().with("endsOn", "2019-02-15").published();
        String stage = aStage().in(seminar);
        aSession().in(seminar, stage);
        aSession()
                .with("title", Map.of("ru", "Только по-русски"))
                .with("startsAt", "2019-02-15T10:00:00+06:00")
                .with("endsAt", "2019-02-15T11:00:00+06:00")
                .in(seminar, stage);
        ASeminar.publish(seminar);
        String exported = asPublic()
                .accept("application/xml")
                .get("/seminars/" + seminar + "/schedule.xml")
                .asString();

        String another = aSeminar().with("endsOn", "2019-02-15").drafted();
        take(another, exported).body("created", equalTo(2));

        sessions(another)
                .body("items.title.kk", contains("The development of education (kk)", null))
                .body("items.title.ru", contains(null, "Только по-русски"));
        asOrganizer()
                .get("/seminars/" + another + "/stages")
                .then()
                .body("items.name", contains(Map.of("kk", "General session (kk)")));
    }

    @Test
    void speakersAndTheRoomAreNamedInTheLanguageThatATitleIsIn() {
        String seminar = aSeminar().published();
        String speaker = asOrganizer()
                .body(Map.of("name", Map.of("kk", "Айгүл", "ru", "Айгуль")))
                .post("/seminars/" + seminar + "/speakers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        aSession()
                .with("title", Map.of("ru", "Только по-русски"))
                .with("place", inAll("Hall"))
                .with("speakerIds", List.of(speaker))
                .in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);

        asPublic()
                .accept("application/xml")
                .get("/seminars/" + seminar + "/schedule.xml?lang=kk")
                .then()
                .body("schedule.day.room.@name", equalTo("Hall (kk)"))
                .body("schedule.day.room.event.room", equalTo("Hall (ru)"))
                .body("schedule.day.room.event.persons.person", equalTo("Айгуль"))
                .body("schedule.day.room.event.track", equalTo("General session (kk)"));
    }

    @Test
    void sessionIsInTheRoomOfItsStageWhichMayBeAnOrganization() {
        String seminar = aSeminar().with("venue", inAll("Astana")).published();
        String school = anOrganization().created();
        String stage =
                aStage().with("place", null).with("placeOrganizationId", school).in(seminar);
        aSession().with("place", null).in(seminar, stage);
        ASeminar.publish(seminar);

        String exported = asPublic()
                .accept("application/xml")
                .get("/seminars/" + seminar + "/schedule.xml?lang=en")
                .then()
                .body("schedule.day.room.@name", equalTo("School No. 13"))
                .extract()
                .asString();

        take(seminar, exported).body("unchanged", equalTo(1));
    }

    @Test
    void dayWhoseNumberIsMarkupIsRefused() {
        String file = FILE.formatted("10:00", "", "A. Speaker").replace("index=\"1\"", "index=\"&lt;b&gt;\"");

        asOrganizer()
                .contentType("application/xml")
                .body(file)
                .post("/seminars/" + aSeminar().drafted() + "/schedule")
                .then()
                .statusCode(422)
                .body("violations.field", contains("day", "day", "day"));
    }

    private static void change(String seminar, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(sessions(seminar).extract().<Map<String, Object>>path("items[0]"));
        String address = "/seminars/" + seminar + "/sessions/" + body.get("id");
        body.keySet().removeAll(List.of("id", "revision", "seminarId", "position"));
        body.putAll(fields);
        atPresent(address).body(body).put(address).then().statusCode(200);
    }

    private static ValidatableResponse take(String seminar, String file) {
        return asOrganizer()
                .contentType("application/xml; charset=utf-8")
                .body(file)
                .post("/seminars/" + seminar + "/schedule")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse sessions(String seminar) {
        return asOrganizer().get("/seminars/" + seminar + "/sessions").then();
    }

    private static ValidatableResponse speakers(String seminar) {
        return asOrganizer().get("/seminars/" + seminar + "/speakers").then();
    }
}
