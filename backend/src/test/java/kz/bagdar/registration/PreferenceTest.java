package kz.bagdar.registration;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

/** Ranked routes, and the group that a person is put in. */
@QuarkusTest
class PreferenceTest {

    @Inject
    Participants participants;

    @Test
    void ranksAreKeptInTheirOrderAndCanBeTurnedRound() {
        String seminar = aSeminar().openForRegistration();
        String first = aRoute().numbered(1).in(seminar);
        String second = aRoute().numbered(2).in(seminar);
        publish(seminar);
        ARegistration aigul = aRegistration().preferring(first, second);
        Registered person = aigul.in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + person.id();
        asOrganizer().get(path).then().body("preferences", contains(first, second));

        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(aigul.preferring(second, first).update())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        asOrganizer().get(path).then().body("preferences", contains(second, first));
    }

    @Test
    void ranksThatRepeatOrNameAForeignRouteAreNamed() {
        String seminar = aSeminar().openForRegistration();
        String own = aRoute().in(seminar);
        String elsewhere = aSeminar().openForRegistration();
        String foreign = aRoute().in(elsewhere);
        publish(seminar);
        publish(elsewhere);

        asPublic()
                .body(aRegistration()
                        .preferring(own, own, foreign, UUID.randomUUID().toString())
                        .body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:validation"))
                .body("violations.field", contains("preferences[1]", "preferences[2]", "preferences[3]"))
                .body("violations.code", contains("duplicate", "foreign-reference", "unknown-reference"));
        asOrganizer().get("/seminars/" + seminar + "/registrations").then().body("items", hasSize(0));
    }

    @Test
    void firstChoicesAreFoundAndCounted() {
        String seminar = aSeminar().openForRegistration();
        String first = aRoute().numbered(1).in(seminar);
        String second = aRoute().numbered(2).in(seminar);
        publish(seminar);
        Registered one = aRegistration().preferring(first, second).in(seminar);
        aRegistration().preferring(second, first).in(seminar);
        aRegistration().in(seminar);

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?firstChoice=" + first)
                .then()
                .body("items.id", contains(one.id()));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("total", equalTo(3))
                .body("firstChoice.find { it.routeId == '%s' }.count".formatted(first), equalTo(1))
                .body("firstChoice", hasSize(2));
    }

    @Test
    void routeThatSomebodyPrefersIsKept() {
        String seminar = aSeminar().openForRegistration();
        String route = aRoute().in(seminar);
        publish(seminar);
        aRegistration().preferring(route).in(seminar);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete("/seminars/" + seminar + "/routes/" + route)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:in-use"))
                .body("usedBy", contains("registration"));
    }

    @Test
    void participantSeesTheGroupAndTheRoute() {
        String seminar = aSeminar().openForRegistration();
        String route = aRoute().in(seminar);
        String group = aGroup().on(seminar, route);
        publish(seminar);
        Registered person = aRegistration().in(seminar);
        Registered other = aRegistration().in(seminar);

        putInGroup(seminar, person, group);

        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .body("registration.groupId", equalTo(group))
                .body("group.id", equalTo(group))
                .body("group.number", equalTo(1))
                .body("route.id", equalTo(route))
                .body("route.number", equalTo(1));
        asParticipant(other.token()).get("/my-registration").then().body("$", not(hasKey("group")));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?groupId=" + group)
                .then()
                .body("items.id", contains(person.id()));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?groupId=none")
                .then()
                .body("items.id", contains(other.id()));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations?groupId=none&groupId=" + group)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void groupWithPeopleInItIsKeptUntilTheyLeave() {
        String seminar = aSeminar().openForRegistration();
        String group = aGroup().on(seminar, aRoute().in(seminar));
        Registered person = aRegistration().in(seminar);
        putInGroup(seminar, person, group);
        String path = "/seminars/" + seminar + "/groups/" + group;

        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(409)
                .body("usedBy", contains("registration"));
        asOrganizer().post("/seminars/" + seminar + "/registrations/" + person.id() + "/cancellation");

        asOrganizer().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    }

    private void putInGroup(String seminar, Registered person, String group) {
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person.id()), UUID.fromString(group))));
    }
}
