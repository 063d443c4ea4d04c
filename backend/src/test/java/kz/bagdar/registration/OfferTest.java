package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferTest {

    @Inject
    OfferExpiry expiry;

    @Inject
    Offers offers;

    @Inject
    EntityManager database;

    private final ARegistration person = aRegistration();

    private String seminar;
    private Registered offered;
    private Registered next;

    @BeforeEach
    void offerTheOnlyPlace() {
        seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        offered = person.in(seminar);
        next = aRegistration().in(seminar);
        byTeam(first, "cancellation").statusCode(200);
    }

    @Test
    void offerIsSeenWithTheTimeUntilWhichItHolds() {
        Response registration = read(offered);

        assertEquals("OFFERED", registration.path("status"));
        Instant from = Instant.parse(registration.path("offeredAt"));
        assertEquals(from.plus(Duration.ofHours(48)), Instant.parse(registration.path("offerExpiresAt")));
        status(next, "WAITLISTED");
    }

    @Test
    void acceptedOfferIsAPlace() {
        byLink(offered, "offer-acceptance")
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("confirmedAt", notNullValue())
                .body("$", not(hasKey("offerExpiresAt")));
        byLink(offered, "offer-acceptance").statusCode(200).body("status", equalTo("CONFIRMED"));
        status(next, "WAITLISTED");
    }

    @Test
    void declinedOfferGoesToTheNext() {
        byLink(offered, "offer-refusal").statusCode(200).body("status", equalTo("CANCELLED"));
        byLink(offered, "offer-refusal").statusCode(200);

        status(next, "OFFERED");
        byLink(offered, "offer-acceptance")
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:offer-over"))
                .body("status", equalTo("CANCELLED"))
                .body("detail", equalTo("It was declined"));
    }

    @Test
    void teamAnswersOnBehalfOfThePerson() {
        byTeam(offered, "offer-refusal").statusCode(200);
        byTeam(next, "offer-acceptance").statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void expiredOfferFreesThePlaceForTheNext() {
        timeIsOver(offered);

        expiry.run();

        assertEquals("CANCELLED", read(offered).path("status"));
        status(next, "OFFERED");
        byLink(offered, "offer-acceptance").statusCode(409).body("detail", equalTo("Its time is over"));
        assertEquals(200, comeBack().statusCode());
        status(offered, "WAITLISTED");
    }

    @Test
    void allOffersWhoseTimeIsOverEndInOneRun() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,
                            step_free_access, arrival, registered_at, consented_at, link_sent_at, offered_at, offer_expires_at)
                        select gen_random_uuid(), 0, cast(:seminar as uuid), 'OFFERED', 'A B', gen_random_uuid() || '@mail.example',
                            'KZ-11', 'kk', false, 0, now(), now(), now(), now() - interval '2 days', now() - interval '1 day'
                        from generate_series(1, 130)""")
                        .setParameter("seminar", seminar)
                        .executeUpdate());

        expiry.run();

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("byStatus.OFFERED", equalTo(1))
                .body("byStatus.CANCELLED", equalTo(131));
    }

    @Test
    void offerWhoseTimeIsOverIsNotAcceptedThoughNobodyHasEndedItYet() {
        timeIsOver(offered);

        byLink(offered, "offer-acceptance")
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:offer-over"))
                .body("status", equalTo("OFFERED"));
    }

    @Test
    void stateIsReadAgainBeforeAnOfferExpires() {
        byLink(offered, "offer-acceptance").statusCode(200);

        offers.expire(UUID.fromString(offered.id()));
        offers.expire(UUID.fromString(next.id()));

        status(offered, "CONFIRMED");
        status(next, "WAITLISTED");
    }

    @Test
    void offerThatStillHoldsIsNotEnded() {
        offers.expire(UUID.fromString(offered.id()));

        status(offered, "OFFERED");
    }

    @Test
    void afterRegistrationHasClosedAnOfferStillHoldsAndNoneIsMade() {
        ASeminar.move(seminar, "REGISTRATION_CLOSED");

        byTeam(next, "offer").statusCode(409).body("type", equalTo("urn:bagdar:problem:registration-not-open"));
        byLink(offered, "offer-refusal").statusCode(200);
        status(next, "WAITLISTED");
        byTeam(next, "offer").statusCode(409);
    }

    @Test
    void offerHoldsAsLongAsTheRulesSay() {
        String rules = "/seminars/" + seminar + "/admission-rules";
        atPresent(rules)
                .body(Map.of("approval", false, "offerHours", 1))
                .put(rules)
                .then()
                .statusCode(200);

        byLink(offered, "offer-refusal").statusCode(200);

        Response registration = read(next);
        assertEquals(
                Instant.parse(registration.path("offeredAt")).plus(Duration.ofHours(1)),
                Instant.parse(registration.path("offerExpiresAt")));
    }

    @Test
    void higherPriorityIsServedFirst() {
        Registered important = aRegistration().in(seminar);
        String list = "/seminars/" + seminar + "/registrations?status=WAITLISTED&sort=line";
        asOrganizer().get(list).then().body("items.id", contains(next.id(), important.id()));

        prioritise(important, 10).then().statusCode(200).body("priority", equalTo(10));

        asOrganizer().get(list).then().body("items.id", contains(important.id(), next.id()));
        asOrganizer()
                .get(list + "&limit=1&after="
                        + asOrganizer().get(list + "&limit=1").path("next"))
                .then()
                .body("items.id", contains(next.id()));
        asParticipant(next.token()).get("/my-registration").then().body("waitingPosition", equalTo(2));
        byLink(offered, "offer-refusal").statusCode(200);
        status(important, "OFFERED");
        status(next, "WAITLISTED");
    }

    @Test
    void organizerOffersAFreePlaceToWhomTheyChoose() {
        byTeam(next, "offer").statusCode(409).body("type", equalTo("urn:bagdar:problem:seminar-full"));
        Registered chosen = aRegistration().in(seminar);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        byLink(offered, "offer-refusal").statusCode(200);
        byTeam(chosen, "offer").statusCode(409);

        ASeminar.move(seminar, "REGISTRATION_OPEN");
        status(next, "OFFERED");
        byTeam(offered, "offer").statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
    }

    @Test
    void acceptedTwiceInParallelIsOneAcceptance() {
        List<Integer> answers =
                atOnce(() -> byLink(offered, "offer-acceptance"), () -> byLink(offered, "offer-acceptance"));

        assertEquals(List.of(200, 200), answers);
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration&resourceId=" + offered.id())
                .then()
                .body("items.findAll { it.differences.status?.to == 'CONFIRMED' }.size()", equalTo(1));
    }

    @Test
    void ofAcceptanceAndRefusalInParallelOneWins() {
        List<Integer> answers =
                atOnce(() -> byLink(offered, "offer-acceptance"), () -> byLink(offered, "offer-refusal"));

        String status = read(offered).path("status");
        assertEquals(status.equals("CONFIRMED") ? List.of(200, 409) : List.of(409, 200), answers);
        status(next, status.equals("CONFIRMED") ? "WAITLISTED" : "OFFERED");
    }

    @Test
    void waitingListIsNotJoinedWhilePlacesAreFree() {
        String free = aSeminar().withCapacity(1).openForRegistration();
        String list = "/seminars/" + free + "/registrations";
        Map<String, Object> waitOnly = aRegistration().with("waitOnly", true).body();

        asPublic()
                .body(waitOnly)
                .post(list)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:places-free"));
        asOrganizer().get(list + "/counts").then().body("total", equalTo(0));
        aRegistration().in(free);
        asPublic().body(waitOnly).post(list).then().statusCode(201).body("status", equalTo("WAITLISTED"));
    }

    private Response comeBack() {
        return asPublic().body(person.body()).post("/seminars/" + seminar + "/registrations");
    }

    private void timeIsOver(Registered person) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update registration set offer_expires_at = registered_at where id = :id")
                        .setParameter("id", UUID.fromString(person.id()))
                        .executeUpdate());
    }

    private Response prioritise(Registered person, int priority) {
        String address = "/seminars/" + seminar + "/registrations/" + person.id();
        return atPresent(address).body(Map.of("priority", priority)).put(address + "/priority");
    }

    private Response read(Registered person) {
        return asOrganizer().get("/seminars/" + seminar + "/registrations/" + person.id());
    }

    private void status(Registered person, String status) {
        assertEquals(status, read(person).path("status"));
    }

    private ValidatableResponse byTeam(Registered person, String action) {
        return asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/" + action)
                .then();
    }

    private ValidatableResponse byLink(Registered person, String action) {
        return asParticipant(person.token())
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/" + action)
                .then();
    }

    private static List<Integer> atOnce(Supplier<ValidatableResponse> one, Supplier<ValidatableResponse> other) {
        List<CompletableFuture<Integer>> running = Stream.of(one, other)
                .map(call -> Parallel.start(() -> call.get().extract().statusCode()))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
