package kz.bagdar.registration;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The last place is given once. */
@QuarkusTest
class LastPlaceTest {

    private static final int PEOPLE = 12;

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
    void ofManyFromSeveralRegionsAtOnceOneGetsTheLastPlaceOfTheirPool() throws Exception {
        String seminar = aSeminar().openForRegistration();
        String pool = aQuota(1).ofRegions("KZ-11", "KZ-75").in(seminar);
        AtomicInteger turn = new AtomicInteger();

        List<String> answers =
                atOnce(PEOPLE, () -> register(seminar, turn.getAndIncrement() % 2 == 0 ? "KZ-11" : "KZ-75"));

        assertEquals(1, Collections.frequency(answers, "CONFIRMED"));
        assertEquals(PEOPLE - 1, Collections.frequency(answers, "WAITLISTED"));
        asOrganizer()
                .get("/seminars/" + seminar + "/quotas/" + pool)
                .then()
                .body("taken", equalTo(1))
                .body("waiting", equalTo(PEOPLE - 1));
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

    private static String register(String seminar) {
        return register(seminar, "KZ-11");
    }

    private static String register(String seminar, String region) {
        JsonPath answer = asPublic()
                .body(aRegistration().with("regionCode", region).body())
                .post("/seminars/" + seminar + "/registrations")
                .jsonPath();
        String status = answer.getString("status");
        return answer.get("type") == null ? status : answer.getString("type");
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
