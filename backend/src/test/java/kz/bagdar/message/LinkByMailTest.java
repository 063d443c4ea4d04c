package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever registers once more is shown no link, but finds one that works in the mailbox. */
@QuarkusTest
class LinkByMailTest {

    private static final Pattern LINK = Pattern.compile("/my-registration#(\\S+)");

    @Inject
    Post post;

    private final ARegistration person = aRegistration();
    private String seminar;
    private Registered first;

    @BeforeEach
    void register() {
        post.open();
        seminar = aSeminar().openForRegistration();
        first = person.in(seminar);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void whoComesBackAfterCancellingFindsTheNewOne() throws Exception {
        asParticipant(first.token())
                .post("/seminars/" + seminar + "/registrations/" + first.id() + "/cancellation")
                .then()
                .statusCode(200);

        person.again(seminar);
        post.runAll();

        opensTheRegistration();
    }

    @Test
    void whoseLinkWasSwitchedOffFindsAnotherOne() throws Exception {
        asParticipant(first.token()).delete("/my-registration/link").then().statusCode(204);
        post.runSql("update registration set link_sent_at = now() - interval '1 hour' where id = ?1", first.id());

        person.again(seminar);
        post.runAll();

        opensTheRegistration();
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=participant-link")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].differences.renewedAt.to != null", equalTo(true));
    }

    @Test
    void whoseLinkWorksFindsTheSameOne() throws Exception {
        post.runSql("update registration set link_sent_at = now() - interval '1 hour' where id = ?1", first.id());

        person.again(seminar);
        post.runAll();

        assertThat(mailedToken(), equalTo(first.token()));
        opensTheRegistration();
    }

    private void opensTheRegistration() throws Exception {
        asParticipant(mailedToken())
                .get("/my-registration")
                .then()
                .statusCode(200)
                .body("registration.id", equalTo(first.id()))
                .body("registration.status", equalTo("CONFIRMED"));
    }

    private String mailedToken() throws Exception {
        Matcher link = LINK.matcher(Mails.plain(post.mailsTo(person).getLast()));
        link.find();
        return link.group(1);
    }
}
