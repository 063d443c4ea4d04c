package kz.bagdar.registration.intake;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import kz.bagdar.change.Actor;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.RegistrationStatus;
import kz.bagdar.registration.UpdateRegistration;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeTest {

    @Inject
    Intake intake;

    @Inject
    DataSource database;

    /** All but the first wait for the held row, and are then one batch: each is answered for itself. */
    @Test
    void inOneBatchEachIsAnsweredForItself() throws Exception {
        String seminar = aSeminar().withCapacity(2).withoutWaitingList().openForRegistration();
        ARegistration twice = aRegistration();
        List<CompletableFuture<Response>> answers = new ArrayList<>();
        try (HeldDatabase held =
                HeldDatabase.by(database, "select 1 from seminar where id = '" + seminar + "' for no key update")) {
            for (ARegistration person : List.of(twice, twice, aRegistration(), aRegistration())) {
                answers.add(Parallel.start(
                        () -> post(seminar, person, UUID.randomUUID().toString())));
            }
            held.awaitWaiting(1);
        }
        List<Integer> statuses = answers.stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();

        assertEquals(List.of(200, 201, 201, 409), statuses);
    }

    @Test
    void oneKeyManyTimesAtOnceIsOneRegistrationAndOneAnswer() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        String key = UUID.randomUUID().toString();

        List<Response> answers =
                Collections.nCopies(8, person).stream()
                        .map(one -> Parallel.start(() -> post(seminar, one, key)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        List<String> created = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(Response::asString)
                .distinct()
                .toList();
        assertEquals(1, created.size());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> answer.then()
                        .statusCode(409)
                        .header("Retry-After", "1")
                        .body("type", equalTo("urn:bagdar:problem:idempotency-in-progress")));
        people(seminar, 1);
    }

    @Test
    void personIsOneHoweverTheAddressIsWritten() {
        String seminar = aSeminar().openForRegistration();
        String name = UUID.randomUUID().toString();
        String first = aRegistration()
                .with("email", name + "+work@Mail.example")
                .in(seminar)
                .id();

        for (String same : List.of(
                name + "@mail.example", name.toUpperCase() + "@mail.example", " " + name + "+x@mail.example ")) {
            post(seminar, aRegistration().with("email", same), null)
                    .then()
                    .statusCode(200)
                    .body("registrationId", equalTo(first));
        }
        people(seminar, 1);
        String other = aRegistration().in(seminar).id();
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aRegistration().with("email", name + "+y@mail.example").update())
                .put("/seminars/" + seminar + "/registrations/" + other)
                .then()
                .statusCode(409)
                .body("violations.field", hasItem("email"));
    }

    /** Whoever comes alone finds on a second look who took the e-mail in the same moment. */
    @Test
    void addressThatAnotherTakesInTheSameMomentIsAnsweredAsKnown() throws Exception {
        String seminar = aSeminar().openForRegistration();
        String other = aRegistration().in(seminar).id();
        ARegistration person = aRegistration();
        String take = "update registration set email = '%s' where id = '%s'"
                .formatted(person.body().get("email"), other);
        CompletableFuture<Response> answer;
        try (HeldDatabase held = HeldDatabase.by(database, take)) {
            answer =
                    Parallel.start(() -> post(seminar, person, UUID.randomUUID().toString()));
            held.awaitWaiting(1);
            held.commit();
        }

        assertEquals(200, answer.join().statusCode());
        asOrganizer().get("/seminars/" + seminar + "/registrations").then().body("items.id", equalTo(List.of(other)));
    }

    @Test
    void severalAreRegisteredInOneTransactionAndABadOneFailsNobodyElse() {
        UUID seminar = UUID.fromString(aSeminar().withCapacity(2).openForRegistration());

        List<Outcome> outcomes = intake.registerAll(
                seminar, List.of(person("KZ-11"), person("KZ-00"), person("KZ-75"), person("KZ-75")));

        assertEquals(RegistrationStatus.CONFIRMED, outcomes.get(0).receipt().status());
        assertInstanceOf(Outcome.NotTaken.class, outcomes.get(1));
        assertEquals(RegistrationStatus.CONFIRMED, outcomes.get(2).receipt().status());
        assertEquals(RegistrationStatus.WAITLISTED, outcomes.get(3).receipt().status());
        people(seminar.toString(), 3);
    }

    @Test
    void theLogHasOfAnArrivalWhatItHasOfEveryCreation() {
        String seminar = aSeminar().openForRegistration();
        String id = aRegistration().in(seminar).id();

        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("CREATED"))
                .body("items[0].resourceType", equalTo("registration"))
                .body("items[0].actor.kind", equalTo("PUBLIC"))
                .body("items[0].differences.status.to", equalTo("CONFIRMED"))
                .body("items[0].differences.fullName.personal", equalTo(true))
                .body("items[0].differences.keySet()", not(hasItem("note")));
    }

    private static Application person(String regionCode) {
        UpdateRegistration details = new UpdateRegistration(
                "Айгүл Серікова",
                UUID.randomUUID() + "@mail.example",
                null,
                null,
                null,
                regionCode,
                null,
                Language.kk,
                List.of(),
                List.of(),
                false,
                null,
                null);
        return new Application(details, true, new Actor(Actor.Kind.PUBLIC, null, null), null);
    }

    private static Response post(String seminar, ARegistration person, String key) {
        var request = key == null ? asPublic() : asPublic().header("Idempotency-Key", key);
        return request.body(person.body()).post("/seminars/" + seminar + "/registrations");
    }

    private static void people(String seminar, int count) {
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("total", equalTo(count));
    }
}
