package kz.bagdar.message;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has no link that works asks for one, and finds it in the mailbox: it is the mailbox that proves who somebody is. */
@QuarkusTest
class LinkRequestTest {

    private static final Pattern LINK = Pattern.compile("/my-(registration|delegation)#(\\S+)");

    @Inject
    Post post;

    private final ARegistration person = aRegistration();
    private final String contact = "c-" + UUID.randomUUID() + "@mail.example";
    private String seminar;
    private Registered registered;
    private Opened delegation;

    @BeforeEach
    void register() {
        post.open();
        seminar = aSeminar().openForRegistration();
        registered = person.in(seminar);
        delegation = aDelegation().ofContact(contact).in(seminar);
        post.runAll();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void whoHasLostItGetsItAlsoWhileTheSeminarRuns() throws Exception {
        lettersWereLongAgo();
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        ASeminar.move(seminar, "RUNNING");

        ask(email().replace("@", "+lost@").toUpperCase());
        ask(contact);
        post.runAll();

        assertThat(lastToken(email()), equalTo(registered.token()));
        assertThat(lastToken(contact), equalTo(delegation.token()));
        asParticipant(lastToken(email())).get("/my-registration").then().statusCode(200);
    }

    @Test
    void whoseLinkWasSwitchedOffGetsAnotherOneAtOnce() throws Exception {
        asParticipant(registered.token()).delete("/my-registration/link").then().statusCode(204);
        asOrganizer().delete(delegation.path() + "/link").then().statusCode(204);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");

        ask(email());
        ask(contact);
        post.runAll();

        assertThat(lastToken(email()), not(equalTo(registered.token())));
        asParticipant(lastToken(email()))
                .get("/my-registration")
                .then()
                .statusCode(200)
                .body("registration.id", equalTo(registered.id()));
        asParticipant(lastToken(contact))
                .get("/my-delegation")
                .then()
                .statusCode(200)
                .body("delegation.id", equalTo(delegation.id()));
    }

    @Test
    void contactWhoOpensAgainGetsAnotherOneToo() throws Exception {
        asOrganizer().delete(delegation.path() + "/link").then().statusCode(204);

        asPublic()
                .body(aDelegation().ofContact(contact).body())
                .post("/seminars/" + seminar + "/delegations")
                .then()
                .statusCode(200);
        post.runAll();

        asParticipant(lastToken(contact)).get("/my-delegation").then().statusCode(200);
    }

    @Test
    void contactHasAnotherOneMailedToAPersonWhoSwitchedItOff() throws Exception {
        Map<String, Object> marat = aMember();
        String id = delegation.addOne(marat);
        asOrganizer()
                .delete("/seminars/" + seminar + "/registrations/" + id + "/link")
                .then()
                .statusCode(204);

        asParticipant(delegation.token())
                .post(delegation.path() + "/members/" + id + "/link")
                .then()
                .statusCode(200)
                .body("mailed", equalTo(true));
        post.runAll();

        asParticipant(lastToken(marat.get("email").toString()))
                .get("/my-registration")
                .then()
                .statusCode(200);
    }

    @Test
    void noMailboxIsFilledAndNobodyLearnsWhoIsKnown() {
        lettersWereLongAgo();
        int before = post.mailsTo(person).size();

        List<String> answers = List.of(ask(email()), ask(email()), ask("n-" + UUID.randomUUID() + "@mail.example"));
        post.runAll();

        assertThat(answers, contains(answers.getFirst(), answers.getFirst(), answers.getFirst()));
        assertThat(post.mailsTo(person), hasSize(before + 1));
    }

    @Test
    void whoIsErasedIsSentNothing() {
        asParticipant(registered.token())
                .body(Map.of("irrevocable", true))
                .post("/my-registration/erasure")
                .then()
                .statusCode(200);
        asParticipant(delegation.token())
                .body(Map.of("irrevocable", true))
                .post(delegation.path() + "/contact-erasure")
                .then()
                .statusCode(200);
        post.runAll();
        int before = post.mailsTo(person).size() + post.mailsToAddress(contact).size();

        ask(email());
        ask(contact);
        ask(registered.id() + "@erased.invalid");
        ask(delegation.id() + "@erased.invalid");
        post.runAll();

        assertThat(post.mailsTo(person).size() + post.mailsToAddress(contact).size(), equalTo(before));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=contact-link")
                .then()
                .body("items", hasSize(0));
    }

    /** The seminar was years ago, so that the time runs from when one came. */
    @ParameterizedTest
    @CsvSource({"59, 1", "61, 0"})
    void linksAreMadeAnewAsLongAsTheFirstOnesWorkedAndNoLonger(int daysAgo, int letters) {
        for (String table : List.of("registration", "delegation")) {
            String came = table.equals("registration") ? "registered_at" : "opened_at";
            String id = table.equals("registration") ? registered.id() : delegation.id();
            post.runSql(
                    "update " + table + " set " + came + " = now() - interval '" + daysAgo + " days' where id = ?1",
                    id);
            post.runSql("update participant_link set revoked_at = now() where " + table + "_id = ?1", id);
        }
        int person = post.mailsTo(this.person).size();
        int contact = post.mailsToAddress(this.contact).size();

        ask(email());
        ask(this.contact);
        post.runAll();

        assertThat(post.mailsTo(this.person), hasSize(person + letters));
        assertThat(post.mailsToAddress(this.contact), hasSize(contact + letters));
    }

    @Test
    void whatIsNoAddressOrNoSeminarIsSaid() {
        send(seminar, "nobody").statusCode(422).body("violations.field", contains("email"));
        send(aSeminar().drafted(), email()).statusCode(404);
    }

    private String ask(String email) {
        return send(seminar, email).statusCode(202).extract().asString();
    }

    private static ValidatableResponse send(String seminar, String email) {
        return asPublic()
                .body(Map.of("email", email))
                .post("/seminars/" + seminar + "/link-requests")
                .then();
    }

    private String email() {
        return person.body().get("email").toString();
    }

    private void lettersWereLongAgo() {
        post.runSql("update registration set link_sent_at = now() - interval '1 hour' where id = ?1", registered.id());
        post.runSql("update delegation set link_sent_at = now() - interval '1 hour' where id = ?1", delegation.id());
    }

    private String lastToken(String address) throws Exception {
        Matcher link = LINK.matcher(Mails.plain(post.mailsToAddress(address).getLast()));
        assertThat(link.find(), equalTo(true));
        return link.group(2);
    }
}
