package kz.bagdar.seminar.stage;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamSees;
import static kz.bagdar.testing.PartOfSeminar.assertOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.AStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StageTest {

    private String seminar;
    private String url;

    @BeforeEach
    void makeASeminar() {
        seminar = aSeminar().published();
        url = "/seminars/" + seminar + "/stages";
    }

    @Test
    void stageIsReadByAnyoneAsItWasWritten() {
        String palace = anOrganization().created();

        String id = asOrganizer()
                .body(aStage().with("summary", inAll("Speeches and a tour"))
                        .with("placeOrganizationId", palace)
                        .body())
                .post(url)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1" + url + "/"))
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seminarId", equalTo(seminar))
                .body("position", equalTo(1))
                .body("name.en", equalTo("General session"))
                .body("summary.ru", equalTo("Speeches and a tour (ru)"))
                .body("place.kk", equalTo("Palace of Schoolchildren (kk)"))
                .body("placeOrganizationId", equalTo(palace));
    }

    @Test
    void stagesKeepTheirOrderWithoutGaps() {
        AStage first = aStage();
        String a = first.in(seminar);
        String b = aStage().in(seminar);
        String c = aStage().with("position", 1).in(seminar);
        assertOrder(url, c, a, b);

        atPresent(url + "/" + a)
                .body(first.with("position", 3).body())
                .put(url + "/" + a)
                .then()
                .statusCode(200)
                .body("position", equalTo(3));
        assertOrder(url, c, b, a);

        atPresent(url + "/" + b).delete(url + "/" + b).then().statusCode(204);
        assertOrder(url, c, a);
        asOrganizer()
                .body(aStage().with("position", 4).body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("position"));
    }

    @Test
    void writeNeedsTheRevisionThatWasReadAndChangesNothingWithoutADifference() {
        AStage stage = aStage();
        String address = url + "/" + stage.in(seminar);

        asOrganizer().body(stage.body()).put(address).then().statusCode(428);
        atPresent(address)
                .body(stage.body())
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        atPresent(address)
                .body(aStage().with("place", null).body())
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(stage.body())
                .put(address)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
    }

    @Test
    void stageWithSessionsIsKept() {
        String stage = aStage().in(seminar);
        String session = "/seminars/" + seminar + "/sessions/" + aSession().in(seminar, stage);

        assertInUse(url + "/" + stage, "session");
        atPresent(session).delete(session).then().statusCode(204);
        atPresent(url + "/" + stage).delete(url + "/" + stage).then().statusCode(204);
    }

    @Test
    void badFieldsAreNamed() {
        asOrganizer()
                .body(aStage().with("name", inAll("n".repeat(201)))
                        .with("summary", inAll("<p>x</p>"))
                        .with("place", Map.of("en", " "))
                        .with("position", 0)
                        .body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.find { it.field == 'name.en' }.code", equalTo("too-long"))
                .body("violations.find { it.field == 'summary.kk' }.code", equalTo("html"))
                .body("violations.find { it.field == 'place' }.code", equalTo("required"))
                .body("violations.find { it.field == 'position' }.code", equalTo("out-of-range"));
        asOrganizer()
                .body(aStage().with("placeOrganizationId", UUID.randomUUID()).body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("placeOrganizationId"))
                .body("violations.code", contains("unknown-reference"));
        asOrganizer()
                .body(aStage().with("sessions", 4).body())
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"));
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void stagesOfADraftExistForItsTeamOnly() {
        String draft = aSeminar().drafted();
        String stages = "/seminars/" + draft + "/stages";
        String stage = stages + "/" + aStage().in(draft);

        assertOnlyTheTeamSees(stages, stage);
    }

    @Test
    void onlyTheTeamsOrganizersWrite() {
        assertOnlyTheTeamAdds(url, aStage().body());
    }

    @Test
    void stageOfAnotherSeminarIsNotFound() {
        String foreign = url + "/" + aStage().in(aSeminar().published());

        asOrganizer().get(foreign).then().statusCode(404);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aStage().body())
                .put(foreign)
                .then()
                .statusCode(404);
        asOrganizer().header("If-Match", "\"0\"").delete(foreign).then().statusCode(404);
    }
}
