package kz.bagdar.programme.version;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever says what they looked at publishes that, and not what somebody else has changed meanwhile. */
@QuarkusTest
class SeenDraftTest {

    private String seminar;
    private String url;
    private String stage;
    private ASession speech;
    private String speechId;

    @BeforeEach
    void publishASeminarWithASpeech() {
        seminar = aSeminar().openForRegistration();
        url = "/seminars/" + seminar;
        stage = aStage().in(seminar);
        speech = aSession().with("stageId", stage);
        speechId = speech.in(seminar, stage);
        publish(seminar);
    }

    @Test
    void whatWasLookedAtIsPublished() {
        put(speechId, "Hall 2");

        publishSeen(seen()).statusCode(201);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotPublishedBeforeItIsSeen() {
        put(speechId, "Hall 2");
        String seen = seen();
        put(speechId, "Hall 3");

        publishSeen(seen)
                .statusCode(412)
                .body("type", equalTo("urn:bagdar:problem:stale-revision"))
                .header("ETag", equalTo(seen()));
        asOrganizer().get(url + "/versions").then().body("items.number", contains(2, 1));

        publishSeen(seen()).statusCode(201);
    }

    @Test
    void newPartThatIsMovedMeanwhileIsAnotherToo() {
        ASession added = aSession().with("stageId", stage);
        String addedId = added.in(seminar, stage);
        String seen = seen();
        put(addedId, "Hall 3");

        publishSeen(seen).statusCode(412);
    }

    @Test
    void whatSomebodyElseHasPublishedMeanwhileIsNotAskedForAgain() {
        put(speechId, "Hall 2");
        String seen = seen();
        publish(seminar);

        publishSeen(seen).statusCode(412);
    }

    @Test
    void whoeverRegistersMeanwhileStandsInNobodysWay() {
        put(speechId, "Hall 2");
        String seen = seen();
        aRegistration().in(seminar);

        asOrganizer()
                .header("If-None-Match", seen)
                .get(url + "/draft-changes")
                .then()
                .statusCode(200)
                .body("toBeTold", equalTo(1));
        publishSeen(seen).statusCode(201);
    }

    @Test
    void whatIsNoPartOfTheProgrammeStandsInNobodysWayEither() {
        ASeminar written = aSeminar();
        url = "/seminars/" + written.openForRegistration();
        written.with("venue", inAll("Another hall"));
        atPresent(url).body(written.body()).put(url).then().statusCode(200);
        String seen = seen();
        ASeminar.move(url.substring(url.lastIndexOf('/') + 1), "REGISTRATION_CLOSED");

        publishSeen(seen).statusCode(201);
    }

    @Test
    void tagOfSomethingElseIsABadRequest() {
        put(speechId, "Hall 2");

        publishSeen("\"3\"").statusCode(400).body("violations.field", contains("If-Match"));
    }

    private String seen() {
        return asOrganizer().get(url + "/draft-changes").header("ETag");
    }

    private ValidatableResponse publishSeen(String tag) {
        return asOrganizer()
                .header("If-Match", tag)
                .body(Map.of())
                .post(url + "/versions")
                .then();
    }

    private void put(String session, String hall) {
        String address = url + "/sessions/" + session;
        atPresent(address)
                .body(speech.with("place", inAll(hall)).body())
                .put(address)
                .then()
                .statusCode(200);
    }
}
