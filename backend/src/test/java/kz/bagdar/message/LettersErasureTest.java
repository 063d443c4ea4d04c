package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters name people, and nothing that is kept of them does. */
@QuarkusTest
class LettersErasureTest {

    private static final Map<String, Object> WORDS = Map.of(
            "subject", Map.of("en", "Welcome, {{name}}"), "body", Map.of("en", "<p>Dear {{name}}, {{link}}</p>"));

    @Inject
    Post post;

    @Inject
    OldLetterTests oldTests;

    @Inject
    EntityManager entities;

    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 13);
    private final ARegistration marked = aRegistration()
            .named("Emma " + mark)
            .with("email", mark + "@mail.example")
            .with("language", "en");
    private String seminar;
    private Registered person;

    @BeforeEach
    void wordTheLettersAndRegisterSomebody() {
        post.open();
        seminar = aSeminar().openForRegistration();
        String template = url("/letter-templates/CONFIRMED");
        atPresent(template).body(WORDS).put(template).then().statusCode(200);
        person = marked.in(seminar);
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void nothingThatIsKeptOfLettersNamesAPersonOnceErased() {
        post.runAll();
        send(Map.of("q", mark));
        String test = test();
        post.runAll();
        assertEquals(
                List.of("Welcome, Emma " + mark, "Welcome, Emma " + mark),
                post.mailsTo(marked).stream().map(Mails::subject).toList());
        asOrganizer().get(url("/letter-tests/" + test)).then().body("state", equalTo("SENT"));
        asOrganizer().get(url("/messages")).then().body("items.subject", hasItem("Welcome, Emma " + mark));

        erase();

        assertThat(tablesWith(mark), empty());
        asOrganizer().get(url("/messages")).then().body("items.subject", contains("Welcome, —", "Welcome, —"));
    }

    @Test
    void nobodyIsWrittenToOnceErasedAndATestNamesNobody() {
        String test = test();
        post.writeAll();
        erase();
        // as if the erasure had come between the reading of a change and the writing of its message
        insertMessage();

        post.runAll();

        assertThat(post.mailsTo(marked), empty());
        assertThat(tablesWith(mark), empty());
        asOrganizer().get(url("/messages")).then().body("items", empty());
        assertEquals(
                "Welcome, —",
                Mails.subject(post.mailsToAddress("daniyar@sample.example").getLast()));
        asOrganizer().get(url("/letter-tests/" + test)).then().body("state", equalTo("SENT"));
    }

    @Test
    void testsAreForgottenAfterADay() {
        String test = test();
        oldTests.run();
        asOrganizer().get(url("/letter-tests/" + test)).then().statusCode(200);

        post.runSql("update message set created_at = now() - interval '25 hours' where id = ?1", test);
        oldTests.run();

        asOrganizer().get(url("/letter-tests/" + test)).then().statusCode(404);
    }

    @Test
    void thatSomebodyWantsNoMailingsIsToldToThemAndForgotten() throws Exception {
        send(Map.of());
        String header = post.mailsTo(marked).getLast().getHeader("List-Unsubscribe")[0];
        asPublic()
                .post(header.substring(header.indexOf("/subscriptions/"), header.lastIndexOf('>')))
                .then()
                .statusCode(200);

        asParticipant(person.token())
                .get("/my-registration/data")
                .then()
                .statusCode(200)
                .body("records.unsubscriptions", hasSize(1))
                .body("records.unsubscriptions[0].unsubscribedAt", notNullValue())
                .body("records.messages.subject", hasItem("Welcome, Emma " + mark));
        erase();

        asOrganizer().get(url("/unsubscriptions")).then().body("items", empty());
        String id = person.id();
        asOrganizer()
                .queryParams("seminarId", seminar, "resourceId", id)
                .get("/changes")
                .then()
                .body("items.findAll { it.resourceType == 'unsubscription' }.kind", contains("CREATED", "DELETED"));
    }

    @Test
    void whatAMailingSearchedForIsForgottenOnceItIsSpread() {
        String mailing = send(Map.of("q", mark, "status", List.of("CONFIRMED")));

        asOrganizer()
                .get(mailing)
                .then()
                .body("state", equalTo("SENDING"))
                .body("filter", equalTo(Map.of("status", List.of("CONFIRMED"))));
        assertThat(tablesWith(mark), not(hasItem("mailing")));
    }

    @Test
    void whatAMailingSearchedForIsForgottenOnceItIsCalledOff() {
        String mailing = draft(Map.of("q", mark, "status", List.of("CONFIRMED")));
        atPresent(mailing).post(mailing + "/confirmation").then().statusCode(200);

        asOrganizer().post(mailing + "/cancellation").then().statusCode(200);

        assertThat(tablesWith(mark), not(hasItem("mailing")));
    }

    @Test
    void aDraftForSomebodyWhoIsErasedIsForNobodyAndOthersStay() {
        String mailing = draft(Map.of("q", mark, "status", List.of("CONFIRMED")));
        String other = draft(Map.of("q", "somebody else"));

        erase();

        assertThat(tablesWith(mark), empty());
        asOrganizer().get(mailing).then().body("state", equalTo("DRAFT")).body("filter.status", contains("CONFIRMED"));
        asOrganizer().get(mailing + "/audience").then().body("recipients", equalTo(0));
        asOrganizer().get(other).then().body("filter.q", equalTo("somebody else"));
    }

    @Test
    void aDraftForSomebodyWhoIsErasedIsNotForThoseWithADashInTheirWorkplace() {
        aRegistration()
                .named("Anna Kim")
                .with("email", "anna-" + mark + "x@mail.example")
                .with("workplace", "КГУ \"Школа — гимназия № 5\"")
                .in(seminar);
        String mailing = draft(Map.of("q", "Emma " + mark));

        erase();

        asOrganizer().get(mailing + "/audience").then().statusCode(200).body("recipients", equalTo(0));
    }

    /** @return its address */
    private String send(Map<String, Object> filter) {
        String mailing = draft(filter);
        atPresent(mailing).post(mailing + "/confirmation").then().statusCode(200);
        post.runAll();
        return mailing;
    }

    private String draft(Map<String, Object> filter) {
        String id = asOrganizer()
                .body(Map.of("subject", WORDS.get("subject"), "body", WORDS.get("body"), "filter", filter))
                .post(url("/mailings"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return url("/mailings/" + id);
    }

    private String test() {
        return asOrganizer()
                .body(Map.of(
                        "kind",
                        "CONFIRMED",
                        "subject",
                        WORDS.get("subject"),
                        "body",
                        WORDS.get("body"),
                        "language",
                        "en",
                        "registrationId",
                        person.id()))
                .post(url("/letter-tests"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void erase() {
        asParticipant(person.token())
                .body(Map.of("irrevocable", true))
                .post("/my-registration/erasure")
                .then()
                .statusCode(200);
    }

    private void insertMessage() {
        post.runSql(
                "insert into message (id, revision, seminar_id, registration_id, kind, language, state, attempts, due_at, created_at)"
                        + " select gen_random_uuid(), 0, seminar_id, id, 'LINK_SENT', 'en', 'QUEUED', 0, now(), now()"
                        + " from registration where id = ?1",
                person.id());
    }

    private String url(String path) {
        return "/seminars/" + seminar + path;
    }

    /** The tables any row of which has the word in any of its columns. */
    private List<String> tablesWith(String word) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> tables = entities.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                    .getResultList();
            return tables.stream()
                    .map(String::valueOf)
                    .filter(table -> !entities.createNativeQuery(
                                    "select 1 from \"" + table + "\" as row where row\\:\\:text ilike :word limit 1")
                            .setParameter("word", "%" + word + "%")
                            .getResultList()
                            .isEmpty())
                    .toList();
        });
    }
}
