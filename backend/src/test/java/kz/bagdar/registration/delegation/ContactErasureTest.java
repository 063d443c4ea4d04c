package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ADelegation;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tells who the contact of a delegation was goes, as that of its people does. */
@QuarkusTest
class ContactErasureTest {

    @Inject
    EntityManager entities;

    @Inject
    ContactRetention retention;

    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 13);
    private final ADelegation marked = aDelegation()
            .ofContact(mark + "@mail.example")
            .with("contactName", "Гүлнар " + mark)
            .with("contactPhone", "+7 701 " + mark);
    private final ASeminar written = aSeminar();
    private String seminar;
    private Opened delegation;
    private String member;

    @BeforeEach
    void open() {
        seminar = written.openForRegistration();
        delegation = marked.in(seminar);
        member = delegation.addOne(aMember());
    }

    @Test
    void contactIsErasedByThemselvesAndThePeopleStay() {
        erase(delegation.token()).statusCode(200).body("erasedAt", notNullValue());

        isErased();
        asParticipant(delegation.token()).get("/my-delegation").then().statusCode(401);
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + member)
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("delegationId", equalTo(delegation.id()));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceId=" + delegation.id())
                .then()
                .body("items[0].differences.contactName", equalTo(Map.of("personal", true)))
                .body("items[0].differences.contactErasedAt.to", notNullValue());
        asOrganizer().post(delegation.path() + "/link").then().statusCode(409);
        asParticipant(linkOf(member))
                .get("/my-registration")
                .then()
                .body("registeredBy.delegation", notNullValue())
                .body("registeredBy.contactName", nullValue());
        marked.in(seminar);
    }

    @Test
    void organizerErasesAlsoOnceTheSeminarIsArchived() {
        for (String lifecycle : List.of("REGISTRATION_CLOSED", "RUNNING", "COMPLETED", "ARCHIVED")) {
            ASeminar.move(seminar, lifecycle);
        }
        String path = delegation.path() + "/contact-erasure";
        asPublic().body(Map.of("irrevocable", true)).post(path).then().statusCode(401);
        asReader().body(Map.of("irrevocable", true)).post(path).then().statusCode(403);
        asOrganizer()
                .body(Map.of("irrevocable", false))
                .post(path)
                .then()
                .statusCode(422)
                .body("violations.field", contains("irrevocable"));

        String erasedAt = asOrganizer()
                .body(Map.of("irrevocable", true))
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("erasedAt");

        isErased();
        asOrganizer().body(Map.of("irrevocable", true)).post(path).then().body("erasedAt", equalTo(erasedAt));
    }

    @Test
    void contactOfAnotherDelegationErasesNobody() {
        Opened other = aDelegation().in(seminar);

        erase(other.token()).statusCode(404);

        asOrganizer().get(delegation.path()).then().body("contactEmail", equalTo(mark + "@mail.example"));
    }

    /** The seminar was years ago, so that the time runs from when the delegation was opened. */
    @Test
    void contactIsErasedOnceTheTimeIsOver() {
        asParticipant(delegation.token()).get("/my-delegation").then().body("keptUntil", notNullValue());

        retention.eraseDueAt(Instant.now().plus(364, ChronoUnit.DAYS));
        asOrganizer().get(delegation.path()).then().body("contactEmail", equalTo(mark + "@mail.example"));
        retention.eraseDueAt(Instant.now().plus(367, ChronoUnit.DAYS));

        isErased();
    }

    @Test
    void whoCannotBeErasedKeepsBackNobodyElse() {
        Opened other = aDelegation().in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update delegation set contact_email = :email where id = :other")
                        .setParameter("email", delegation.id() + "@erased.invalid")
                        .setParameter("other", UUID.fromString(other.id()))
                        .executeUpdate());
        Instant over = Instant.now().plus(367, ChronoUnit.DAYS);

        retention.eraseDueAt(over);

        asOrganizer().get(delegation.path()).then().body("contactErasedAt", nullValue());
        asOrganizer().get(other.path()).then().body("contactErasedAt", notNullValue());
        retention.eraseDueAt(over);
        isErased();
    }

    @Test
    void nobodyBecomesWhoIsErased() {
        String address = delegation.id() + "@Erased.invalid";

        asPublic()
                .body(aDelegation().ofContact(address).body())
                .post("/seminars/" + seminar + "/delegations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("contactEmail"));
        atPresent(delegation.path())
                .body(marked.ofContact(address).update())
                .put(delegation.path())
                .then()
                .statusCode(422)
                .body("violations.field", contains("contactEmail"));
    }

    @Test
    void whoIsErasedStaysSoUntilAnotherTakesOver() {
        erase(delegation.token()).statusCode(200);
        ADelegation nobody = aDelegation()
                .ofContact(delegation.id() + "@erased.invalid")
                .with("contactName", "—")
                .named("Ақмола");

        atPresent(delegation.path())
                .body(nobody.update())
                .put(delegation.path())
                .then()
                .statusCode(200)
                .body("name", equalTo("Ақмола"))
                .body("contactErasedAt", notNullValue());
        atPresent(delegation.path())
                .body(nobody.with("contactName", "Гүлнар Әбенова").update())
                .put(delegation.path())
                .then()
                .statusCode(422)
                .body("violations.field", contains("contactEmail"));
        isErased();
    }

    @Test
    void whoTakesOverIsKeptAsAnyContact() {
        erase(delegation.token()).statusCode(200);

        atPresent(delegation.path())
                .body(aDelegation().update())
                .put(delegation.path())
                .then()
                .statusCode(200)
                .body("contactErasedAt", nullValue())
                .body("contactName", equalTo("Гүлнар Әбенова"));
        asOrganizer().post(delegation.path() + "/link").then().statusCode(200);
    }

    @Test
    void whoTakesOverNeedsAnAddressOfTheirOwn() {
        erase(delegation.token()).statusCode(200);
        Map<String, Object> kept = new HashMap<>(aDelegation().update());
        kept.put("contactName", "—");
        kept.put("contactEmail", delegation.id() + "@erased.invalid");
        kept.remove("contactPhone");

        Map<String, Object> another = new HashMap<>(kept);
        another.put("contactName", "Гүлнар Әбенова");
        atPresent(delegation.path())
                .body(another)
                .put(delegation.path())
                .then()
                .statusCode(422)
                .body("violations.field", contains("contactEmail"));
        isErased();
        atPresent(delegation.path()).body(kept).put(delegation.path()).then().statusCode(200);
        isErased();
    }

    @Test
    void whoTakesOverADelegationThatWasSetApartIsOneContactHoweverTheAddressIsWritten() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update delegation set apart = true where id = :id")
                        .setParameter("id", UUID.fromString(delegation.id()))
                        .executeUpdate());
        String email = "n-" + UUID.randomUUID() + "+1@mail.example";

        atPresent(delegation.path())
                .body(aDelegation().ofContact(email).update())
                .put(delegation.path())
                .then()
                .statusCode(200);

        asPublic()
                .body(aDelegation().ofContact(email.replace("+1@", "+2@")).body())
                .post("/seminars/" + seminar + "/delegations")
                .then()
                .statusCode(200)
                .body("delegationId", equalTo(delegation.id()));
    }

    @Test
    void nobodyIsKeptLongerThanTheyWereTold() {
        String path = "/seminars/" + seminar;
        atPresent(path)
                .body(written.with("retentionDays", 400).body())
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.field", contains("retentionDays"));
        atPresent(path)
                .body(written.with("retentionDays", 30).body())
                .put(path)
                .then()
                .statusCode(200);
    }

    private String linkOf(String registrationId) {
        String link = asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + registrationId + "/link")
                .then()
                .extract()
                .path("link");
        return link.substring(link.indexOf('#') + 1);
    }

    private ValidatableResponse erase(String token) {
        return asParticipant(token)
                .body(Map.of("irrevocable", true))
                .post(delegation.path() + "/contact-erasure")
                .then();
    }

    private void isErased() {
        asOrganizer()
                .get(delegation.path())
                .then()
                .body("contactName", equalTo("—"))
                .body("contactEmail", equalTo(delegation.id() + "@erased.invalid"))
                .body("contactPhone", nullValue())
                .body("contactErasedAt", notNullValue());
        for (String table : List.of("delegation", "message", "change")) {
            List<?> found = QuarkusTransaction.requiringNew()
                    .call(() -> entities.createNativeQuery(
                                    "select 1 from \"" + table + "\" as row where row\\:\\:text ilike :word limit 1")
                            .setParameter("word", "%" + mark + "%")
                            .getResultList());
            assertThat(table, found, empty());
        }
    }
}
