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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
