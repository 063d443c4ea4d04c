package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever happens in whatever order, what is told is what counting the list gives, and nobody waits beside a free place. */
@QuarkusTest
class RegistrationCountsTest {

    private static final int STEPS = 40;
    private static final List<String> REGIONS = List.of("KZ-11", "KZ-71", "KZ-75");

    private final List<ARegistration> people = new ArrayList<>();

    @RepeatedTest(2)
    void countsAreThoseOfTheListAfterAnySequenceOfOperations(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ASeminar seminar = aSeminar().withCapacity(5);
        String id = seminar.openForRegistration();

        for (int step = 0; step < STEPS; step++) {
            doSomething(random, seminar, id);
            if (step % 10 == 9) {
                assertCounted(id);
            }
        }
    }

    private void doSomething(Random random, ASeminar seminar, String id) {
        List<Map<String, Object>> all = list(id).getList("items");
        Map<String, Object> one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        int kind = one == null ? 0 : random.nextInt(12);
        switch (kind) {
            case 0, 1, 2, 3 -> {
                ARegistration person = aRegistration().with("regionCode", REGIONS.get(random.nextInt(REGIONS.size())));
                people.add(person);
                register(id, person);
            }
            case 4 -> register(id, people.get(random.nextInt(people.size())));
            case 5, 6, 7 -> act(id, one, "cancellation");
            case 8 -> act(id, one, "rejection");
            case 9 -> act(id, one, "confirmation");
            default -> write(id, seminar.withCapacity(random.nextInt(9)));
        }
    }

    private static void assertCounted(String id) {
        JsonPath counts = asOrganizer()
                .get("/seminars/" + id + "/registrations/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> all = list(id).getList("items");

        Map<String, Integer> byStatus = new HashMap<>();
        Map<String, Integer> byRegion = new HashMap<>();
        for (Map<String, Object> one : all) {
            String status = one.get("status").toString();
            byStatus.merge(status, 1, Integer::sum);
            if (!status.equals("CANCELLED") && !status.equals("REJECTED")) {
                byRegion.merge(one.get("regionCode").toString(), 1, Integer::sum);
            }
        }
        assertEquals(all.size(), counts.getInt("total"));
        assertEquals(byStatus, counts.getMap("byStatus"));
        Map<String, Integer> told = new HashMap<>();
        for (Map<String, Object> region : counts.<Map<String, Object>>getList("byRegion")) {
            told.put(region.get("code").toString(), (Integer) region.get("count"));
        }
        assertEquals(byRegion, told);

        int taken = byStatus.getOrDefault("CONFIRMED", 0) + byStatus.getOrDefault("OFFERED", 0);
        int capacity = counts.getInt("capacity");
        assertEquals(Math.max(0, capacity - taken), counts.getInt("placesLeft"));
        assertTrue(taken >= capacity || !byStatus.containsKey("WAITLISTED"), "someone waits beside a free place");
    }

    private static JsonPath list(String id) {
        return asOrganizer()
                .get("/seminars/" + id + "/registrations?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void register(String id, ARegistration person) {
        asOrganizer().body(person.body()).post("/seminars/" + id + "/registrations");
    }

    private static void act(String id, Map<String, Object> one, String action) {
        asOrganizer().post("/seminars/" + id + "/registrations/" + one.get("id") + "/" + action);
    }

    private static void write(String id, ASeminar seminar) {
        String etag = asOrganizer().get("/seminars/" + id).header("ETag");
        asOrganizer()
                .header("If-Match", etag)
                .body(seminar.body())
                .put("/seminars/" + id)
                .then()
                .statusCode(200);
    }
}
