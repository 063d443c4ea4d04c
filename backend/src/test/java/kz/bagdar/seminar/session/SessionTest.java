package kz.bagdar.seminar.session;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamSees;
import static kz.bagdar.testing.PartOfSeminar.assertOrder;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kz.bagdar.testing.ASession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest {

    @Inject
    EntityManager entities;

    private String seminar;
    private String stage;
    private String url;

    @BeforeEach
    void makeAStage() {
        seminar = aSeminar().published();
        stage = aStage().in(seminar);
        url = "/seminars/" + seminar + "/sessions";
    }

    @Test
    void timeInAYearThatNoSeminarIsHeldInIsRefused() {
        String seminar = aSeminar().drafted();
        asOrganizer()
                .body(aSession()
                        .with("stageId", aStage().in(seminar))
                        .with("startsAt", "2019-02-14T09:00:00+06:00")
                        .with("endsAt", "9999-02-14T09:00:00+06:00")
                        .body())
                .post("/seminars/" + seminar + "/sessions")
                .then()
                .statusCode(422)
                .body("violations.field", contains("endsAt"));
    }

    @Test
    void sessionIsReadByAnyoneAsItWasWritten() {
        String palace = anOrganization().created();
        String first = aSpeaker().in(seminar);
        String second = aSpeaker().in(seminar);
        String cluster = aCluster().created();
        String id = aSession()
                .with("kind", "MASTER_CLASS")
                .with("summary", inAll("In short"))
                .with("presentedBy", inAll("Leaders of city government"))
                .with("place", inAll("Hall 2"))
                .with("placeOrganizationId", palace)
                .with("capacity", 0)
                .with("speakerIds", List.of(second, first))
                .with("clusterIds", List.of(cluster))
                .in(seminar, stage);
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seminarId", equalTo(seminar))
                .body("stageId", equalTo(stage))
                .body("position", equalTo(1))
                .body("kind", equalTo("MASTER_CLASS"))
                .body("title.en", equalTo("The development of education"))
                .body("presentedBy.en", equalTo("Leaders of city government"))
                .body("place.en", equalTo("Hall 2"))
                .body("placeOrganizationId", equalTo(palace))
                .body("startsAt", equalTo("2019-02-14T03:00:00Z"))
                .body("endsAt", equalTo("2019-02-14T03:30:00Z"))
                .body("capacity", equalTo(0))
                .body("speakerIds", contains(second, first))
                .body("clusterIds", contains(cluster));
    }

    @Test
    void whatIsNotKnownOfASessionIsAbsent() {
        String id = aSession().with("startsAt", null).with("endsAt", null).in(seminar, stage);
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .body("startsAt", nullValue())
                .body("capacity", nullValue())
                .body("speakerIds", empty())
                .body("clusterIds", empty());
    }

    @Test
    void sessionsKeepTheirOrderInEachStageWithoutGaps() {
        String other = aStage().in(seminar);
        ASession moved = aSession();
        String a = moved.in(seminar, stage);
        String b = aSession().in(seminar, stage);
        String c = aSession().with("position", 2).in(seminar, stage);
        String d = aSession().in(seminar, other);
        assertOrder(of(stage), a, c, b);

        put(a, moved.with("position", 3));
        assertOrder(of(stage), c, b, a);

        put(a, moved.with("stageId", other).with("position", 1));
        assertOrder(of(stage), c, b);
        assertOrder(of(other), a, d);

        atPresent(url + "/" + c).delete(url + "/" + c).then().statusCode(204);
        assertOrder(of(stage), b);
        asOrganizer()
                .body(in(stage, aSession().with("position", 3)))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("position"));
    }

    @Test
    void speakersChangeTheirOrder() {
        String first = aSpeaker().in(seminar);
        String second = aSpeaker().in(seminar);
        ASession session = aSession().with("speakerIds", List.of(first, second));
        String id = session.in(seminar, stage);

        put(id, session);
        asOrganizer().get(url + "/" + id).then().header("ETag", "\"0\"");

        put(id, session.with("speakerIds", List.of(second, first)));
        asOrganizer().get(url + "/" + id).then().header("ETag", "\"1\"").body("speakerIds", contains(second, first));
    }

    @Test
    void sessionEndsAfterItBegins() {
        assertRefused(aSession().with("endsAt", "2019-02-14T03:00:00Z"), "endsAt", "out-of-range");
        assertRefused(aSession().with("endsAt", "2019-02-14T08:59:00+06:00"), "endsAt", "out-of-range");
        assertRefused(aSession().with("startsAt", null), "startsAt", "required");
        aSession().with("endsAt", null).in(seminar, stage);
    }

    @Test
    void timeWithoutOffsetIsNotUnderstood() {
        for (Object wrong : List.of("2019-02-14T09:00:00", "2019-02-14", 1550113200, "+12019-02-14T09:00:00Z")) {
            asOrganizer()
                    .body(in(stage, aSession().with("startsAt", wrong)))
                    .post(url)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:bagdar:problem:wrong-type"))
                    .body("violations.field", contains("startsAt"));
        }
    }

    @Test
    void unknownForeignAndRepeatedReferencesAreNamed() {
        String elsewhere = aSeminar().published();
        String speaker = aSpeaker().in(seminar);
        String foreignSpeaker = aSpeaker().in(elsewhere);
        String foreignStage = aStage().in(elsewhere);

        assertRefused(aSession().with("stageId", foreignStage), "stageId", "foreign-reference");
        assertRefused(aSession().with("stageId", UUID.randomUUID()), "stageId", "unknown-reference");
        assertRefused(aSession().with("stageId", null), "stageId", "required");
        assertRefused(
                aSession().with("speakerIds", List.of(speaker, foreignSpeaker)), "speakerIds[1]", "foreign-reference");
        assertRefused(aSession().with("speakerIds", List.of(UUID.randomUUID())), "speakerIds[0]", "unknown-reference");
        assertRefused(aSession().with("speakerIds", List.of(speaker, speaker)), "speakerIds[1]", "duplicate");
        assertRefused(aSession().with("clusterIds", List.of(UUID.randomUUID())), "clusterIds[0]", "unknown-reference");
        assertRefused(
                aSession().with("placeOrganizationId", UUID.randomUUID()), "placeOrganizationId", "unknown-reference");
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void badFieldsAreNamed() {
        asOrganizer()
                .body(in(
                        stage,
                        aSession()
                                .with("title", inAll("t".repeat(301)))
                                .with("summary", inAll("<script>x</script>"))
                                .with("capacity", -1)))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.find { it.field == 'title.en' }.code", equalTo("too-long"))
                .body("violations.find { it.field == 'summary.en' }.code", equalTo("html"))
                .body("violations.find { it.field == 'capacity' }.code", equalTo("out-of-range"));
        asOrganizer()
                .body(in(stage, aSession().with("kind", "DANCE")))
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:wrong-type"))
                .body("violations.field", contains("kind"));
        asOrganizer()
                .body(in(stage, aSession().with("room", "2")))
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"));
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void writeNeedsTheRevisionThatWasRead() {
        ASession session = aSession();
        String address = url + "/" + session.in(seminar, stage);

        asOrganizer().body(session.body()).put(address).then().statusCode(428);
        put(address.substring(url.length() + 1), session.with("kind", "TOUR"));
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(session.body())
                .put(address)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        asOrganizer().header("If-Match", "\"0\"").delete(address).then().statusCode(412);
    }

    @Test
    void sessionOfAStopIsKept() {
        String session = aSession().in(seminar, stage);
        aStop().with("sessionIds", List.of(session)).on(seminar, aRoute().in(seminar));

        assertInUse(url + "/" + session, "stop");
    }

    @Test
    void sessionsOfADraftExistForItsTeamOnly() {
        String draft = aSeminar().drafted();
        String sessions = "/seminars/" + draft + "/sessions";
        String session = sessions + "/" + aSession().in(draft, aStage().in(draft));

        assertOnlyTheTeamSees(sessions, session);
    }

    @Test
    void onlyTheTeamsOrganizersWrite() {
        assertOnlyTheTeamAdds(url, in(stage, aSession()));
    }

    @Test
    void draftTakesItsProgrammeAlongAndTheLogTellsOfEach() {
        String draft = aSeminar().drafted();
        String speaker = aSpeaker().in(draft);
        String session = aSession()
                .with("speakerIds", List.of(speaker))
                .with("clusterIds", List.of(aCluster().created()))
                .in(draft, aStage().in(draft));
        aStop().with("sessionIds", List.of(session)).on(draft, aRoute().in(draft));

        atPresent("/seminars/" + draft).delete("/seminars/" + draft).then().statusCode(204);

        List<String> deleted = entities.createQuery(
                        "select resourceType from Change where seminarId = ?1 and kind = DELETED", String.class)
                .setParameter(1, UUID.fromString(draft))
                .getResultList();
        assertThat(
                deleted, containsInAnyOrder("seminar", "team-member", "stage", "session", "speaker", "route", "stop"));
    }

    private void put(String id, ASession session) {
        atPresent(url + "/" + id)
                .body(session.body())
                .put(url + "/" + id)
                .then()
                .statusCode(200);
    }

    private String of(String stageId) {
        return url + "?stageId=" + stageId;
    }

    private void assertRefused(ASession session, String field, String code) {
        if (!session.body().containsKey("stageId")) {
            session.with("stageId", stage);
        }
        asOrganizer()
                .body(session.body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    private static Object in(String stageId, ASession session) {
        return session.with("stageId", stageId).body();
    }
}
