package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.bagdar.testing.ADelegation;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DelegationTest {

    @Test
    void contactOpensADelegationAndReachesItByTheLink() {
        String seminar = aSeminar().openForRegistration();

        Opened opened = aDelegation().named("Ақмола").in(seminar);

        assertEquals(
                opened.link(),
                opened.link().substring(0, opened.link().indexOf("/kk/my-delegation#")) + "/kk/my-delegation#"
                        + opened.token());
        asParticipant(opened.token())
                .get("/my-delegation")
                .then()
                .statusCode(200)
                .body("delegation.id", equalTo(opened.id()))
                .body("delegation.name", equalTo("Ақмола"))
                .body("delegation.byStatus", anEmptyMap())
                .body("seminar.id", equalTo(seminar))
                .body("members", empty())
                .body("open", equalTo(true))
                .body("editable", equalTo(true));
        asParticipant(opened.token()).get(opened.path()).then().statusCode(200);
    }

    @Test
    void registeredContactIsNotShownTheLinkAgain() {
        String seminar = aSeminar().openForRegistration();
        String email = "c-" + UUID.randomUUID() + "@mail.example";
        Opened opened = aDelegation().ofContact(email).in(seminar);

        asPublic()
                .body(aDelegation()
                        .ofContact(email.toUpperCase().replace("@", "+2@"))
                        .named("Another")
                        .body())
                .post("/seminars/" + seminar + "/delegations")
                .then()
                .statusCode(200)
                .body("delegationId", equalTo(opened.id()))
                .body("link", nullValue())
                .body("token", nullValue());
        asOrganizer().get(opened.path()).then().body("name", equalTo("Ақмола облысының делегациясы"));
    }

    @Test
    void oneContactManyTimesAtOnceIsOneDelegation() {
        String seminar = aSeminar().openForRegistration();
        ADelegation one = aDelegation();

        List<CompletableFuture<String>> answers = Stream.generate(() -> Parallel.start(() -> asPublic()
                        .body(one.body())
                        .post("/seminars/" + seminar + "/delegations")
                        .<String>path("delegationId")))
                .limit(8)
                .toList();

        assertEquals(1, answers.stream().map(CompletableFuture::join).distinct().count());
    }

    @Test
    void sameKeyGivesTheSameAnswer() {
        String seminar = aSeminar().openForRegistration();
        Map<String, Object> body = aDelegation().body();
        String key = UUID.randomUUID().toString();
        String path = "/seminars/" + seminar + "/delegations";

        String first =
                asPublic().header("Idempotency-Key", key).body(body).post(path).asString();
        String second =
                asPublic().header("Idempotency-Key", key).body(body).post(path).asString();

        assertEquals(first, second);
    }

    @Test
    void whatIsWrongIsNamed() {
        String seminar = aSeminar().openForRegistration();
        String path = "/seminars/" + seminar + "/delegations";

        asPublic()
                .body(aDelegation()
                        .named(" ")
                        .with("contactEmail", "nobody")
                        .with("consent", false)
                        .body())
                .post(path)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("name", "contactEmail", "consent"));
        // Abai region exists since 2022, the seminar was in 2019
        asPublic()
                .body(aDelegation().with("regionCode", "KZ-10").body())
                .post(path)
                .then()
                .statusCode(422)
                .body("violations.field", contains("regionCode"))
                .body("violations.code", contains("unknown-reference"));
        asOrganizer().get(path).then().body("items", empty());
    }

    @Test
    void delegationsAreOpenedWhileRegistrationIsOpenAndByOrganizersBesides() {
        String seminar = aSeminar().published();
        String path = "/seminars/" + seminar + "/delegations";

        asPublic()
                .body(aDelegation().body())
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:registration-not-open"));
        asOrganizer().body(aDelegation().body()).post(path).then().statusCode(201);
        asPublic()
                .body(aDelegation().body())
                .post("/seminars/" + aSeminar().drafted() + "/delegations")
                .then()
                .statusCode(404);
    }

    @Test
    void teamFindsDelegations() {
        String seminar = aSeminar().openForRegistration();
        aDelegation().named("Ақмола").in(seminar);
        aDelegation().named("Шымкент").with("regionCode", "KZ-79").in(seminar);
        aDelegation().named("Elsewhere").in(aSeminar().openForRegistration());
        String path = "/seminars/" + seminar + "/delegations";

        asOrganizer().get(path).then().body("items.name", contains("Ақмола", "Шымкент"));
        asOrganizer().queryParam("region", "KZ-79").get(path).then().body("items.name", contains("Шымкент"));
        asOrganizer().queryParam("q", "шымк").get(path).then().body("items.name", contains("Шымкент"));
        asOrganizer().queryParam("sort", "-name").get(path).then().body("items.name", contains("Шымкент", "Ақмола"));
        String next = asOrganizer().queryParam("limit", 1).get(path).path("next");
        asOrganizer()
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get(path)
                .then()
                .body("items.name", contains("Шымкент"))
                .body("next", nullValue());
    }

    @Test
    void organizerChangesADelegationByItsRevision() {
        String seminar = aSeminar().openForRegistration();
        ADelegation akmola = aDelegation();
        Opened opened = akmola.in(seminar);

        asOrganizer().body(akmola.update()).put(opened.path()).then().statusCode(428);
        atPresent(opened.path())
                .body(akmola.named("Ақмола").update())
                .put(opened.path())
                .then()
                .statusCode(200)
                .body("name", equalTo("Ақмола"))
                .body("revision", equalTo(1));
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(akmola.update())
                .put(opened.path())
                .then()
                .statusCode(412);
        asOrganizer()
                .queryParams("seminarId", seminar, "resourceId", opened.id())
                .get("/changes")
                .then()
                .body("items.resourceType", everyItem(equalTo("delegation")))
                .body("items.kind", containsInAnyOrder("CREATED", "UPDATED"))
                .body("items.find { it.kind == 'UPDATED' }.differences.name.to", equalTo("Ақмола"))
                .body("items.find { it.kind == 'CREATED' }.differences.contactEmail.personal", equalTo(true))
                .body("items.find { it.kind == 'CREATED' }.differences.contactEmail.to", nullValue());
    }

    @Test
    void anotherContactGetsAnotherLink() {
        String seminar = aSeminar().openForRegistration();
        ADelegation akmola = aDelegation();
        Opened opened = akmola.in(seminar);
        Opened other = aDelegation()
                .ofContact("x-" + UUID.randomUUID() + "@mail.example")
                .in(seminar);
        String taken = asOrganizer().get(other.path()).path("contactEmail");

        atPresent(opened.path())
                .body(akmola.ofContact(taken.toUpperCase()).update())
                .put(opened.path())
                .then()
                .statusCode(409)
                .body("violations.field", contains("contactEmail"));
        asParticipant(opened.token()).get("/my-delegation").then().statusCode(200);

        atPresent(opened.path())
                .body(akmola.ofContact("n-" + UUID.randomUUID() + "@mail.example")
                        .update())
                .put(opened.path())
                .then()
                .statusCode(200);

        asParticipant(opened.token()).get("/my-delegation").then().statusCode(401);
        asOrganizer()
                .queryParams("seminarId", seminar, "resourceId", opened.id())
                .get("/changes")
                .then()
                .body("items.resourceType", containsInAnyOrder("delegation", "delegation", "contact-link"));
    }

    @Test
    void linkIsRenewedAndRevoked() {
        Opened opened = aDelegation().in(aSeminar().openForRegistration());

        String renewed = asOrganizer()
                .post(opened.path() + "/link")
                .then()
                .statusCode(200)
                .body("link", containsString("/kk/my-delegation#"))
                .extract()
                .path("link");
        String token = renewed.substring(renewed.indexOf('#') + 1);

        asParticipant(opened.token()).get("/my-delegation").then().statusCode(401);
        asParticipant(token).get("/my-delegation").then().statusCode(200);

        asOrganizer().delete(opened.path() + "/link").then().statusCode(204);

        asParticipant(token).get("/my-delegation").then().statusCode(401);
        asOrganizer().delete(opened.path() + "/link").then().statusCode(204);
        asOrganizer()
                .queryParams("seminarId", opened.seminarId(), "resourceType", "contact-link")
                .get("/changes")
                .then()
                .body(
                        "items.differences*.keySet()",
                        contains(containsInAnyOrder("sentAt", "renewedAt"), contains("revokedAt")));
    }

    @Test
    void deletedDelegationAndItsLinkAreGone() {
        String seminar = aSeminar().openForRegistration();
        Opened opened = aDelegation().in(seminar);

        asOrganizer().delete(opened.path()).then().statusCode(428);
        atPresent(opened.path()).delete(opened.path()).then().statusCode(204);

        asOrganizer().get(opened.path()).then().statusCode(404);
        asParticipant(opened.token()).get("/my-delegation").then().statusCode(401);
        asOrganizer().get("/seminars/" + seminar + "/delegations").then().body("items", hasSize(0));
    }

    @Test
    void contactReadsWhenNothingCanBeChangedAnyMore() {
        String seminar = aSeminar().openForRegistration();
        Opened opened = aDelegation().in(seminar);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        asParticipant(opened.token())
                .get("/my-delegation")
                .then()
                .body("open", equalTo(false))
                .body("editable", equalTo(true));

        ASeminar.move(seminar, "RUNNING");

        asParticipant(opened.token())
                .get("/my-delegation")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("editable", equalTo(false));
    }
}
