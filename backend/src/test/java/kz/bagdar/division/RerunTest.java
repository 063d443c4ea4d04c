package kz.bagdar.division;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ninety people of three regions, most of whom want the first of three routes: many divisions are equally good. */
@QuarkusTest
class RerunTest {

    private static final List<String> REGIONS = List.of("KZ-71", "KZ-11", "KZ-39");

    @Test
    void runAfterSomebodyLeftMovesFewAlthoughNothingIsInForce() {
        String seminar = aSeminar().openForRegistration();
        List<String> routes = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            routes.add(aRoute().numbered(number).in(seminar));
            aGroup().sized(25, 35).on(seminar, routes.getLast());
        }
        publish(seminar);
        for (int i = 0; i < 90; i++) {
            String wanted = routes.get(i % 5 < 3 ? 0 : i % 5 - 2);
            String second = routes.get((routes.indexOf(wanted) + 1 + i % 2) % 3);
            people.add(aRegistration()
                    .preferring(wanted, second)
                    .with("regionCode", REGIONS.get(i % 7 % 3))
                    .in(seminar)
                    .id());
        }
        String first = people.getFirst();
        Map<String, String> before = divide(seminar);
        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + first + "/cancellation")
                .then()
                .statusCode(200);
        Map<String, String> after = divide(seminar);

        long moved = before.keySet().stream()
                .filter(person -> !person.equals(first) && !before.get(person).equals(after.get(person)))
                .count();
        assertTrue(moved <= 4, moved + " moved");
    }

    private static Map<String, String> divide(String seminar) {
        String divisions = "/seminars/" + seminar + "/divisions";
        String id = asOrganizer()
                .body(Map.of())
                .post(divisions)
                .then()
                .statusCode(201)
                .body("moved", equalTo(0))
                .extract()
                .path("id");
        Map<String, String> groupOf = new TreeMap<>();
        List<Map<String, String>> assignments = asOrganizer()
                .get(divisions + "/" + id + "/assignments?limit=200")
                .path("items");
        assignments.forEach(one -> groupOf.put(one.get("registrationId"), one.get("groupId")));
        return groupOf;
    }
}
