package kz.bagdar.registration;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacesOverHttpTest {

    @Test
    void placeInLineDoesNotCountThoseWhomAnotherQuotaHolds() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        aQuota(0).ofRegions("KZ-79").in(seminar);
        aRegistration().in(seminar);
        Registered held = aRegistration().with("regionCode", "KZ-79").in(seminar);
        Registered next = aRegistration().in(seminar);
        Registered last = aRegistration().in(seminar);

        position(held, 1);
        position(next, 1);
        position(last, 2);
    }

    private static void position(Registered person, int place) {
        asParticipant(person.token()).get("/my-registration").then().body("waitingPosition", equalTo(place));
    }

    @Test
    void registrationIsWaitlistedWhenSeminarIsFull() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();

        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);
        Registered third = aRegistration().in(seminar);

        assertEquals(
                List.of("CONFIRMED", "WAITLISTED", "WAITLISTED"),
                Stream.of(first, second, third).map(Registered::status).toList());
        asParticipant(third.token()).get("/my-registration").then().body("waitingPosition", equalTo(2));
    }

    @Test
    void registrationIsRefusedWhenSeminarIsFullWithoutWaitingList() {
        String seminar = aSeminar().withCapacity(1).withoutWaitingList().openForRegistration();
        aRegistration().in(seminar);

        asPublic()
                .body(aRegistration().body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:seminar-full"));
        counts(seminar).body("total", equalTo(1));
    }

    @Test
    void capacityOfZeroIsNone() {
        String seminar = aSeminar().withCapacity(0).openForRegistration();

        assertEquals("WAITLISTED", aRegistration().in(seminar).status());
        counts(seminar).body("capacity", equalTo(0)).body("placesLeft", equalTo(0));
    }

    @Test
    void absentCapacityIsUnlimited() {
        String seminar = aSeminar().openForRegistration();

        assertEquals("CONFIRMED", aRegistration().in(seminar).status());
        counts(seminar).body("$", not(hasKey("capacity"))).body("$", not(hasKey("placesLeft")));
    }

    @Test
    void cancelledPlaceIsOfferedToWhoWaitsLongest() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);
        Registered third = aRegistration().in(seminar);

        cancel(seminar, first);

        status(seminar, second, "OFFERED");
        status(seminar, third, "WAITLISTED");
        asParticipant(third.token()).get("/my-registration").then().body("waitingPosition", equalTo(1));
    }

    @Test
    void rejectionFreesThePlaceToo() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);

        act(seminar, first, "rejection").statusCode(200);

        status(seminar, second, "OFFERED");
    }

    @Test
    void whoComesBackAfterCancellingIsLastInLine() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        ARegistration impatient = aRegistration();
        Registered second = impatient.in(seminar);
        Registered third = aRegistration().in(seminar);
        cancel(seminar, second);
        impatient.again(seminar);

        cancel(seminar, first);

        status(seminar, third, "OFFERED");
        status(seminar, second, "WAITLISTED");
    }

    @Test
    void raisedCapacityIsOfferedToTheFirstWhoWait() {
        ASeminar seminar = aSeminar().withCapacity(1);
        String id = seminar.openForRegistration();
        aRegistration().in(id);
        List<Registered> waiting =
                Stream.generate(() -> aRegistration().in(id)).limit(10).toList();

        write(id, seminar.withCapacity(8));

        waiting.subList(0, 7).forEach(person -> status(id, person, "OFFERED"));
        waiting.subList(7, 10).forEach(person -> status(id, person, "WAITLISTED"));
    }

    @Test
    void loweredCapacityKeepsEveryone() {
        ASeminar seminar = aSeminar().withCapacity(3);
        String id = seminar.openForRegistration();
        List<Registered> people =
                Stream.generate(() -> aRegistration().in(id)).limit(3).toList();

        write(id, seminar.withCapacity(1));

        people.forEach(person -> status(id, person, "CONFIRMED"));
        counts(id).body("placesLeft", equalTo(0)).body("overCapacity", equalTo(2));
        cancel(id, people.getFirst());
        assertEquals("WAITLISTED", aRegistration().in(id).status());
    }

    @Test
    void nothingIsOfferedAfterRegistrationClosed() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");

        cancel(seminar, first);
        status(seminar, second, "WAITLISTED");

        ASeminar.move(seminar, "REGISTRATION_OPEN");
        status(seminar, second, "OFFERED");
    }

    @Test
    void newcomerByHandDoesNotOvertakeThoseWhoWait() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered first = aRegistration().in(seminar);
        aRegistration().in(seminar);
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        cancel(seminar, first);

        asOrganizer()
                .body(aRegistration().body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201)
                .body("status", equalTo("WAITLISTED"));
    }

    @Test
    void organizerConfirmsBeyondCapacityOnlyOnPurpose() {
        String seminar = aSeminar().withCapacity(0).openForRegistration();
        Registered person = aRegistration().in(seminar);

        act(seminar, person, "confirmation").statusCode(409).body("type", equalTo("urn:bagdar:problem:seminar-full"));
        asOrganizer()
                .body(Map.of("overCapacity", true))
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        act(seminar, person, "confirmation").statusCode(200);
    }

    @Test
    void fullSeminarStillLetsAParticipantCorrectAName() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);
        aRegistration().in(seminar);

        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(aigul.named("Айгүл Ахметова").update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Айгүл Ахметова"))
                .body("status", equalTo("CONFIRMED"))
                .body("cancelledAt", nullValue());
    }

    private static void status(String seminar, Registered person, String status) {
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .body("status", equalTo(status));
    }

    private static ValidatableResponse counts(String seminar) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .statusCode(200);
    }

    private static void cancel(String seminar, Registered person) {
        act(seminar, person, "cancellation").statusCode(200);
    }

    private static ValidatableResponse act(String seminar, Registered person, String action) {
        return asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/" + action)
                .then();
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
