package kz.bagdar.programme.version;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreparedProgrammeTest {

    @Inject
    SessionFactory database;

    @Test
    void secondReadIsTheSameAndAsksTheDatabaseNothing() {
        String address = "/seminars/" + aSeminar().published() + "/programme?lang=kk";
        Response first = asPublic().get(address);

        long before = database.getStatistics().getPrepareStatementCount();
        Response second = asPublic().get(address);

        assertEquals(before, database.getStatistics().getPrepareStatementCount());
        assertEquals(200, second.statusCode());
        assertTrue(Arrays.equals(first.asByteArray(), second.asByteArray()));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.contentType().toLowerCase(), second.contentType().toLowerCase());
        asPublic()
                .header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsPublishedIsSeenAtOnceAndADraftIsNot() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        asPublic().get(address).then().body("stages", empty());

        aStage().in(seminar);
        asPublic().get(address).then().body("stages", empty());
        asOrganizer().get(address).then().body("stages", hasSize(1));
        asPublic().get(address).then().body("stages", empty());

        ASeminar.publish(seminar);
        asPublic().get(address).then().body("stages", hasSize(1));
    }

    @Test
    void seminarThatIsADraftAgainIsGoneAtOnce() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        asPublic().get(address).then().statusCode(200);
        asPublic().get(address).then().statusCode(200);

        ASeminar.move(seminar, "DRAFT");

        asPublic().get(address).then().statusCode(404);
    }

    @Test
    void lifecycleIsSeenAtOnce() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        asPublic().get(address).then().body("seminar.lifecycle", equalTo("PUBLISHED"));

        ASeminar.move(seminar, "REGISTRATION_OPEN");

        asPublic().get(address).then().body("seminar.lifecycle", equalTo("REGISTRATION_OPEN"));
    }

    @Test
    void whoSendsATokenThatIsNoneIsStillTold() {
        String address = "/seminars/" + aSeminar().published() + "/programme";
        asPublic().get(address).then().statusCode(200);

        with("nonsense").get(address).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(address).then().statusCode(200);
    }
}
