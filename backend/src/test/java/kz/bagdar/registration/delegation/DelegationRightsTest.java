package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who may do what with delegations: the seminar's team, and each contact with the own one alone. */
@QuarkusTest
class DelegationRightsTest {

    @Test
    void onlyTheTeamSeesDelegations() {
        String seminar = aSeminar().openForRegistration();
        Opened opened = aDelegation().in(seminar);

        for (String path : List.of("/seminars/" + seminar + "/delegations", opened.path())) {
            asPublic().get(path).then().statusCode(401);
            with(Tokens.otherOrganizer()).get(path).then().statusCode(404);
            asReader().get(path).then().statusCode(404);
            with(Tokens.client("other", "registrations:read")).get(path).then().statusCode(404);
            with(Tokens.client("other", "seminars:read")).get(path).then().statusCode(403);
            asOrganizer().get(path).then().statusCode(200);
            asAdministrator().get(path).then().statusCode(200);
        }
    }

    @Test
    void onlyTheTeamsOrganizersChangeThem() {
        String seminar = aSeminar().openForRegistration();
        Opened opened = aDelegation().in(seminar);
        asOrganizer()
                .body(Map.of("subject", "saule", "name", "Saule", "role", "READER"))
                .post("/seminars/" + seminar + "/team");

        expect(401, opened, () -> asPublic());
        expect(403, opened, () -> asReader());
        expect(403, opened, () -> with(Tokens.otherOrganizer()));
        expect(404, opened, () -> with(Tokens.client("other", "registrations:write")));
        // a contact looks after people; what the delegation is, the team says
        expect(403, opened, () -> asParticipant(opened.token()));
        asOrganizer().get(opened.path()).then().statusCode(200);
    }

    @Test
    void contactReachesTheOwnDelegationAlone() {
        String seminar = aSeminar().openForRegistration();
        String elsewhere = aSeminar().openForRegistration();
        Opened own = aDelegation().in(seminar);
        Opened other = aDelegation().in(seminar);
        Registered person = aRegistration().in(seminar);

        asParticipant(own.token()).get(own.path()).then().statusCode(200);
        asParticipant(own.token()).get(other.path()).then().statusCode(404);
        asParticipant(own.token())
                .get("/seminars/" + elsewhere + "/delegations/" + own.id())
                .then()
                .statusCode(404);
        asParticipant(own.token())
                .get("/seminars/" + seminar + "/delegations")
                .then()
                .statusCode(403);
        asParticipant(own.token()).get("/my-registration").then().statusCode(403);
        asParticipant(own.token())
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(403);
        asParticipant(person.token()).get("/my-delegation").then().statusCode(403);
        asParticipant(person.token()).get(own.path()).then().statusCode(403);
        asOrganizer().get("/my-delegation").then().statusCode(403);
        asPublic().get("/my-delegation").then().statusCode(401);
        asParticipant(own.token().substring(1) + "A")
                .get("/my-delegation")
                .then()
                .statusCode(401);
    }

    @Test
    void delegationOfAnotherSeminarDoesNotExist() {
        Opened opened = aDelegation().in(aSeminar().openForRegistration());
        String path = "/seminars/" + aSeminar().openForRegistration() + "/delegations/";

        asOrganizer().get(path + opened.id()).then().statusCode(404);
        asOrganizer().get(path + UUID.randomUUID()).then().statusCode(404);
    }

    private interface Caller {
        RequestSpecification request();
    }

    private static void expect(int status, Opened opened, Caller caller) {
        caller.request()
                .header("If-Match", "\"0\"")
                .body(aDelegation().update())
                .put(opened.path())
                .then()
                .statusCode(status);
        caller.request().post(opened.path() + "/link").then().statusCode(status);
        caller.request().delete(opened.path() + "/link").then().statusCode(status);
        caller.request()
                .header("If-Match", "\"0\"")
                .delete(opened.path())
                .then()
                .statusCode(status);
    }
}
