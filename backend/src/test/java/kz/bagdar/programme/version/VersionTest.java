package kz.bagdar.programme.version;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASession;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** Publishing again and again, reading what was published, and comparing. */
@QuarkusTest
class VersionTest {

    @Inject
    EntityManager entities;

    @Inject
    Participants participants;

    @Inject
    PublishedProgrammes published;

    @Inject
    FirstVersions firstVersions;

    @Test
    void announcingASeminarPublishesItsFirstVersion() {
        String seminar = aSeminar().drafted();
        aSession().in(seminar, aStage().in(seminar));
        asOrganizer().get("/seminars/" + seminar + "/versions").then().body("items", empty());

        ASeminar.move(seminar, "PUBLISHED");

        asPublic()
                .get("/seminars/" + seminar + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].changes", equalTo(Map.of("added", 3, "removed", 0, "changed", 0, "moved", 0)))
                .body("items[0]", not(hasKey("publishedBy")));
        asOrganizer().get("/seminars/" + seminar + "/versions").then().body("items[0].publishedBy", equalTo("Daniyar"));
    }

    @Test
    void versionCarriesItsNoteAndCanBeReadWhenThereAreLaterOnes() {
        String seminar = aSeminar().published();
        aStage().in(seminar);
        Map<String, String> note = inAll("The general session is\nfixed");

        asOrganizer()
                .body(Map.of("note", note))
                .post("/seminars/" + seminar + "/versions")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/seminars/" + seminar + "/versions/2"))
                .body("number", equalTo(2))
                .body("note", equalTo(note))
                .body("changes.added", equalTo(1));

        asPublic()
                .get("/seminars/" + seminar + "/versions/1")
                .then()
                .statusCode(200)
                .body("version.number", equalTo(1))
                .body("programme.seminar.id", equalTo(seminar))
                .body("programme.stages", empty());
        asPublic()
                .get("/seminars/" + seminar + "/versions/2?lang=ru")
                .then()
                .body("version.note", equalTo(note.get("ru")))
                .body("programme.stages[0].name", equalTo("General session (ru)"));
        asPublic().get("/seminars/" + seminar + "/versions/3").then().statusCode(404);
        asPublic().get("/seminars/" + seminar + "/versions?limit=1").then().body("items.number", contains(2));
    }

    @Test
    void nothingIsPublishedWhereNothingHasChanged() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        atPresent("/seminars/" + seminar + "/stages/" + stage)
                .delete("/seminars/" + seminar + "/stages/" + stage)
                .then()
                .statusCode(204);

        asOrganizer()
                .body(Map.of())
                .post("/seminars/" + seminar + "/versions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:nothing-to-publish"));
        asOrganizer().get("/seminars/" + seminar + "/versions").then().body("items.number", contains(1));
    }

    @Test
    void versionsAreComparedEachWithTheOneBeforeOrAnyEarlierOne() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        ASession session = aSession();
        String id = session.in(seminar, stage);
        ASeminar.publish(seminar);
        put("/seminars/" + seminar + "/sessions/" + id, session.with("startsAt", "2019-02-14T09:10:00+06:00"));
        ASeminar.publish(seminar);
        String versions = "/seminars/" + seminar + "/versions/";

        asPublic()
                .get(versions + "3/changes")
                .then()
                .statusCode(200)
                .body("from", equalTo(2))
                .body("to", equalTo(3))
                .body("items.change", contains("MOVED"))
                .body("items.kind", contains("SESSION"))
                .body("items.resourceId", contains(id))
                .body("items[0].title.en", equalTo("The development of education"))
                .body("items[0].differences.field", contains("startsAt"))
                .body("items[0].differences[0].from", equalTo("2019-02-14T03:00:00Z"))
                .body("items[0].differences[0].to", equalTo("2019-02-14T03:10:00Z"))
                .body("$", not(hasKey("toldRegistrations")));
        asOrganizer().get(versions + "3/changes").then().body("toldRegistrations", equalTo(0));
        asPublic()
                .get(versions + "3/changes?since=1")
                .then()
                .body("from", equalTo(1))
                .body("items.change", contains("ADDED", "ADDED"));
        asPublic()
                .get(versions + "3/changes?since=0")
                .then()
                .body("items.kind", contains("SEMINAR", "STAGE", "SESSION"));
        for (String senseless : List.of("3", "-1", "x")) {
            asPublic()
                    .get(versions + "3/changes?since=" + senseless)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:bagdar:problem:invalid-parameter"));
        }
    }

    @Test
    void draftTellsWhatPublishingWouldChangeAndHowManyItWouldTell() {
        String seminar = aSeminar().openForRegistration();
        String address = "/seminars/" + seminar;
        String route = aRoute().in(seminar);
        String stage = aStage().in(seminar);
        ASession lesson = aSession();
        String shown = lesson.in(seminar, stage);
        aStop().with("sessionIds", List.of(shown)).on(seminar, route);
        ASession speech = aSession();
        String general = speech.in(seminar, stage);
        String group = aGroup().on(seminar, route);
        ASeminar.publish(seminar);
        putInGroup(seminar, aRegistration().in(seminar), group);
        Registered elsewhere = aRegistration().in(seminar);
        Registered gone = aRegistration().in(seminar);
        // never mailed, so not counted
        putInGroup(seminar, aRegistration().with("email", "one@sample.invalid").in(seminar), group);
        aRegistration().with("email", "Two@sample.INVALID").in(seminar);
        asOrganizer().post(address + "/registrations/" + gone.id() + "/cancellation");

        asOrganizer()
                .get(address + "/draft-changes")
                .then()
                .statusCode(200)
                .body("from", equalTo(2))
                .body("items", empty())
                .body("toBeTold", equalTo(0));
        put(address + "/sessions/" + shown, lesson.with("place", inAll("Room 5")));
        asOrganizer()
                .get(address + "/draft-changes")
                .then()
                .body("items.change", contains("MOVED"))
                .body("toBeTold", equalTo(1));
        put(address + "/sessions/" + general, speech.with("place", inAll("Hall 2")));
        asOrganizer().get(address + "/draft-changes").then().body("toBeTold", equalTo(2));

        ASeminar.publish(seminar);

        asOrganizer().get(address + "/versions/3/changes").then().body("toldRegistrations", equalTo(2));
        asOrganizer().get(address + "/draft-changes").then().body("from", equalTo(3));
        assertEquals("CONFIRMED", elsewhere.status());
    }

    @Test
    void draftThatWasNeverPublishedDiffersFromNothing() {
        String seminar = aSeminar().drafted();
        aStage().in(seminar);

        asOrganizer()
                .get("/seminars/" + seminar + "/draft-changes")
                .then()
                .body("from", equalTo(0))
                .body("items.change", contains("ADDED", "ADDED"))
                .body("toBeTold", equalTo(0));
    }

    @Test
    void twoWhoPublishAtOnceMakeOneVersionAndNoGap() {
        String seminar = aSeminar().published();
        for (int round = 2; round <= 4; round++) {
            aStage().in(seminar);
            Supplier<Integer> publish = () -> asOrganizer()
                    .body(Map.of())
                    .post("/seminars/" + seminar + "/versions")
                    .statusCode();
            CompletableFuture<Integer> one = Parallel.start(publish);
            CompletableFuture<Integer> other = Parallel.start(publish);
            List<Integer> answers = Stream.of(one.join(), other.join()).sorted().toList();
            assertEquals(List.of(201, 409), answers);
        }

        asPublic().get("/seminars/" + seminar + "/versions").then().body("items.number", contains(4, 3, 2, 1));
    }

    @Test
    void sequenceOfASessionGrowsWithEachMoveAndWhenItIsTakenOut() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        ASession session = aSession();
        String id = session.in(seminar, stage);
        ASeminar.publish(seminar);
        assertEquals(0, sequence(seminar, id));

        String address = "/seminars/" + seminar + "/sessions/" + id;
        put(address, session.with("title", inAll("Another title")));
        ASeminar.publish(seminar);
        assertEquals(0, sequence(seminar, id));

        put(address, session.with("place", inAll("Hall 2")));
        ASeminar.publish(seminar);
        assertEquals(1, sequence(seminar, id));

        atPresent(address).delete(address).then().statusCode(204);
        ASeminar.publish(seminar);
        assertEquals(2, sequence(seminar, id));
        aStage().in(seminar);
        ASeminar.publish(seminar);
        assertEquals(2, sequence(seminar, id));
    }

    @Test
    void seminarThatWasPublicBeforeThereWereVersionsGetsItsFirstAtTheStart() {
        String seminar = aSeminar().published();
        String draft = aSeminar().drafted();
        String calledOff = aSeminar().drafted();
        ASeminar.move(calledOff, "CANCELLED");
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("published_part", "programme_version")) {
                entities.createNativeQuery("delete from " + table + " where seminar_id = ?1")
                        .setParameter(1, UUID.fromString(seminar))
                        .executeUpdate();
            }
        });
        asPublic().get("/seminars/" + seminar).then().statusCode(404);

        firstVersions.publishMissing();
        firstVersions.publishMissing();

        asPublic().get("/seminars/" + seminar).then().statusCode(200);
        asOrganizer()
                .get("/seminars/" + seminar + "/versions")
                .then()
                .body("items.number", contains(1))
                .body("items[0]", not(hasKey("publishedBy")))
                .body("items[0].publishedAt", notNullValue());
        for (String hidden : List.of(draft, calledOff)) {
            asOrganizer().get("/seminars/" + hidden + "/versions").then().body("items", empty());
        }
    }

    @Test
    void seminarThatBecomesADraftAgainIsHiddenAndKeepsItsVersions() {
        String seminar = aSeminar().published();
        ASeminar.move(seminar, "DRAFT");
        asPublic().get("/seminars/" + seminar + "/versions").then().statusCode(404);
        asPublic().get("/seminars/" + seminar + "/versions/1").then().statusCode(404);
        aStage().in(seminar);

        ASeminar.move(seminar, "PUBLISHED");

        asPublic().get("/seminars/" + seminar + "/versions").then().body("items.number", contains(2, 1));
        asPublic().get("/seminars/" + seminar + "/programme").then().body("stages.size()", equalTo(1));
    }

    @Test
    void deletedSeminarTakesItsVersionsAlongAndTheLogTellsOfTheirEnd() {
        String seminar = aSeminar().published();
        ASeminar.move(seminar, "DRAFT");

        atPresent("/seminars/" + seminar).delete("/seminars/" + seminar).then().statusCode(204);

        asAdministrator()
                .get("/changes?seminarId=" + seminar + "&resourceType=programme-version&limit=200")
                .then()
                .body("items.kind", contains("CREATED", "DELETED"));
    }

    private int sequence(String seminar, String session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> published.of(seminar).sequences().get(UUID.fromString(session)));
    }

    private static void put(String address, ASession session) {
        atPresent(address).body(session.body()).put(address).then().statusCode(200);
    }

    private void putInGroup(String seminar, Registered person, String group) {
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person.id()), UUID.fromString(group))));
    }
}
