package kz.bagdar.division.own;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two routes with a group each of at most three. Three people wish the first alone, so whoever ranks both gives way. */
@QuarkusTest
class MyAssignmentTest {

    private String seminar;
    private String firstRoute;
    private String secondRoute;
    private String firstGroup;
    private String secondGroup;
    private List<Registered> eager;
    private Registered person;

    @BeforeEach
    void seminarWithTwoRoutes() {
        seminar = aSeminar().openForRegistration();
        firstRoute = aRoute().numbered(1).in(seminar);
        secondRoute = aRoute().numbered(2).in(seminar);
        firstGroup = aGroup().sized(0, 3).on(seminar, firstRoute);
        secondGroup = aGroup().sized(0, 3).on(seminar, secondRoute);
        publish(seminar);
        eager = Stream.of("Бақыт Омаров", "Сәуле Жақыпова", "Ерлан Қасымов")
                .map(name -> aRegistration().named(name).preferring(firstRoute).in(seminar))
                .toList();
        person = aRegistration().preferring(firstRoute, secondRoute).in(seminar);
    }

    @Test
    void whoGaveWayLearnsWhatTheyGotAndWhyNotMore() {
        adopt(divide());

        mine(person)
                .body("standing", equalTo("DIVIDED"))
                .body("decidedAt", notNullValue())
                .body("group.id", equalTo(secondGroup))
                .body("route.id", equalTo(secondRoute))
                .body("choice", equalTo(2))
                .body("wishes.routeId", contains(firstRoute, secondRoute))
                .body("wishes.route.number", contains(1, 2))
                .body("wishes[0].reasons.code", contains("OTHERS"))
                .body("wishes[0].reasons[0].others", nullValue())
                .body("wishes[0].places", equalTo(3))
                .body("wishes[0].firstWishes", equalTo(4))
                .body("wishes[1].reasons", empty())
                .body("wishes[1].places", nullValue())
                .body("changedSince", empty());
    }

    @Test
    void whoGotTheDearestNeedsNoReasons() {
        adopt(divide());

        mine(eager.getFirst())
                .body("choice", equalTo(1))
                .body("wishes.routeId", contains(firstRoute))
                .body("wishes[0].reasons", empty())
                .body("wishes[0].firstWishes", nullValue());
    }

    @Test
    void nobodyElseIsToldOf() {
        adopt(divide());

        String told = mine(person).extract().asString();

        eager.forEach(other -> assertFalse(told.contains(other.id()), told));
        Stream.of("Омаров", "Жақыпова", "Қасымов").forEach(name -> assertFalse(told.contains(name), told));
    }

    @Test
    void fewWhoWishedARouteAreNotCounted() {
        lock(person, secondGroup);
        eager.subList(0, 2).forEach(this::cancel);
        adopt(divide());

        mine(person).body("wishes[0].reasons.code", contains("FIXED")).body("wishes[0].firstWishes", nullValue());
    }

    @Test
    void whoRankedNothingHasAGroupAllTheSame() {
        Registered carefree = aRegistration().in(seminar);
        adopt(divide());

        mine(carefree)
                .body("standing", equalTo("DIVIDED"))
                .body("group.id", notNullValue())
                .body("choice", nullValue())
                .body("wishes", empty());
    }

    @Test
    void stairsAreAReasonAndARouteWithoutGroupsIsOne() {
        String bare = aRoute().numbered(3).in(seminar);
        aStop().with("stepFreeAccess", false).on(seminar, firstRoute);
        publish(seminar);
        Registered wheelchair = aRegistration()
                .preferring(firstRoute, bare)
                .with("stepFreeAccess", true)
                .in(seminar);
        adopt(divide());

        mine(wheelchair)
                .body("group.id", equalTo(secondGroup))
                .body("choice", nullValue())
                .body("wishes[0].reasons.code", contains("STEPS"))
                .body("wishes[1].reasons.code", contains("NO_GROUP"));
    }

    @Test
    void routeThatIsOfferedNoMoreIsSaidToBeSo() {
        String bare = aRoute().numbered(3).in(seminar);
        publish(seminar);
        Registered wishing = aRegistration().preferring(bare, secondRoute).in(seminar);
        adopt(divide());
        change(wishing, aRegistration().preferring(secondRoute));
        String route = "/seminars/" + seminar + "/routes/" + bare;
        atPresent(route).delete(route).then().statusCode(204);
        publish(seminar);

        mine(wishing)
                .body("choice", equalTo(2))
                .body("wishes[0].route", nullValue())
                .body("wishes[0].reasons.code", contains("WITHDRAWN"))
                .body("changedSince", contains("WISHES"));
    }

    @Test
    void wishesThatChangedSinceAreNotPassedOverInSilence() {
        adopt(divide());
        ARegistration later = aRegistration()
                .preferring(secondRoute)
                .with("regionCode", "KZ-71")
                .with("stepFreeAccess", true);
        aStop().with("stepFreeAccess", false).on(seminar, secondRoute);
        publish(seminar);
        change(person, later);

        mine(person)
                .body("wishes.routeId", contains(firstRoute, secondRoute))
                .body("changedSince", contains("WISHES", "REGION", "STEP_FREE_ACCESS"));
    }

    @Test
    void onlyTheDivisionInForceIsTold() {
        mine(person).body("standing", equalTo("NOT_DIVIDED"));
        String proposal = divide();
        mine(person).body("standing", equalTo("NOT_DIVIDED")).body("wishes", empty());
        adopt(proposal);
        lock(person, firstGroup);
        String second = divide();
        mine(person).body("group.id", equalTo(secondGroup));

        adopt(second);

        mine(person).body("group.id", equalTo(firstGroup)).body("choice", equalTo(1));
    }

    @Test
    void groupThatIsNotPublishedIsNoOnesToSee() {
        String third = aRoute().numbered(3).in(seminar);
        lock(person, aGroup().on(seminar, third));
        adopt(divide());
        mine(person).body("standing", equalTo("NOT_DIVIDED")).body("group", nullValue());

        publish(seminar);

        mine(person)
                .body("standing", equalTo("DIVIDED"))
                .body("route.id", equalTo(third))
                .body("wishes[0].reasons.code", contains("FIXED"));
    }

    @Test
    void whoCameLaterIsToldSo() {
        adopt(divide());
        Registered late = aRegistration().preferring(firstRoute).in(seminar);

        mine(late).body("standing", equalTo("CAME_LATER")).body("group", nullValue());
        cancel(late);
        mine(late).body("standing", equalTo("NOT_DIVIDED"));
    }

    @Test
    void everyLinkOpensTheOwnAlone() {
        adopt(divide());
        String contact = aDelegation().in(seminar).token();
        String address = "/my-registration/assignment";

        asPublic().get(address).then().statusCode(401);
        asParticipant(person.token().substring(1)).get(address).then().statusCode(401);
        asParticipant(contact).get(address).then().statusCode(403);
        asOrganizer().get(address).then().statusCode(403);
        mine(eager.getFirst()).body("group.id", equalTo(firstGroup));
        asParticipant(person.token()).delete("/my-registration/link").then().statusCode(204);
        asParticipant(person.token()).get(address).then().statusCode(401);
    }

    private static ValidatableResponse mine(Registered person) {
        return asParticipant(person.token())
                .get("/my-registration/assignment")
                .then()
                .statusCode(200);
    }

    private String divide() {
        return asOrganizer()
                .body(Map.of())
                .post("/seminars/" + seminar + "/divisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void adopt(String division) {
        String address = "/seminars/" + seminar + "/divisions/" + division;
        atPresent(address).post(address + "/adoption").then().statusCode(200);
    }

    private void change(Registered person, ARegistration later) {
        String registration = "/seminars/" + seminar + "/registrations/" + person.id();
        String etag = asParticipant(person.token()).get(registration).header("ETag");
        asParticipant(person.token())
                .header("If-Match", etag)
                .body(later.update())
                .put(registration)
                .then()
                .statusCode(200);
    }

    private void lock(Registered person, String group) {
        asOrganizer()
                .body(Map.of("registrationId", person.id(), "groupId", group, "reason", UUID.randomUUID()))
                .post("/seminars/" + seminar + "/locks")
                .then()
                .statusCode(201);
    }

    private void cancel(Registered person) {
        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/cancellation")
                .then()
                .statusCode(200);
    }
}
