package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was given up can be sent all the same, once whatever was wrong is mended. */
@QuarkusTest
class ResendTest {

    @Inject
    Post post;

    @Inject
    Sender sender;

    private final ARegistration aigul = aRegistration();
    private final ARegistration ruslan = aRegistration();

    private String list;

    @BeforeEach
    void giveTwoMessagesUp() {
        post.open();
        String seminar = aSeminar().openForRegistration();
        list = "/seminars/" + seminar + "/messages";
        aigul.in(seminar);
        ruslan.in(seminar);
        post.writeAll();
        post.breakDown();
        for (int message = 0; message < 2; message++) {
            post.runSql("update message set attempts = 19 where seminar_id = ?1 and state = 'QUEUED'", seminar);
            sender.sendDue();
        }
        asOrganizer().get(list + "?state=FAILED").then().body("items", hasSize(2));
        post.mend();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void oneIsSentAgain() {
        String id = asOrganizer().get(list).path("items[0].id");

        asOrganizer()
                .post(list + "/" + id + "/resending")
                .then()
                .statusCode(200)
                .body("state", equalTo("QUEUED"))
                .body("attempts", equalTo(0))
                .body("failure", notNullValue());
        asOrganizer().post(list + "/" + id + "/resending").then().statusCode(409);
        post.runAll();

        asOrganizer()
                .get(list + "?state=SENT")
                .then()
                .body("items.id", contains(id))
                .body("items[0]", not(hasKey("failure")));
        asOrganizer().get(list + "?state=FAILED").then().body("items", hasSize(1));
    }

    @Test
    void allAreSentAgain() {
        asOrganizer()
                .post(list + "/resending")
                .then()
                .statusCode(200)
                .body("resent", equalTo(2))
                .body("failed", equalTo(0));
        post.runAll();

        assertEquals(1, post.mailsTo(aigul).size());
        assertEquals(1, post.mailsTo(ruslan).size());
        asOrganizer().post(list + "/resending").then().body("resent", equalTo(0));
    }

    @Test
    void onlyTheTeamsOrganizersSendAgain() {
        asReader().post(list + "/resending").then().statusCode(403);
        with(Tokens.otherOrganizer()).post(list + "/resending").then().statusCode(404);
    }
}
