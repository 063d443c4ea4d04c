package kz.bagdar.programme.clash;

import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClashTest {

    @Inject
    DataSource database;

    @Test
    void clashesWarnAndNeverKeepAnybodyFromWriting() {
        String seminar = aSeminar().drafted();
        String stage = aStage().in(seminar);
        String speaker = aSpeaker().in(seminar);
        String palace = anOrganization().created();
        Map<String, String> hall = inAll("Great hall");

        String first = aSession()
                .with("placeOrganizationId", palace)
                .with("place", hall)
                .with("speakerIds", List.of(speaker))
                .in(seminar, stage);
        String second = aSession()
                .with("placeOrganizationId", palace)
                .with("place", hall)
                .with("speakerIds", List.of(speaker))
                .with("startsAt", "2019-02-14T09:15:00+06:00")
                .with("endsAt", "2019-02-14T18:15:00+06:00")
                .in(seminar, stage);

        asOrganizer()
                .get("/seminars/" + seminar + "/clashes")
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("PLACE", "SPEAKER", "OUTSIDE_HOURS"))
                .body("items.find { it.kind == 'PLACE' }.sessionIds", contains(first, second))
                .body("items.findAll { it.kind == 'PLACE' }.from", contains("2019-02-14T03:15:00Z"))
                .body("items.findAll { it.kind == 'PLACE' }.to", contains("2019-02-14T03:30:00Z"))
                .body("items.findAll { it.kind == 'SPEAKER' }.speakerId", contains(speaker))
                .body("items.find { it.kind == 'OUTSIDE_HOURS' }.sessionIds", contains(second));
    }

    @Test
    void placeOfTheStageCountsWhereTheSessionHasNone() {
        String seminar = aSeminar().drafted();
        String stage = aStage().with("place", inAll("Great hall")).in(seminar);
        String first = aSession().in(seminar, stage);
        String second = aSession().in(seminar, stage);

        asOrganizer()
                .get("/seminars/" + seminar + "/clashes")
                .then()
                .body("items.kind", contains("PLACE"))
                .body("items[0].sessionIds", containsInAnyOrder(first, second));
    }

    @Test
    void groupThatWouldBeAtTwoStopsAtOnceIsPointedOut() {
        String seminar = aSeminar().drafted();
        String stage = aStage().in(seminar);
        String route = aRoute().in(seminar);
        aStop().with("sessionIds", List.of(aSession().in(seminar, stage))).on(seminar, route);
        aStop().with("sessionIds", List.of(aSession().in(seminar, stage))).on(seminar, route);

        asOrganizer()
                .get("/seminars/" + seminar + "/clashes")
                .then()
                .body("items.findAll { it.kind == 'GROUP' }.routeId", contains(route));
    }

    @Test
    void sessionOfAStageThatIsAddedMeanwhileHasItsPlace() throws Exception {
        String seminar = aSeminar().drafted();
        String first = aSession().with("place", Map.of("ru", "Зал")).in(seminar, aStage().in(seminar));
        String added = "lock table session in access exclusive mode;"
                + " insert into stage (id, revision, seminar_id, position, name, place)"
                + " values ('%2$s', 0, '%1$s', 2, '{\"en\": \"Two\"}', '{\"kk\": \"Залы\", \"ru\": \"Зал\"}');"
                + " insert into session (id, revision, seminar_id, stage_id, position, kind, title, starts_at, ends_at)"
                + " values ('%3$s', 0, '%1$s', '%2$s', 1, 'SPEECH', '{\"en\": \"Talk\"}',"
                + " '2019-02-14T09:10:00+06:00', '2019-02-14T10:00:00+06:00')";
        UUID session = UUID.randomUUID();
        CompletableFuture<Response> clashes;
        try (HeldDatabase held = HeldDatabase.by(database, added.formatted(seminar, UUID.randomUUID(), session))) {
            clashes = Parallel.start(() -> asOrganizer().get("/seminars/" + seminar + "/clashes"));
            held.awaitWaiting(1);
            held.commit();
        }

        clashes.get(20, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .body("items.kind", contains("PLACE"))
                .body("items[0].sessionIds", contains(first, session.toString()));
    }

    @Test
    void sessionsWithoutATimeAndEmptySeminarsHaveNone() {
        String seminar = aSeminar().drafted();
        asOrganizer().get("/seminars/" + seminar + "/clashes").then().body("items", empty());

        aSession().with("startsAt", null).with("endsAt", null).in(seminar, aStage().in(seminar));

        asOrganizer().get("/seminars/" + seminar + "/clashes").then().body("items", empty());
    }

    @Test
    void teamAloneSeesThem() {
        String address = "/seminars/" + aSeminar().published() + "/clashes";

        asPublic().get(address).then().statusCode(401);
        asReader().get(address).then().statusCode(404);
        with(Tokens.otherOrganizer()).get(address).then().statusCode(404);
        asOrganizer().get(address).then().statusCode(200);
    }
}
