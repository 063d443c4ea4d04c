package kz.bagdar.programme.version;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published seminar is what the public sees; a draft change is not, in any list, answer, tag or error. */
@QuarkusTest
class DraftChangeTest {

    /** In every text that a draft change writes. */
    private static final String SECRET = "Behind closed doors";

    private ASeminar written;
    private String seminar;
    private String url;
    private String stage;
    private String session;
    private String speaker;
    private String route;
    private String stop;
    private String group;
    private Registered participant;

    @BeforeEach
    void publishASeminarWithAllKindsOfParts() {
        written = aSeminar().with("title", inAll("Clusters of Astana"));
        seminar = written.openForRegistration();
        url = "/seminars/" + seminar;
        stage = aStage().in(seminar);
        speaker = aSpeaker().in(seminar);
        session = aSession().with("speakerIds", List.of(speaker)).in(seminar, stage);
        route = aRoute().in(seminar);
        stop = aStop().with("organizationId", anOrganization().created())
                .with("sessionIds", List.of(session))
                .on(seminar, route);
        group = aGroup().on(seminar, route);
        publish(seminar);
        participant = aRegistration().preferring(route).in(seminar);
    }

    @Test
    void nobodyOutsideTheTeamSeesAnythingOfADraftChange() {
        Map<String, String> before = answers();

        changeEverything();

        assertEquals(before, answers());
        before.keySet().forEach(this::assertTheTeamSeesTheDraft);

        publish(seminar);
        asPublic().get(url + "/programme").then().body("stages[0].name.en", equalTo(SECRET));
        asPublic().get(url + "/sessions/" + session).then().body("title.en", equalTo(SECRET));
        asPublic().get(url).then().body("title.en", equalTo(SECRET));
    }

    @Test
    void whatIsOnlyInTheDraftDoesNotExistForOthersAndWhatWasDeletedThereStillDoes() {
        String newStage = aStage().in(seminar);
        String newSession = aSession().in(seminar, newStage);
        String newSpeaker = aSpeaker().in(seminar);
        String newRoute = aRoute().numbered(2).in(seminar);
        String newStop = aStop().on(seminar, newRoute);
        String newGroup = aGroup().on(seminar, newRoute);
        for (String deleted : List.of("/stops/" + stop, "/sessions/" + session, "/speakers/" + speaker)) {
            atPresent(url + deleted).delete(url + deleted).then().statusCode(204);
        }

        for (Supplier<RequestSpecification> outsider : outsiders()) {
            for (String added : List.of(
                    "/stages/" + newStage,
                    "/sessions/" + newSession,
                    "/speakers/" + newSpeaker,
                    "/routes/" + newRoute,
                    "/stops/" + newStop,
                    "/groups/" + newGroup)) {
                outsider.get().get(url + added).then().statusCode(404);
                asOrganizer().get(url + added).then().statusCode(200);
            }
            for (String deleted : List.of("/stops/" + stop, "/sessions/" + session, "/speakers/" + speaker)) {
                outsider.get().get(url + deleted).then().statusCode(200);
                asOrganizer().get(url + deleted).then().statusCode(404);
            }
            outsider.get().get(url + "/sessions?stageId=" + newStage).then().body("items.size()", equalTo(0));
            outsider.get().get(url + "/sessions?stageId=" + stage).then().body("items.id", contains(session));
            outsider.get().get(url + "/stops?routeId=" + route).then().body("items.id", contains(stop));
            outsider.get().get(url + "/routes").then().body("items.id", contains(route));
            outsider.get().get(url + "/groups").then().body("items.id", contains(group));
        }
    }

    @Test
    void listOfSeminarsIsFilteredAndSortedByWhatIsPublished() {
        String mark = "mark" + System.nanoTime();
        String one = published("B " + mark, "2030-05-02");
        String two = published("A " + mark, "2030-05-03");
        change(one, written(SECRET + " " + mark, "2031-01-01"));

        String list = "/seminars?q=" + mark;
        asPublic().get(list + "&sort=title").then().body("items.id", contains(two, one));
        asPublic().get(list + "&sort=startsOn").then().body("items.id", contains(one, two));
        asPublic().get(list + "&to=2030-12-31").then().body("items.size()", equalTo(2));
        asPublic().get(list + "&from=2031-01-01").then().body("items.size()", equalTo(0));
        asPublic().get("/seminars?q=closed doors " + mark).then().body("items.size()", equalTo(0));
        asOrganizer().get(list + "&sort=title").then().body("items.id", contains(two, one));
        asOrganizer().get(list + "&from=2031-01-01").then().body("items.id", contains(one));
        asOrganizer().get("/seminars?q=closed doors " + mark).then().body("items.id", contains(one));
        String first = asPublic().get(list + "&sort=startsOn&limit=1").path("next");
        asPublic().get(list + "&sort=startsOn&limit=1&after=" + first).then().body("items.id", contains(two));
    }

    @Test
    void whereASeminarStandsIsEverybodysAtOnceAndChangesItsTag() {
        String tag = asPublic().get(url).header("ETag");

        asPublic().header("If-None-Match", tag).get(url).then().statusCode(304);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");

        asPublic()
                .header("If-None-Match", tag)
                .get(url)
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("REGISTRATION_CLOSED"))
                .body("nextLifecycles", hasItem("RUNNING"));
        asPublic().get(url + "/programme").then().body("seminar.lifecycle", equalTo("REGISTRATION_CLOSED"));
        asPublic()
                .get("/seminars?lifecycle=REGISTRATION_CLOSED&q=Clusters of Astana&limit=200")
                .then()
                .body("items.id", hasItem(seminar));
    }

    @Test
    void publicChoosesAmongTheRoutesThatItSees() {
        String dropped = aRoute().numbered(2).in(seminar);
        publish(seminar);
        atPresent(url + "/routes/" + dropped)
                .delete(url + "/routes/" + dropped)
                .then()
                .statusCode(204);
        String drafted = aRoute().numbered(2).in(seminar);

        asPublic()
                .body(aRegistration().preferring(drafted).body())
                .post(url + "/registrations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("preferences[0]"))
                .body("violations.code", contains("unknown-reference"))
                .body("violations[0].message", not(containsString("draft")));
        String own = url + "/registrations/" + participant.id();
        asParticipant(participant.token())
                .header("If-Match", "\"0\"")
                .body(aRegistration().preferring(route, drafted).update())
                .put(own)
                .then()
                .statusCode(422)
                .body("violations.field", contains("preferences[1]"));
        asOrganizer().get(own).then().body("preferences", contains(route));
        asOrganizer()
                .body(aRegistration().preferring(drafted).body())
                .post(url + "/registrations")
                .then()
                .statusCode(201);
        asPublic()
                .body(aRegistration().preferring(dropped, route).body())
                .post(url + "/registrations")
                .then()
                .statusCode(201);
    }

    @Test
    void participantSeesTheOwnRegistrationAsPublished() {
        changeEverything();

        asParticipant(participant.token())
                .get("/my-registration")
                .then()
                .statusCode(200)
                .body("seminar.title.en", equalTo("Clusters of Astana"))
                .body("seminar.startsOn", equalTo("2019-02-14"));
    }

    @Test
    void seminarThatWasCalledOffAsADraftWasNeverAnybodysToSee() {
        String draft = aSeminar().drafted();
        ASeminar.move(draft, "CANCELLED");

        asPublic().get("/seminars/" + draft).then().statusCode(404);
        asPublic().get("/seminars/" + draft + "/programme").then().statusCode(404);
        asPublic().get("/seminars?lifecycle=CANCELLED&limit=200").then().body("items.id", not(hasItem(draft)));
        asOrganizer().get("/seminars/" + draft).then().statusCode(200);
    }

    private void changeEverything() {
        change(
                seminar,
                written.with("title", inAll(SECRET))
                        .with("startsOn", "2019-02-13")
                        .body());
        put("/stages/" + stage, aStage().with("name", inAll(SECRET)).body());
        put("/speakers/" + speaker, aSpeaker().with("name", inAll(SECRET)).body());
        put(
                "/sessions/" + session,
                aSession()
                        .with("stageId", stage)
                        .with("title", inAll(SECRET))
                        .with("startsAt", "2019-02-13T09:00:00+06:00")
                        .with("speakerIds", List.of(speaker))
                        .body());
        put("/routes/" + route, aRoute().with("name", inAll(SECRET)).body());
        put(
                "/stops/" + stop,
                aStop().with("routeId", route)
                        .with(
                                "organizationId",
                                asOrganizer().get(url + "/stops/" + stop).path("organizationId"))
                        .with("topics", List.of(inAll(SECRET)))
                        .body());
        put(
                "/groups/" + group,
                aGroup().with("routeId", route).with("name", inAll(SECRET)).body());
    }

    private void put(String part, Object body) {
        atPresent(url + part).body(body).put(url + part).then().statusCode(200);
    }

    private static void change(String seminar, Map<String, Object> body) {
        atPresent("/seminars/" + seminar)
                .body(body)
                .put("/seminars/" + seminar)
                .then()
                .statusCode(200);
    }

    private String published(String title, String day) {
        return aSeminar()
                .with("title", inAll(title))
                .with("startsOn", day)
                .with("endsOn", day)
                .published();
    }

    private Map<String, Object> written(String title, String day) {
        return aSeminar()
                .with("title", inAll(title))
                .with("startsOn", day)
                .with("endsOn", day)
                .body();
    }

    /** Whatever there is to read, with its tag, as each kind of outsider reads it. */
    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        List<String> addresses = Stream.of(
                        "",
                        "/programme",
                        "/programme?lang=en",
                        "/programme?version=published",
                        "/stages",
                        "/stages/" + stage,
                        "/sessions",
                        "/sessions/" + session,
                        "/speakers",
                        "/speakers/" + speaker,
                        "/routes",
                        "/routes/" + route,
                        "/stops",
                        "/stops/" + stop,
                        "/groups",
                        "/groups/" + group,
                        "/versions",
                        "/versions/2")
                .map(address -> url + address)
                .toList();
        for (Supplier<RequestSpecification> outsider : outsiders()) {
            for (String address : addresses) {
                var answer = outsider.get().get(address);
                assertEquals(200, answer.statusCode(), address);
                assertThat(address, answer.asString(), not(containsString(SECRET)));
                answers.merge(address, answer.header("ETag") + answer.asString(), DraftChangeTest::same);
            }
        }
        return answers;
    }

    private static String same(String one, String other) {
        assertEquals(one, other);
        return one;
    }

    private void assertTheTeamSeesTheDraft(String address) {
        if (!address.contains("/versions") && !address.contains("version=")) {
            assertThat(address, asOrganizer().get(address).asString(), containsString(SECRET));
        }
    }

    private List<Supplier<RequestSpecification>> outsiders() {
        return List.of(
                () -> asPublic(),
                () -> asReader(),
                () -> with(Tokens.otherOrganizer()),
                () -> with(Tokens.client("other", "seminars:read")),
                () -> asParticipant(participant.token()));
    }
}
