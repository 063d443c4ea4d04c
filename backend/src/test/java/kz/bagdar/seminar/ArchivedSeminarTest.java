package kz.bagdar.seminar;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.move;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.ASpeaker.aSpeaker;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.AGroup;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARoute;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASession;
import kz.bagdar.testing.ASpeaker;
import kz.bagdar.testing.AStage;
import kz.bagdar.testing.AStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive is kept as it is: every write to what belongs to the seminar is refused, to its team excepted. */
@QuarkusTest
class ArchivedSeminarTest {

    private final ASeminar seminar = aSeminar();
    private final AStage stage = aStage();
    private final ASession session = aSession();
    private final ASpeaker speaker = aSpeaker();
    private final ARoute route = aRoute();
    private final AStop stop = aStop();
    private final AGroup group = aGroup();
    private final ARegistration person = aRegistration();

    private String address;
    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void archivedSeminarWithOneOfEverything() {
        String id = seminar.openForRegistration();
        address = "/seminars/" + id;
        ids.put("stages", stage.in(id));
        ids.put("sessions", session.in(id, ids.get("stages")));
        ids.put("speakers", speaker.in(id));
        ids.put("routes", route.in(id));
        ids.put("stops", stop.on(id, ids.get("routes")));
        ids.put("groups", group.on(id, ids.get("routes")));
        ids.put("registrations", person.in(id).id());
        ids.put("divisions", add("divisions", Map.of()).path("id"));
        ids.put("locks", add("locks", lock()).path("id"));
        move(id, "CANCELLED");
        move(id, "ARCHIVED");
    }

    @Test
    void itsProgrammeStays() {
        assertClosed(atPresent(address).body(seminar.body()).put(address));
        assertStays("stages", stage.body());
        assertStays("sessions", session.body());
        assertStays("speakers", speaker.body());
        assertStays("routes", route.body());
        assertStays("stops", stop.body());
        assertStays("groups", group.body());
    }

    @Test
    void itsDivisionsAndTheirLocksStay() {
        String proposal = address + "/divisions/" + ids.get("divisions");
        assertClosed(add("divisions", Map.of()));
        assertClosed(atPresent(proposal).post(proposal + "/adoption"));
        assertClosed(atPresent(proposal).delete(proposal));
        assertClosed(add("locks", lock()));
        assertClosed(asOrganizer().header("If-Match", "\"0\"").delete(address + "/locks/" + ids.get("locks")));
    }

    @Test
    void itsRegistrationsStay() {
        String registration = address + "/registrations/" + ids.get("registrations");
        assertClosed(atPresent(registration).body(person.update()).put(registration));
        assertClosed(asOrganizer().post(registration + "/cancellation"));
        assertClosed(asOrganizer().post(registration + "/rejection"));
        assertClosed(asOrganizer().post(registration + "/link"));
    }

    @Test
    void itsTeamChangesForSomebodyIsToLookAfterIt() {
        add("team", Map.of("subject", UUID.randomUUID().toString(), "name", "Saule", "role", "READER"))
                .then()
                .statusCode(201);
    }

    private void assertStays(String list, Map<String, Object> body) {
        String part = address + "/" + list + "/" + ids.get(list);
        assertClosed(add(list, body));
        assertClosed(atPresent(part).body(body).put(part));
        assertClosed(atPresent(part).delete(part));
    }

    private Response add(String list, Object body) {
        return asOrganizer().body(body).post(address + "/" + list);
    }

    private Map<String, String> lock() {
        return Map.of("registrationId", ids.get("registrations"), "groupId", ids.get("groups"));
    }

    private static void assertClosed(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-state"))
                .body("detail", containsString("ARCHIVED"));
    }
}
