package kz.bagdar.registration;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asPublic;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.place.Places.Decision;
import kz.bagdar.registration.quota.CountedPlaces;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.Seminars;
import org.junit.jupiter.api.Test;

/** The last place is given once, and it is the held row that sees to it. */
@QuarkusTest
class LastPlaceTest {

    private static final int PEOPLE = 12;

    @Inject
    Seminars seminars;

    @Inject
    RegistrationRepository registrations;

    @Inject
    CountedPlaces places;

    @Inject
    Clock clock;

    @Test
    void ofManyAtOnceOneIsConfirmedAndTheOthersWait() throws Exception {
        String seminar = aSeminar().withCapacity(1).openForRegistration();

        List<String> answers = atOnce(PEOPLE, () -> register(seminar));

        assertEquals(1, Collections.frequency(answers, "CONFIRMED"));
        assertEquals(PEOPLE - 1, Collections.frequency(answers, "WAITLISTED"));
    }

    @Test
    void ofManyAtOnceOneIsConfirmedAndTheOthersAreRefusedWithoutWaitingList() throws Exception {
        String seminar = aSeminar().withCapacity(1).withoutWaitingList().openForRegistration();

        List<String> answers = atOnce(PEOPLE, () -> register(seminar));

        assertEquals(1, Collections.frequency(answers, "CONFIRMED"));
        assertEquals(PEOPLE - 1, Collections.frequency(answers, "urn:bagdar:problem:seminar-full"));
    }

    @Test
    void onePersonManyTimesAtOnceIsOneRegistration() throws Exception {
        String seminar = aSeminar().openForRegistration();
        String email = UUID.randomUUID() + "@mail.example";

        List<String> ids = atOnce(
                PEOPLE,
                () -> asPublic()
                        .body(aRegistration().with("email", email).body())
                        .post("/seminars/" + seminar + "/registrations")
                        .path("registrationId"));

        assertEquals(1, ids.stream().distinct().count());
    }

    /** The same decision on the same rows, once with and once without the guard: the test above can fail. */
    @Test
    void withTheRowHeldTheLastPlaceIsGivenOnceAndWithoutItIsOversold() throws Exception {
        UUID guarded = UUID.fromString(aSeminar().withCapacity(1).openForRegistration());
        UUID unguarded = UUID.fromString(aSeminar().withCapacity(1).openForRegistration());

        atOnce(2, inTransaction(() -> decideSlowly(seminars.lock(guarded))));
        atOnce(2, inTransaction(() -> decideSlowly(seminars.published(unguarded))));

        assertEquals(1, registrations.confirmed(guarded).size());
        assertEquals(2, registrations.confirmed(unguarded).size());
    }

    private Decision decideSlowly(SeminarView seminar) throws InterruptedException {
        Decision decision = places.of(seminar).decide(someone().claim());
        // long enough for the other one to count too, if nothing holds it back
        MILLISECONDS.sleep(500);
        Registration registration = new Registration(seminar.id());
        registration.arrive(someone(), decision == Decision.CONFIRMED, registrations.nextArrival(), clock.instant());
        registrations.persist(registration);
        return decision;
    }

    private static UpdateRegistration someone() {
        return new UpdateRegistration(
                "Айгүл Серікова",
                UUID.randomUUID() + "@mail.example",
                null,
                null,
                null,
                "KZ-11",
                null,
                Language.kk,
                List.of(),
                false,
                null);
    }

    private static String register(String seminar) {
        JsonPath answer = asPublic()
                .body(aRegistration().body())
                .post("/seminars/" + seminar + "/registrations")
                .jsonPath();
        String status = answer.getString("status");
        return answer.get("type") == null ? status : answer.getString("type");
    }

    private static <T> Callable<T> inTransaction(Callable<T> call) {
        return () -> QuarkusTransaction.requiringNew().call(call);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = threads.invokeAll(Collections.nCopies(times, call));
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
