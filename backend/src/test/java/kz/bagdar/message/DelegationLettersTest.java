package kz.bagdar.message;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ADelegation;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contact of a delegation has the link by mail, and each of its people learns who registered them. */
@QuarkusTest
class DelegationLettersTest {

    @Inject
    Post post;

    @BeforeEach
    void open() {
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void contactGetsTheLinkAndAnotherOneOnceItIsRenewed() throws Exception {
        String email = address();
        Opened delegation =
                aDelegation().named("Ақмола").ofContact(email).in(aSeminar().openForRegistration());
        post.runAll();

        assertThat(subjectsTo(email), contains("Делегацияңыз ашылды"));
        String opened = Mails.plain(post.mailsToAddress(email).getFirst());
        assertThat(opened, containsString("«Ақмола»"));
        assertThat(opened, containsString(delegation.link()));

        String renewed = asOrganizer().post(delegation.path() + "/link").path("link");
        post.runAll();

        assertThat(subjectsTo(email), contains("Делегацияңыз ашылды", "Делегацияңыздың жаңа сілтемесі"));
        assertThat(Mails.plain(post.mailsToAddress(email).getLast()), containsString(renewed));
    }

    @Test
    void anotherContactIsWrittenToAndTheFormerIsNot() throws Exception {
        String former = address();
        String next = address();
        ADelegation akmola = aDelegation().ofContact(former);
        Opened delegation = akmola.in(aSeminar().openForRegistration());
        post.runAll();

        atPresent(delegation.path())
                .body(akmola.ofContact(next).with("language", "ru").update())
                .put(delegation.path())
                .then()
                .statusCode(200);
        post.runAll();

        assertThat(subjectsTo(former), contains("Делегацияңыз ашылды"));
        assertThat(subjectsTo(next), contains("Новая ссылка на вашу делегацию"));
        assertThat(Mails.plain(post.mailsToAddress(next).getFirst()), containsString("/ru/my-delegation#"));
    }

    @Test
    void personLearnsWhoRegisteredThemAndHowToBeErased() throws Exception {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().named("Ақмола").in(seminar);
        Map<String, Object> dana = aMember();
        dana.put("language", "ru");
        delegation.addOne(dana);
        ARegistration alone = aRegistration().with("language", "ru");
        alone.in(seminar);
        post.runAll();

        String told =
                Mails.plain(post.mailsToAddress(dana.get("email").toString()).getFirst());
        assertThat(told, containsString("Гүлнар Әбенова регистрирует вас в составе делегации «Ақмола»"));
        assertThat(told, containsString("/ru/my-registration#"));
        assertThat(Mails.plain(post.mailsTo(alone).getFirst()), not(containsString("делегации")));
    }

    @Test
    void whoIsReplacedIsToldWithoutALinkAndWhoComesGetsOne() throws Exception {
        Opened delegation = aDelegation().in(aSeminar().openForRegistration());
        Map<String, Object> marat = aMember();
        Map<String, Object> dana = aMember();
        String leaving = delegation.addOne(marat);
        post.runAll();

        asParticipant(delegation.token())
                .body(Map.of("member", dana, "consent", true))
                .post(delegation.path() + "/members/" + leaving + "/replacement")
                .then()
                .statusCode(200);
        post.runAll();

        String farewell =
                Mails.plain(post.mailsToAddress(marat.get("email").toString()).getLast());
        assertThat(farewell, not(containsString("/my-registration#")));
        assertThat(
                Mails.plain(post.mailsToAddress(dana.get("email").toString()).getFirst()),
                containsString("/my-registration#"));
    }

    @Test
    void teamSeesWhatWasMailedToContactsAndAReservedAddressGetsNothing() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        aDelegation().ofContact("c-" + UUID.randomUUID() + "@sample.invalid").in(seminar);
        post.runAll();

        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items.kind", contains("DELEGATION_OPENED"))
                .body("items.delegationId", contains(delegation.id()))
                .body("items.registrationId", contains(nullValue()))
                .body("items.name", contains("Гүлнар Әбенова"))
                .body("items[0].state", equalTo("SENT"));

        atPresent(delegation.path()).delete(delegation.path()).then().statusCode(204);
        asOrganizer().get("/seminars/" + seminar + "/messages").then().body("items", empty());
    }

    @Test
    void organizersWordLettersToContactsToo() throws Exception {
        String seminar = aSeminar().openForRegistration();
        Map<String, Object> words = Map.of(
                "subject", Map.of("kk", "{{delegation}}: {{name}}"),
                "body", Map.of("kk", "<p>Құрметті {{name}}!</p><p>{{link}}</p>"));
        String template = "/seminars/" + seminar + "/letter-templates/DELEGATION_OPENED";
        atPresent(template)
                .body(words)
                .put(template)
                .then()
                .statusCode(200)
                .body("toContact", equalTo(true))
                .body("placeholders.name", not(hasItem("route")));
        String email = address();
        Opened delegation = aDelegation().named("Ақмола").ofContact(email).in(seminar);

        preview(seminar, words, "delegationId", delegation.id())
                .statusCode(200)
                .body("subject", equalTo("Ақмола: Гүлнар Әбенова"))
                .body("text", not(containsString(delegation.token())));
        preview(seminar, words, "registrationId", delegation.id())
                .statusCode(422)
                .body("violations.field", contains("registrationId"));
        String elsewhere = aDelegation().in(aSeminar().openForRegistration()).id();
        preview(seminar, words, "delegationId", elsewhere)
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
        post.runAll();

        assertThat(Mails.subject(post.mailsToAddress(email).getFirst()), equalTo("Ақмола: Гүлнар Әбенова"));
        assertThat(Mails.plain(post.mailsToAddress(email).getFirst()), containsString(delegation.link()));
        asOrganizer()
                .get("/seminars/" + seminar + "/messages")
                .then()
                .body("items.subject", contains("…: Гүлнар Әбенова"));
    }

    private static ValidatableResponse preview(String seminar, Map<String, Object> words, String reader, String id) {
        Map<String, Object> draft = new HashMap<>(words);
        draft.putAll(Map.of("kind", "DELEGATION_OPENED", "language", "kk", reader, id));
        return asOrganizer()
                .body(draft)
                .post("/seminars/" + seminar + "/letter-previews")
                .then();
    }

    private List<String> subjectsTo(String address) {
        return post.mailsToAddress(address).stream()
                .map(Mails::subject)
                .map(subject -> subject.substring(0, subject.indexOf(':')))
                .toList();
    }

    private static String address() {
        return "c-" + UUID.randomUUID() + "@mail.example";
    }
}
