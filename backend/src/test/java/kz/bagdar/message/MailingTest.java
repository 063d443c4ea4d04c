package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One letter to many, from the draft to the mailbox. */
@QuarkusTest
class MailingTest {

    @Inject
    Post post;

    @Inject
    MailingMessages messages;

    @Inject
    Sender sender;

    private final ARegistration aigul = aRegistration().named("Айгүл Серікова");
    private final ARegistration ruslan = aRegistration().named("Руслан Ким").with("language", "ru");
    private final ARegistration emma =
            aRegistration().named("Emma Reed").with("language", "en").with("regionCode", "KZ-71");

    private String seminar;
    private String list;

    @BeforeEach
    void openPost() {
        post.open();
        seminar = aSeminar().openForRegistration();
        list = "/seminars/" + seminar + "/mailings";
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void letterGoesToAllWhomTheFilterShowsInTheirLanguage() throws Exception {
        aigul.in(seminar);
        ruslan.in(seminar);
        emma.in(seminar);
        post.runAll();
        String mailing = created(Map.of("region", List.of("KZ-11")));

        asOrganizer()
                .get(mailing + "/audience")
                .then()
                .statusCode(200)
                .body("recipients", equalTo(2))
                .body("byLanguage.language", contains("kk", "ru"))
                .body("byLanguage.count", contains(1, 1))
                .body("byStatus", equalTo(Map.of("CONFIRMED", 2)))
                .body("examples.fullName", contains("Айгүл Серікова", "Руслан Ким"));
        confirm(mailing).statusCode(200).body("state", equalTo("QUEUED")).body("recipients", equalTo(2));
        post.runAll();
        post.runAll();

        assertEquals(List.of("Айгүл Серікова, автобус", "Автобус: Руслан Ким"), List.of(last(aigul), last(ruslan)));
        assertEquals(1, post.mailsTo(emma).size());
        MimeMessage mail = post.mailsTo(ruslan).getLast();
        assertTrue(Mails.plain(mail).contains("Не получать больше таких писем:"), Mails.plain(mail));
        asOrganizer().get(mailing).then().body("state", equalTo("SENT"));
        asOrganizer()
                .get(mailing + "/progress")
                .then()
                .body("sent", equalTo(2))
                .body("queued", equalTo(0))
                .body("recipients", equalTo(2));
        String id = mailing.substring(mailing.lastIndexOf('/') + 1);
        asOrganizer()
                .get("/seminars/" + seminar + "/messages?mailingId=" + id)
                .then()
                .body("items.name", containsInAnyOrder("Айгүл Серікова", "Руслан Ким"))
                .body("items.kind", everyItem(equalTo("MAILING")));
    }

    @Test
    void lettersAboutTheOwnRegistrationHaveNoWayToUnsubscribe() throws Exception {
        ruslan.in(seminar);

        post.runAll();

        assertNull(post.mailsTo(ruslan).getFirst().getHeader("List-Unsubscribe"));
        assertFalse(Mails.html(post.mailsTo(ruslan).getFirst()).contains("unsubscribe"));
    }

    @Test
    void whoCannotBeReachedOrWantsNoneIsNamedAndLeftOut() throws Exception {
        Registered first = aigul.in(seminar);
        ruslan.in(seminar);
        aRegistration()
                .named("Invented")
                .with("email", "p-" + UUID.randomUUID() + "@sample.invalid")
                .in(seminar);
        send(created(Map.of()));
        String end = oneClick(post.mailsTo(aigul).getLast());

        asPublic()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(end)
                .then()
                .statusCode(200)
                .body("subscribed", equalTo(false));
        asPublic().post(end).then().statusCode(200);

        String second = created(Map.of());
        asOrganizer()
                .get(second + "/audience")
                .then()
                .body("recipients", equalTo(1))
                .body("withoutAddress", equalTo(1))
                .body("unsubscribed", equalTo(1))
                .body("left.fullName", containsInAnyOrder("Айгүл Серікова", "Invented"));
        send(second);
        assertEquals(2, post.mailsTo(aigul).size());
        assertEquals(3, post.mailsTo(ruslan).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/unsubscriptions")
                .then()
                .body("items.registrationId", contains(first.id()));

        asPublic().post(end.replace("/end", "/beginning")).then().body("subscribed", equalTo(true));
        send(created(Map.of()));
        assertEquals(3, post.mailsTo(aigul).size());
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=unsubscription")
                .then()
                .body("items.kind", contains("DELETED", "CREATED"));
    }

    @Test
    void tokensOfOthersUnsubscribeNobody() {
        Registered person = aigul.in(seminar);

        asPublic().get("/subscriptions/" + person.token()).then().statusCode(404);
        asPublic().post("/subscriptions/nonsense/end").then().statusCode(404);
    }

    @Test
    void whoUnsubscribesBeforeTheLetterLeavesDoesNotGetIt() throws Exception {
        aigul.in(seminar);
        send(created(Map.of()));
        String end = oneClick(post.mailsTo(aigul).getLast());
        String mailing = created(Map.of());
        confirm(mailing).statusCode(200);
        post.writeAll();

        asPublic().post(end).then().statusCode(200);
        post.runAll();

        assertEquals(2, post.mailsTo(aigul).size());
        asOrganizer().get(mailing + "/progress").then().body("dropped", equalTo(1));
        asOrganizer().get(mailing).then().body("state", equalTo("SENDING"));
        post.writeAll();
        asOrganizer().get(mailing).then().body("state", equalTo("SENT"));
    }

    @Test
    void onlyWhatWasLookedAtIsSent() {
        aigul.in(seminar);
        String mailing = created(Map.of());
        atPresent(mailing).body(body(Map.of())).put(mailing).then().statusCode(200);

        asOrganizer()
                .header("If-Match", "\"7\"")
                .post(mailing + "/confirmation")
                .then()
                .statusCode(412);
        asOrganizer().post(mailing + "/confirmation").then().statusCode(428);
        confirm(mailing).statusCode(200);
        confirm(mailing).statusCode(409);
        atPresent(mailing).body(body(Map.of())).put(mailing).then().statusCode(409);
        atPresent(mailing).delete(mailing).then().statusCode(409);
    }

    @Test
    void draftsCanBeDeletedAndNobodyIsWrittenToWhereTheFilterShowsNobody() {
        String mailing = created(Map.of("status", List.of("REJECTED")));

        confirm(mailing).statusCode(409);
        asOrganizer().post(mailing + "/cancellation").then().statusCode(409);
        atPresent(mailing).delete(mailing).then().statusCode(204);
        asOrganizer().get(list).then().body("items", hasSize(0));
        asOrganizer().body(body(Map.of("nonsense", 1))).post(list).then().statusCode(400);
    }

    @Test
    void whatIsNotSentYetCanBeCalledOff() {
        aigul.in(seminar);
        ruslan.in(seminar);
        post.runAll();
        String mailing = created(Map.of());
        confirm(mailing).statusCode(200);
        post.writeAll();

        asOrganizer().post(mailing + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        post.runAll();

        assertEquals(1, post.mailsTo(aigul).size());
        asOrganizer().get(mailing + "/progress").then().body("dropped", equalTo(2));
    }

    @Test
    void mailingThatIsBrokenOffIsTakenUpAgainAndReachesEachOnce() {
        List<ARegistration> people =
                Stream.generate(ARegistration::aRegistration).limit(5).toList();
        List<Registered> registered =
                people.stream().map(person -> person.in(seminar)).toList();
        post.runAll();
        String mailing = created(Map.of());
        UUID id = UUID.fromString(mailing.substring(mailing.lastIndexOf('/') + 1));
        confirm(mailing).statusCode(200);
        assertTrue(messages.queueSome(id, 2));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    messages.queueSome(id, 2);
                    throw new IllegalStateException("killed before the commit");
                }));
        asOrganizer().get(mailing + "/progress").then().body("queued", equalTo(2));

        sender.sendDue();
        post.runAll();
        post.writeAll();

        people.forEach(person -> assertEquals(2, post.mailsTo(person).size()));
        asOrganizer()
                .get(mailing + "/progress")
                .then()
                .body("sent", equalTo(registered.size()))
                .body("state", equalTo("SENT"));
    }

    @Test
    void onlyTheTeamsOrganizersMail() {
        aigul.in(seminar);
        String mailing = created(Map.of());

        asPublic().get(list).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(mailing).then().statusCode(404);
        with(Tokens.otherOrganizer()).get(mailing + "/audience").then().statusCode(404);
        asReader().body(body(Map.of())).post(list).then().statusCode(403);
        with(Tokens.client("other", "registrations:read"))
                .header("If-Match", "\"0\"")
                .post(mailing + "/confirmation")
                .then()
                .statusCode(403);
    }

    private String created(Map<String, Object> filter) {
        String id = asOrganizer()
                .body(body(filter))
                .post(list)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
        return list + "/" + id;
    }

    private static Map<String, Object> body(Map<String, Object> filter) {
        return Map.of(
                "subject", Map.of("kk", "{{name}}, автобус", "ru", "Автобус: {{name}}"),
                "body",
                        Map.of(
                                "kk",
                                "<p>{{name}}, автобус есік алдында.</p>",
                                "ru",
                                "<p>{{name}}, автобус у входа.</p>"),
                "filter", filter);
    }

    private void send(String mailing) {
        confirm(mailing).statusCode(200);
        post.runAll();
    }

    private ValidatableResponse confirm(String mailing) {
        return atPresent(mailing).post(mailing + "/confirmation").then();
    }

    private String last(ARegistration person) {
        return Mails.subject(post.mailsTo(person).getLast());
    }

    private static String oneClick(MimeMessage mail) throws Exception {
        assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post")[0]);
        String header = mail.getHeader("List-Unsubscribe")[0];
        return header.substring(header.indexOf("/subscriptions/"), header.lastIndexOf('>'));
    }
}
