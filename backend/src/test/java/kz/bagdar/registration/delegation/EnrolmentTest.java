package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** Many people are registered at once, each for themselves. */
@QuarkusTest
class EnrolmentTest {

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Test
    void eachPersonIsRegisteredWithTheRegionOfTheDelegationAndALinkOfTheirOwn() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().named("Ақмола").in(seminar);
        Map<String, Object> marat = aMember();
        marat.put("position", "әдіскер");
        Map<String, Object> dana = aMember();
        dana.put("fullName", "Дана  Жұмабекова ");
        dana.put("language", "ru");

        JsonPath answer = delegation.add(List.of(marat, dana));

        assertThat(answer.getList("outcomes.outcome"), contains("REGISTERED", "REGISTERED"));
        asParticipant(delegation.token())
                .get("/my-delegation")
                .then()
                .body("delegation.byStatus.CONFIRMED", equalTo(2))
                .body("members.registration.fullName", contains("Марат Оспанов", "Дана Жұмабекова"))
                .body("members.registration.regionCode", contains("KZ-11", "KZ-11"))
                .body("members.registration.language", contains("kk", "ru"))
                .body("members.registration.status", contains("CONFIRMED", "CONFIRMED"));
        asOrganizer()
                .queryParam("delegationId", delegation.id())
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body(
                        "items.id",
                        containsInAnyOrder(
                                answer.getList("outcomes.registrationId").toArray()));
        asParticipant(newLinkOf(seminar, answer.getString("outcomes[0].registrationId")))
                .get("/my-registration")
                .then()
                .body("registeredBy.delegation", equalTo("Ақмола"))
                .body("registeredBy.contactName", equalTo("Гүлнар Әбенова"));
    }

    @Test
    void oneBadRowKeepsBackNobodyElse() {
        String seminar = aSeminar().withCapacity(2).openForRegistration();
        ARegistration alone = aRegistration();
        alone.in(seminar);
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> bad = aMember();
        bad.put("fullName", " ");
        bad.put("email", "marat");
        Map<String, Object> known = aMember();
        known.put("email", alone.body().get("email").toString().toUpperCase());
        Map<String, Object> first = aMember();
        Map<String, Object> twice = aMember();
        twice.put("email", first.get("email").toString().replace("@", "+work@"));
        Map<String, Object> wishes = aMember();
        wishes.put("preferences", List.of(UUID.randomUUID()));

        JsonPath answer = delegation.add(List.of(first, bad, known, twice, wishes, aMember()));

        assertThat(
                answer.getList("outcomes.outcome"),
                contains("REGISTERED", "REFUSED", "ALREADY_REGISTERED", "REFUSED", "REFUSED", "WAITLISTED"));
        assertThat(answer.getList("outcomes.row"), contains(0, 1, 2, 3, 4, 5));
        assertThat(answer.getList("outcomes[1].violations.field"), contains("members[1].email", "members[1].fullName"));
        assertThat(answer.getList("outcomes[1].violations.code"), contains("bad-format", "required"));
        assertThat(answer.getList("outcomes[3].violations.field"), contains("members[3].email"));
        assertThat(answer.getList("outcomes[4].violations.field"), contains("members[4].preferences[0]"));
        // who is registered otherwise is no business of this contact
        assertThat(answer.get("outcomes[2].registrationId"), nullValue());
        asOrganizer()
                .queryParam("q", alone.body().get("email"))
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body("items.delegationId", contains(nullValue()));
        asParticipant(delegation.token()).get("/my-delegation").then().body("members", hasSize(2));
    }

    @Test
    void twoHundredRowsGoThroughWithBadOnesAmongThem() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, Object> row = aMember();
            if (i % 10 == 3) {
                row.remove("email");
            }
            rows.add(row);
        }

        List<String> outcomes = delegation.add(rows).getList("outcomes.outcome");

        assertEquals(180, Collections.frequency(outcomes, "REGISTERED"));
        assertEquals(20, Collections.frequency(outcomes, "REFUSED"));
        assertEquals("REFUSED", outcomes.get(193));
        asOrganizer().get(delegation.path()).then().body("byStatus.CONFIRMED", equalTo(180));
        asParticipant(delegation.token())
                .body(Map.of("members", Collections.nCopies(201, aMember()), "consent", true))
                .post(delegation.path() + "/members")
                .then()
                .statusCode(422)
                .body("violations.field", contains("members"));
    }

    @Test
    void whereNoPlaceIsLeftAndNobodyWaitsTheRowSaysSo() {
        String seminar = aSeminar().withCapacity(1).withoutWaitingList().openForRegistration();
        Opened delegation = aDelegation().in(seminar);

        JsonPath answer = delegation.add(List.of(aMember(), aMember()));

        assertThat(answer.getList("outcomes.outcome"), contains("REGISTERED", "REFUSED"));
        assertThat(answer.getString("outcomes[1].problem"), equalTo("urn:bagdar:problem:seminar-full"));
        assertThat(answer.getString("outcomes[1].detail"), notNullValue());
    }

    @Test
    void peopleTakeFromTheQuotaOfTheRegionAndTheContactSeesWhatIsLeft() {
        String seminar = aSeminar().openForRegistration();
        asOrganizer()
                .body(Map.of("name", inAll("Aqmola"), "capacity", 2, "regionCodes", List.of("KZ-11")))
                .post("/seminars/" + seminar + "/quotas")
                .then()
                .statusCode(201);
        Opened akmola = aDelegation().in(seminar);
        Opened shymkent = aDelegation().with("regionCode", "KZ-79").in(seminar);
        leftIs(2, akmola);
        leftIs(null, shymkent);

        assertThat(
                akmola.add(List.of(aMember(), aMember(), aMember())).getList("outcomes.outcome"),
                contains("REGISTERED", "REGISTERED", "WAITLISTED"));
        leftIs(0, akmola);
    }

    private static void leftIs(Integer left, Opened delegation) {
        asParticipant(delegation.token()).get("/my-delegation").then().body("placesLeft", equalTo(left));
    }

    @Test
    void sameKeyGivesTheSameAnswerAndAnotherKeyFindsThemRegistered() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> request = Map.of("members", List.of(aMember(), aMember()), "consent", true);
        String key = UUID.randomUUID().toString();

        String first = send(delegation, key, request).asString();
        String again = send(delegation, key, request).asString();
        JsonPath other = send(delegation, UUID.randomUUID().toString(), request).jsonPath();

        assertEquals(first, again);
        assertThat(other.getList("outcomes.outcome"), contains("ALREADY_REGISTERED", "ALREADY_REGISTERED"));
        assertEquals(JsonPath.from(first).getList("outcomes.registrationId"), other.getList("outcomes.registrationId"));
        asParticipant(delegation.token()).get("/my-delegation").then().body("members", hasSize(2));
    }

    @Test
    void moreContactsAtOnceThanThereAreConnectionsAllGetTheirPeopleIn() {
        String seminar = aSeminar().openForRegistration();
        List<Opened> delegations =
                Stream.generate(() -> aDelegation().in(seminar)).limit(30).toList();

        List<CompletableFuture<String>> sent = delegations.stream()
                .map(delegation -> Parallel.start(() -> send(
                                delegation,
                                UUID.randomUUID().toString(),
                                Map.of("members", List.of(aMember()), "consent", true))
                        .jsonPath()
                        .getString("outcomes[0].outcome")))
                .toList();

        assertEquals(
                Set.of("REGISTERED"), sent.stream().map(CompletableFuture::join).collect(Collectors.toSet()));
    }

    @Test
    void sameKeyAtTheSameTimeRegistersThemOnce() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> request = Map.of("members", List.of(aMember(), aMember()), "consent", true);
        String key = UUID.randomUUID().toString();

        List<CompletableFuture<Response>> sent = Stream.generate(
                        () -> Parallel.start(() -> send(delegation, key, request)))
                .limit(4)
                .toList();
        // whoever comes while the first is at it is told so
        Map<Integer, Set<String>> answers = sent.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(
                        Response::statusCode,
                        Collectors.mapping(
                                answer -> answer.statusCode() == 200 ? answer.asString() : answer.path("type"),
                                Collectors.toSet())));

        assertEquals(Set.of(send(delegation, key, request).asString()), answers.remove(200));
        answers.forEach((status, types) ->
                assertEquals(Map.of(409, Set.of("urn:bagdar:problem:idempotency-in-progress")), Map.of(status, types)));
        asParticipant(delegation.token()).get("/my-delegation").then().body("members", hasSize(2));
    }

    @Test
    void delegationThatIsDeletedMeanwhileGetsNobodyMore() throws Exception {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String lock = "select 1 from seminar where id = '" + seminar + "' for update";
        CompletableFuture<Integer> deleted;
        CompletableFuture<JsonPath> enrolled;
        try (HeldDatabase held = HeldDatabase.by(database, lock)) {
            deleted = Parallel.start(() -> asOrganizer()
                    .header("If-Match", asOrganizer().get(delegation.path()).header("ETag"))
                    .delete(delegation.path())
                    .statusCode());
            held.awaitWaiting(1);
            enrolled = Parallel.start(() -> delegation.add(List.of(aMember())));
            held.awaitWaiting(2);
        }

        assertEquals(204, deleted.join());
        assertThat(enrolled.join().getList("outcomes.outcome"), contains("REFUSED"));
        assertThat(enrolled.join().getList("outcomes.problem"), contains("urn:bagdar:problem:not-found"));
    }

    @Test
    void whoDoesNotComeAnyMoreTakesNoRoom() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        people(delegation, "CANCELLED", 1000);
        assertThat(delegation.add(List.of(aMember())).getList("outcomes.outcome"), contains("REGISTERED"));

        people(delegation, "WAITLISTED", 999);
        send(delegation, UUID.randomUUID().toString(), Map.of("members", List.of(aMember()), "consent", true))
                .then()
                .statusCode(422)
                .body("violations.code", contains("too-long"));
    }

    private void people(Opened delegation, String status, int many) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,
                            step_free_access, arrival, registered_at, consented_at, link_sent_at, delegation_id)
                        select gen_random_uuid(), 0, cast(:seminar as uuid), :status, 'A B', gen_random_uuid() || '@mail.example',
                            'KZ-11', 'kk', false, 0, now(), now(), now(), cast(:delegation as uuid)
                        from generate_series(1, :many)""")
                        .setParameter("seminar", delegation.seminarId())
                        .setParameter("status", status)
                        .setParameter("delegation", delegation.id())
                        .setParameter("many", many)
                        .executeUpdate());
    }

    @Test
    void withoutConsentNobodyIsRegistered() {
        Opened delegation = aDelegation().in(aSeminar().openForRegistration());

        asParticipant(delegation.token())
                .body(Map.of("members", List.of(aMember()), "consent", false))
                .post(delegation.path() + "/members")
                .then()
                .statusCode(422)
                .body("violations.field", contains("consent"));
        asParticipant(delegation.token()).get("/my-delegation").then().body("members", empty());
    }

    @Test
    void contactAddsPeopleWhileRegistrationIsOpenAndTheTeamBesides() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        Map<String, Object> request = Map.of("members", List.of(aMember()), "consent", true);

        asParticipant(delegation.token())
                .body(request)
                .post(delegation.path() + "/members")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:registration-not-open"));
        asOrganizer()
                .body(request)
                .post(delegation.path() + "/members")
                .then()
                .statusCode(200)
                .body("outcomes.outcome", contains("REGISTERED"));
    }

    @Test
    void whoCancelledComesBackWithTheDelegationAndAloneWithNone() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> marat = aMember();
        String id = delegation.addOne(marat);
        String own = "/seminars/" + seminar + "/registrations/" + id;

        asParticipant(delegation.token()).post(own + "/cancellation").then().statusCode(200);
        assertThat(delegation.add(List.of(marat)).getList("outcomes.outcome"), contains("REGISTERED"));
        asParticipant(delegation.token()).post(own + "/cancellation").then().statusCode(200);
        asPublic()
                .body(aRegistration().with("email", marat.get("email")).body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(200)
                .body("registrationId", equalTo(id));

        asOrganizer().get(own).then().body("status", equalTo("CONFIRMED")).body("delegationId", nullValue());
        asParticipant(delegation.token()).get(own).then().statusCode(404);
    }

    private static Response send(Opened delegation, String key, Object request) {
        return asParticipant(delegation.token())
                .header("Idempotency-Key", key)
                .body(request)
                .post(delegation.path() + "/members");
    }

    private static String newLinkOf(String seminar, String registration) {
        String link = asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + registration + "/link")
                .path("link");
        return link.substring(link.indexOf('#') + 1);
    }
}
