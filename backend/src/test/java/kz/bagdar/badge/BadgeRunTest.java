package kz.bagdar.badge;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Pdf;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadgeRunTest {

    private static final Map<String, Object> CARDS = Map.of("layout", "A4_90X60");

    @Inject
    DueJobs due;

    @Inject
    Participants participants;

    @Inject
    OldBadges old;

    @Inject
    EntityManager entities;

    @Test
    void fileHasTheBadgesOfThoseWhomTheFilterFinds() throws IOException {
        String seminar = aSeminar().openForRegistration();
        aRegistration().named("Ұлан Қасым").in(seminar);
        aRegistration().named("Әсел Омар").in(seminar);
        aRegistration().named("Марат Ли").with("regionCode", "KZ-71").in(seminar);
        asOrganizer().get(badges(seminar) + "/counts?region=KZ-11").then().body("people", equalTo(2));

        ValidatableResponse asked = post(seminar, "?region=KZ-11", CARDS).statusCode(202);
        String run = asked.extract().path("id");
        asked.header("Location", endsWith(badges(seminar) + "/" + run))
                .body("people", equalTo(2))
                .body("job.state", equalTo("QUEUED"));
        pdf(seminar, run).statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
        due.run(UUID.fromString(run));

        asOrganizer()
                .get(badges(seminar) + "/" + run)
                .then()
                .body("job.state", equalTo("DONE"))
                .body("job.done", equalTo(2));
        String text = Pdf.text(pdf(seminar, run)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
        assertThat(text, stringContainsInOrder("Әсел Омар", "Ұлан Қасым"));
        assertThat(text, not(containsString("Марат")));
        asOrganizer().get(badges(seminar)).then().body("items", hasSize(1)).body("items[0].id", equalTo(run));
    }

    @Test
    void badgesComeInTheOrderOfTheGroups() throws IOException {
        String seminar = aSeminar().openForRegistration();
        String second = aGroup().on(seminar, aRoute().numbered(2).in(seminar));
        String first = aGroup().on(seminar, aRoute().numbered(1).in(seminar));
        put(seminar, aRegistration().named("Алуа").in(seminar), second);
        put(seminar, aRegistration().named("Бекзат").in(seminar), first);
        aRegistration().named("Аян").in(seminar);

        String run = made(seminar, "", Map.of("layout", "LABEL_86X54", "order", "GROUP", "language", "ru"));

        assertThat(
                text(seminar, run),
                stringContainsInOrder("Бекзат", "Маршрут 1 · Группа 1", "Алуа", "Маршрут 2", "Аян"));
    }

    @Test
    void onlyBadgesThatWouldReadOtherwiseAreMadeAgain() throws IOException {
        String seminar = aSeminar().openForRegistration();
        ARegistration form = aRegistration().named("Алуа");
        Registered changing = form.in(seminar);
        aRegistration().named("Бекзат").in(seminar);
        Map<String, Object> changedOnly = Map.of("layout", "A4_A6", "changedOnly", true);
        assertEquals(2, changed(seminar));
        made(seminar, "", changedOnly);
        assertEquals(0, changed(seminar));
        post(seminar, "", changedOnly).statusCode(422).body("type", equalTo("urn:bagdar:problem:no-badges"));

        String person = "/seminars/" + seminar + "/registrations/" + changing.id();
        atPresent(person)
                .body(form.with("phone", "+7 700 000 00 00").update())
                .put(person)
                .then()
                .statusCode(200);
        assertEquals(0, changed(seminar));
        atPresent(person)
                .body(form.named("Алуа Серік").update())
                .put(person)
                .then()
                .statusCode(200);

        assertEquals(1, changed(seminar));
        assertThat(text(seminar, made(seminar, "", changedOnly)), containsString("Алуа Серік"));
    }

    @Test
    void whatCannotBeMadeIsRefusedAndLeavesNothing() {
        String seminar = aSeminar().openForRegistration();
        String stranger = aRegistration().in(aSeminar().openForRegistration()).id();

        post(seminar, "", CARDS).statusCode(422).body("type", equalTo("urn:bagdar:problem:no-badges"));
        post(seminar, "", Map.of("layout", "A3")).statusCode(400).body("violations[0].field", equalTo("layout"));
        post(seminar, "", Map.of()).statusCode(422).body("violations[0].field", equalTo("layout"));
        post(seminar, "", Map.of("layout", "A4_A6", "ids", List.of(stranger)))
                .statusCode(422)
                .body("violations[0].field", equalTo("ids[0]"));
        post(seminar, "", Map.of("layout", "A4_A6", "ids", Collections.nCopies(20_001, stranger)))
                .statusCode(422)
                .body("violations[0].field", equalTo("ids"));
        post(seminar, "?status=GONE", CARDS).statusCode(400);

        asOrganizer().get(badges(seminar)).then().body("items", hasSize(0));
    }

    @Test
    void fileThatIsNotWantedAnyMoreIsNotMade() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String run = post(seminar, "", Map.of("layout", "A4_A6", "ids", List.of(person.id())))
                .statusCode(202)
                .extract()
                .path("id");

        asOrganizer()
                .post(badges(seminar) + "/" + run + "/cancellation")
                .then()
                .statusCode(200)
                .body("job.state", equalTo("CANCELLED"));
        due.run(UUID.fromString(run));

        pdf(seminar, run).statusCode(409);
        assertEquals(1, changed(seminar));
    }

    @Test
    void fileIsGoneAfterADay() {
        String seminar = aSeminar().openForRegistration();
        aRegistration().in(seminar);
        String run = made(seminar, "", CARDS);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update badge_run set created_at = created_at - interval '1 day' where id = :id")
                        .setParameter("id", UUID.fromString(run))
                        .executeUpdate());

        pdf(seminar, run).statusCode(404);
        asOrganizer().get(badges(seminar)).then().body("items", hasSize(0));
        old.run();

        Number left = (Number) entities.createNativeQuery("select count(*) from badge_file_piece where run_id = :id")
                .setParameter("id", UUID.fromString(run))
                .getSingleResult();
        assertEquals(0, left.intValue());
    }

    @Test
    void sameKeyIsOneFile() {
        String seminar = aSeminar().openForRegistration();
        aRegistration().in(seminar);
        String key = UUID.randomUUID().toString();

        String first = asOrganizer()
                .header("Idempotency-Key", key)
                .body(CARDS)
                .post(badges(seminar))
                .path("id");
        String again = asOrganizer()
                .header("Idempotency-Key", key)
                .body(CARDS)
                .post(badges(seminar))
                .path("id");

        assertEquals(first, again);
    }

    @Test
    void onlyTheTeamMakesAndFetchesFiles() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String run = made(seminar, "", CARDS);

        for (String address : List.of(badges(seminar), badges(seminar) + "/counts", badges(seminar) + "/" + run)) {
            asPublic().get(address).then().statusCode(401);
            asReader().get(address).then().statusCode(404);
            asParticipant(person.token()).get(address).then().statusCode(403);
        }
        asReader()
                .accept("*/*")
                .get(badges(seminar) + "/" + run + "/pdf")
                .then()
                .statusCode(404);
        asReader().body(CARDS).post(badges(seminar)).then().statusCode(403);
        asPublic().body(CARDS).post(badges(seminar)).then().statusCode(401);
        asOrganizer().get(badges(aSeminar().drafted()) + "/" + run).then().statusCode(404);
    }

    private ValidatableResponse post(String seminar, String filter, Map<String, Object> body) {
        return asOrganizer()
                .body(new HashMap<>(body))
                .post(badges(seminar) + filter)
                .then();
    }

    private String made(String seminar, String filter, Map<String, Object> body) {
        String run = post(seminar, filter, body).statusCode(202).extract().path("id");
        due.run(UUID.fromString(run));
        return run;
    }

    private static ValidatableResponse pdf(String seminar, String run) {
        return asOrganizer()
                .accept("*/*")
                .get(badges(seminar) + "/" + run + "/pdf")
                .then();
    }

    private static String text(String seminar, String run) throws IOException {
        return Pdf.text(pdf(seminar, run).statusCode(200).extract().asByteArray());
    }

    private static int changed(String seminar) {
        return asOrganizer().get(badges(seminar) + "/counts").path("changed");
    }

    private void put(String seminar, Registered person, String group) {
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person.id()), UUID.fromString(group))));
    }

    private static String badges(String seminar) {
        return "/seminars/" + seminar + "/badges";
    }
}
