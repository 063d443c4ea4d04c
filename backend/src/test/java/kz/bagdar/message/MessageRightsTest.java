package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageRightsTest {

    @Inject
    Post post;

    @Test
    void onlyTheTeamSeesMessages() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String path = "/seminars/" + seminar + "/messages";

        asPublic().get(path).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(path).then().statusCode(404);
        asParticipant(person.token()).get(path).then().statusCode(403);
        with(Tokens.client("other", "seminars:read")).get(path).then().statusCode(403);
        asOrganizer().get(path).then().statusCode(200);
    }

    @Test
    void messagesAreListedNewestFirstAndNameNoAddress() {
        String seminar = aSeminar().openForRegistration();
        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);
        post.writeAll();
        String path = "/seminars/" + seminar + "/messages";

        asOrganizer()
                .get(path)
                .then()
                .body("items.registrationId", contains(second.id(), first.id()))
                .body("items.kind", contains("CONFIRMED", "CONFIRMED"))
                .body(not(containsString("@")));
        String next = asOrganizer().get(path + "?limit=1").path("next");
        asOrganizer().get(path + "?limit=1&after=" + next).then().body("items.registrationId", contains(first.id()));
        asOrganizer().get(path + "?registrationId=" + first.id()).then().body("items", hasSize(1));
        asOrganizer().get(path + "?state=SENT").then().body("items", hasSize(0));
    }
}
