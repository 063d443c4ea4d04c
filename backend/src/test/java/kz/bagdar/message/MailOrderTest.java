package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot wait is not held up by what can, and nobody is told what is so no longer. */
@QuarkusTest
class MailOrderTest {

    @Inject
    Post post;

    @Inject
    Sender sender;

    @Inject
    Outbox outbox;

    private final ARegistration emma = aRegistration().with("language", "en");
    private String seminar;
    private String registrations;

    @BeforeEach
    void openPost() {
        post.open();
        seminar = aSeminar().withCapacity(1).openForRegistration();
        registrations = "/seminars/" + seminar + "/registrations/";
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void refusedLetterOfAMailingHoldsUpNothingElse() {
        Registered first = aRegistration().in(seminar);
        emma.in(seminar);
        post.runAll();
        String mailing = mailing();
        post.writeAll();
        post.runSql(
                "update message set failure = '554 spam', attempts = 3, due_at = now() + interval '2 hours' where mailing_id = ?1",
                mailing);

        asParticipant(first.token()).post(registrations + first.id() + "/cancellation");
        post.runAll();

        assertEquals(List.of("You are on the waiting list", "A place is kept for you"), post.subjectsTo(emma));
    }

    @Test
    void whatCannotWaitLeavesBeforeALetterToMany() {
        Registered person = emma.in(seminar);
        post.runAll();
        String mailing = mailing();
        post.writeAll();
        asOrganizer().post(registrations + person.id() + "/link").then().statusCode(200);
        post.writeAll();
        post.runSql("update message set due_at = due_at - interval '1 hour' where mailing_id = ?1", mailing);

        UUID next = outbox.claim().orElseThrow().messageId();

        asOrganizer()
                .get("/seminars/" + seminar + "/messages?kind=LINK_RENEWED")
                .then()
                .body("items[0].id", equalTo(next.toString()));
    }

    @Test
    void letterOfAMailingWaitsForWhatWasQueuedBefore() {
        emma.in(seminar);
        post.writeAll();
        mailing();
        post.runAll();

        assertEquals(List.of("Your registration is confirmed", "The bus"), post.subjectsTo(emma));
    }

    @Test
    void nobodyIsToldHowTheyStoodOnce() {
        Registered person = emma.in(seminar);
        post.runAll();
        asParticipant(person.token()).post(registrations + person.id() + "/cancellation");
        giveUp("CANCELLED");
        emma.again(seminar);
        post.runAll();

        asOrganizer()
                .post("/seminars/" + seminar + "/messages/resending")
                .then()
                .body("resent", equalTo(1));
        post.runAll();

        // the server was new after its breakdown
        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(emma));
        asOrganizer()
                .get("/seminars/" + seminar + "/messages?kind=CANCELLED")
                .then()
                .body("items", empty());
    }

    @Test
    void mailingOfWhichLettersAreSentAgainIsOnItsWayAgain() {
        emma.in(seminar);
        post.runAll();
        String mailing = "/seminars/" + seminar + "/mailings/" + mailing();
        giveUp("MAILING");
        post.writeAll();
        asOrganizer().get(mailing).then().body("state", equalTo("SENT"));

        asOrganizer()
                .post("/seminars/" + seminar + "/messages/resending")
                .then()
                .body("resent", equalTo(1));

        asOrganizer().get(mailing).then().body("state", equalTo("SENDING"));
        post.runAll();
        post.writeAll();
        asOrganizer().get(mailing).then().body("state", equalTo("SENT"));
        assertEquals("The bus", post.subjectsTo(emma).getLast());
    }

    @Test
    void nothingOfAMailingThatWasCalledOffIsSentAgain() {
        emma.in(seminar);
        aRegistration().in(seminar);
        post.runAll();
        String id = mailing();
        giveUp("MAILING");
        asOrganizer()
                .post("/seminars/" + seminar + "/mailings/" + id + "/cancellation")
                .then()
                .statusCode(200);

        String failed = asOrganizer()
                .get("/seminars/" + seminar + "/messages?state=FAILED")
                .path("items[0].id");
        asOrganizer()
                .post("/seminars/" + seminar + "/messages/" + failed + "/resending")
                .then()
                .statusCode(409);
        asOrganizer()
                .post("/seminars/" + seminar + "/messages/resending")
                .then()
                .body("resent", equalTo(0))
                .body("failed", equalTo(0));
    }

    /** @return its id; it is confirmed */
    private String mailing() {
        String list = "/seminars/" + seminar + "/mailings";
        String id = asOrganizer()
                .body(Map.of(
                        "subject", Map.of("en", "The bus: {{name}}"),
                        "body", Map.of("en", "<p>It waits.</p>"),
                        "filter", Map.of()))
                .post(list)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        atPresent(list + "/" + id)
                .post(list + "/" + id + "/confirmation")
                .then()
                .statusCode(200);
        return id;
    }

    /** One letter of that kind, which no server takes for a day. */
    private void giveUp(String kind) {
        post.writeAll();
        post.breakDown();
        post.runSql(
                "update message set attempts = 19 where seminar_id = ?1 and state = 'QUEUED' and kind = '" + kind + "'",
                seminar);
        sender.sendDue();
        post.mend();
    }
}
