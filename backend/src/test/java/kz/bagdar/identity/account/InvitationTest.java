package kz.bagdar.identity.account;

import static io.restassured.RestAssured.given;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.bagdar.change.Actor;
import kz.bagdar.change.Change;
import kz.bagdar.change.ChangeFeed;
import kz.bagdar.change.Position;
import kz.bagdar.testing.Parallel;
import kz.bagdar.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTest {

    @Inject
    InvitationWorker worker;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    ChangeFeed changes;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url")
    String keycloak;

    private final String email = "gulnar-" + UUID.randomUUID() + "@sample.example";

    @BeforeEach
    void nothingIsLeftToDo() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from invitation where state = 'PENDING'")
                        .executeUpdate());
    }

    @Test
    void anInvitationBecomesAnAccountWithTheRoleAndAMail() {
        String id = invite(email, "organizer")
                .statusCode(201)
                .header("Location", containsString("/api/v1/invitations/"))
                .body("state", equalTo("PENDING"))
                .extract()
                .path("id");
        assertEquals(List.of(), accountsOf(email), "nothing is asked of Keycloak while the request runs");

        worker.work();

        read(id).body("state", equalTo("DONE")).body("failure", nullValue());
        Map<String, Object> account = accountsOf(email).getFirst();
        assertEquals("Gulnar", account.get("firstName"));
        assertEquals("Abenova", account.get("lastName"));
        assertEquals(List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"), account.get("requiredActions"));
        assertEquals(List.of("organizer"), rolesOf(account));
        assertEquals(1, mailsTo(account));
    }

    @Test
    void anAccountOfThatAddressIsGivenTheRoleAndNoMail() {
        haveAccount(email, true, List.of());
        String id = invite(email.toUpperCase(), "reader").extract().path("id");

        worker.work();

        read(id).body("state", equalTo("DONE"));
        Map<String, Object> account = accountsOf(email).getFirst();
        assertEquals(List.of("reader"), rolesOf(account));
        assertEquals(0, mailsTo(account));
    }

    @Test
    void anAddressThatItsHolderNeverProvedGivesNoRole() {
        haveAccount(email, false, List.of());
        String id = invite(email, "organizer").extract().path("id");

        worker.work();

        read(id).body("state", equalTo("FAILED")).body("failure", containsString("never proved"));
        assertEquals(List.of(), rolesOf(accountsOf(email).getFirst()));
    }

    @Test
    void whereKeycloakRefusesTheReasonIsShownAndARetryHelps() {
        String flaky = "flaky-" + email;
        String id = invite(flaky, "organizer").extract().path("id");

        worker.work();
        read(id).body("state", equalTo("FAILED")).body("failure", containsString("403"));
        worker.work();
        read(id).body("state", equalTo("FAILED"));

        retry(id).statusCode(200).body("state", equalTo("PENDING")).body("failure", nullValue());
        retry(id).statusCode(200).body("state", equalTo("PENDING"));
        worker.work();
        read(id).body("state", equalTo("DONE"));
        retry(id).statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
        assertEquals(List.of("organizer"), rolesOf(accountsOf(flaky).getFirst()));
    }

    @Test
    void whereKeycloakDoesNotAnswerTheReasonIsShownAndOthersAreServed() {
        String lost = invite("silent-" + email, "organizer").extract().path("id");
        String served = invite(email, "organizer").extract().path("id");

        worker.work();

        read(lost).body("state", equalTo("FAILED")).body("failure", equalTo("Keycloak does not answer"));
        read(served).body("state", equalTo("DONE"));
    }

    @Test
    void severalWorkersMakeEachAccountOnce() throws Exception {
        List<String> ids = IntStream.range(0, 12)
                .mapToObj(i -> invite(i + "-" + email, "reader").extract().<String>path("id"))
                .toList();

        List<CompletableFuture<Object>> workers = IntStream.range(0, 4)
                .mapToObj(i -> Parallel.start(() -> {
                    worker.work();
                    return null;
                }))
                .toList();
        for (CompletableFuture<Object> running : workers) {
            running.get(30, TimeUnit.SECONDS);
        }

        for (int i = 0; i < ids.size(); i++) {
            read(ids.get(i)).body("state", equalTo("DONE"));
            List<Map<String, Object>> made = accountsOf(i + "-" + email);
            assertEquals(1, made.size());
            assertEquals(1, mailsTo(made.getFirst()));
        }
    }

    @Test
    void whatADeadWorkerLeftHalfDoneIsFinishedByTheNext() {
        String id = invite(email, "organizer").extract().path("id");
        invitations.lease().orElseThrow();
        haveAccount(email, false, List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"));

        worker.work();
        read(id).body("state", equalTo("PENDING"));
        endLease(id);
        worker.work();

        read(id).body("state", equalTo("DONE"));
        assertEquals(List.of("organizer"), rolesOf(accountsOf(email).getFirst()));
        assertEquals(1, mailsTo(accountsOf(email).getFirst()));
    }

    @Test
    void aWorkerWhoseLeaseRanOutHasNoSayAnyMore() {
        String id = invite(email, "organizer").extract().path("id");
        Invitations.Leased slow = invitations.lease().orElseThrow();
        endLease(id);
        Invitations.Leased next = invitations.lease().orElseThrow();

        invitations.settle(slow, invitation -> invitation.failed("too late"));
        read(id).body("state", equalTo("PENDING"));
        invitations.settle(next, Invitation::done);
        invitations.settle(next, invitation -> invitation.failed("twice"));

        read(id).body("state", equalTo("DONE"));
    }

    @Test
    void keycloakIsNeverAskedInsideATransaction() {
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> accounts.invite(email, "Gulnar", "reader")));
        assertEquals(List.of(), accountsOf(email));
    }

    @Test
    void theSameAddressIsInvitedOnceAtATime() {
        invite(email, "organizer").statusCode(201);
        invite(email.toUpperCase(), "reader")
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("violations.field", contains("email"));

        worker.work();
        invite(email, "reader").statusCode(201);
    }

    @Test
    void everyBadFieldIsNamed() {
        asAdministrator()
                .body(Map.of("email", "no address", "name", " ", "role", "organizer"))
                .post("/invitations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("email", "name"))
                .body("violations.code", contains("bad-format", "required"));
        asAdministrator()
                .body(Map.of("email", email, "name", "x", "role", "administrator"))
                .post("/invitations")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:wrong-type"))
                .body("violations.field", contains("role"));
    }

    @Test
    void onlyAdministratorsInvite() {
        String id = invite(email, "organizer").extract().path("id");

        for (String token : List.of(
                Tokens.organizer(),
                Tokens.reader(),
                Tokens.client("sample-department", "team:write", "administration:all"))) {
            with(token).get("/invitations").then().statusCode(403);
            with(token).get("/invitations/" + id).then().statusCode(403);
            with(token).body(Map.of()).post("/invitations").then().statusCode(403);
            with(token).post("/invitations/" + id + "/retry").then().statusCode(403);
        }
        asPublic().get("/invitations").then().statusCode(401);
    }

    @Test
    void administratorsSeeWhatCameOfAllInvitations() {
        String failed = invite("forbidden-" + email, "organizer").extract().path("id");
        String done = invite(email, "organizer").extract().path("id");
        worker.work();

        asAdministrator()
                .get("/invitations?sort=-createdAt&limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(done, failed));
        asAdministrator()
                .get("/invitations?state=FAILED&sort=-createdAt")
                .then()
                .body("items[0].id", equalTo(failed))
                .body("items.state.unique()", contains("FAILED"));
    }

    @Test
    void theLogKeepsWhoInvitedAndWhatCameOfItButNeitherNameNorAddress() {
        UUID id = UUID.fromString(invite(email, "organizer").extract().path("id"));
        worker.work();

        List<Change> logged = changes.backwards(
                        Position.START, new ChangeFeed.Filter(null, true, "invitation", id, null, Set.of()), 10)
                .items();

        assertEquals(2, logged.size());
        assertEquals(Actor.Kind.SYSTEM, logged.get(0).actor().kind());
        assertEquals("DONE", logged.get(0).differences().get("state").to().textValue());
        assertEquals("aigerim", logged.get(1).actor().id());
        assertEquals(true, logged.get(1).differences().get("email").personal());
        assertEquals(null, logged.get(1).differences().get("email").to());
    }

    @Test
    void peopleAreFoundByThoseWhoMakeTeams() {
        String id = invite(email, "organizer").extract().path("id");
        worker.work();
        read(id).body("state", equalTo("DONE"));

        asOrganizer()
                .get("/people?q=" + email.substring(0, 20))
                .then()
                .statusCode(200)
                .body("items.email", hasItem(email))
                .body("items.find { it.email == '" + email + "' }.name", equalTo("Gulnar Abenova"))
                .body("items.find { it.email == '" + email + "' }.roles", contains("organizer"))
                .body("next", nullValue());
        with(Tokens.reader()).get("/people?q=a").then().statusCode(403);
        asPublic().get("/people?q=a").then().statusCode(401);
    }

    private static ValidatableResponse invite(String email, String role) {
        return asAdministrator()
                .body(Map.of("email", email, "name", " Gulnar Abenova ", "role", role))
                .post("/invitations")
                .then();
    }

    private static ValidatableResponse read(String id) {
        return asAdministrator().get("/invitations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse retry(String id) {
        return asAdministrator().post("/invitations/" + id + "/retry").then();
    }

    private void endLease(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update invitation set leased_until = now() - interval '1 second' where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    private void haveAccount(String address, boolean verified, List<String> toDo) {
        given().baseUri(keycloak)
                .contentType("application/json")
                .body(Map.of("username", address, "email", address, "emailVerified", verified, "requiredActions", toDo))
                .post("/admin/realms/bagdar/users")
                .then()
                .statusCode(201);
    }

    private List<Map<String, Object>> accountsOf(String address) {
        return ask("/users?exact=true&email=" + address).getList("");
    }

    private List<String> rolesOf(Map<String, Object> account) {
        return ask("/users/" + account.get("id") + "/role-mappings/realm/composite")
                .getList("name");
    }

    private static int mailsTo(Map<String, Object> account) {
        return Integer.parseInt(
                ((Map<?, ?>) account.get("attributes")).get("mails").toString().replaceAll("\\D", ""));
    }

    private JsonPath ask(String path) {
        return given().baseUri(keycloak).get("/admin/realms/bagdar" + path).jsonPath();
    }
}
