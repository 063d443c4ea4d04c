package kz.bagdar.registration.quota;

import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

/** What quotas do to those who register. */
@QuarkusTest
class QuotaPlacesTest {

    @Test
    void fullQuotaHoldsNobodyWhoDoesNotUseIt() {
        String seminar = aSeminar().withCapacity(10).openForRegistration();
        aQuota(1).in(seminar);

        assertEquals("CONFIRMED", aRegistration().in(seminar).status());
        assertEquals("WAITLISTED", aRegistration().in(seminar).status());
        assertEquals(
                "CONFIRMED",
                aRegistration().with("regionCode", "KZ-75").in(seminar).status());
    }

    @Test
    void quotaOfZeroIsNone() {
        String seminar = aSeminar().openForRegistration();
        aQuota(0).in(seminar);

        assertEquals("WAITLISTED", aRegistration().in(seminar).status());
    }

    @Test
    void refusalNamesWhatIsFull() {
        String seminar = aSeminar().withCapacity(1).withoutWaitingList().openForRegistration();
        String quota = aQuota(1).in(seminar);
        aRegistration().in(seminar);

        refused(seminar, aRegistration())
                .body("seminarFull", equalTo(true))
                .body("quotas.id", contains(quota))
                .body("quotas.name.en", contains("A quota"));
        refused(seminar, aRegistration().with("regionCode", "KZ-75"))
                .body("seminarFull", equalTo(true))
                .body("quotas.size()", equalTo(0));
    }

    @Test
    void poolIsSharedByItsRegions() {
        String seminar = aSeminar().openForRegistration();
        aQuota(2).ofRegions("KZ-11", "KZ-75").in(seminar);

        aRegistration().in(seminar);
        aRegistration().with("regionCode", "KZ-75").in(seminar);

        assertEquals("WAITLISTED", aRegistration().in(seminar).status());
        assertEquals(
                "CONFIRMED",
                aRegistration().with("regionCode", "KZ-71").in(seminar).status());
    }

    @Test
    void quotaOfARouteCountsThoseWhoRankItFirst() {
        String seminar = aSeminar().openForRegistration();
        String first = aRoute().in(seminar);
        String second = aRoute().numbered(2).in(seminar);
        publish(seminar);
        aQuota(1).ofRoute(first).in(seminar);

        assertEquals(
                "CONFIRMED",
                aRegistration().preferring(first, second).in(seminar).status());
        assertEquals(
                "CONFIRMED",
                aRegistration().preferring(second, first).in(seminar).status());
        assertEquals("CONFIRMED", aRegistration().in(seminar).status());
        assertEquals("WAITLISTED", aRegistration().preferring(first).in(seminar).status());
    }

    @Test
    void changedRegionTakesFromTheNewQuotaAndFreesTheOld() {
        String seminar = aSeminar().withCapacity(2).openForRegistration();
        String aqmola = aQuota(1).in(seminar);
        String almaty = aQuota(1).ofRegions("KZ-75").in(seminar);
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);
        Registered waiting = aRegistration().in(seminar);

        change(seminar, person, aigul.with("regionCode", "KZ-75"))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));

        taken(seminar, almaty, 1);
        taken(seminar, aqmola, 1);
        status(seminar, waiting, "OFFERED");
    }

    @Test
    void changeIntoAFullQuotaIsRefusedAndLeavesEverythingAsItWas() {
        String seminar = aSeminar().openForRegistration();
        String aqmola = aQuota(1).in(seminar);
        String almaty = aQuota(0).ofRegions("KZ-75").in(seminar);
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);

        change(seminar, person, aigul.with("regionCode", "KZ-75"))
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:seminar-full"))
                .body("seminarFull", equalTo(false))
                .body("quotas.id", contains(almaty));

        taken(seminar, aqmola, 1);
        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .body("registration.regionCode", equalTo("KZ-11"))
                .body("registration.revision", equalTo(0));
    }

    @Test
    void fullQuotasStillLetAPersonCorrectANameAndLeave() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        String quota = aQuota(1).in(seminar);
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);
        aQuota(0).insteadOf(seminar, quota);

        change(seminar, person, aigul.named("Айгүл Ахметова")).statusCode(200);
        change(seminar, person, aigul.with("regionCode", "KZ-75"), "\"1\"").statusCode(200);
        taken(seminar, quota, 0);
    }

    @Test
    void raisedAndDeletedQuotasMoveTheWaitingList() {
        String seminar = aSeminar().openForRegistration();
        String quota = aQuota(0).in(seminar);
        Registered first = aRegistration().in(seminar);
        Registered second = aRegistration().in(seminar);

        aQuota(1).insteadOf(seminar, quota);
        status(seminar, first, "OFFERED");
        status(seminar, second, "WAITLISTED");

        String address = "/seminars/" + seminar + "/quotas/" + quota;
        atPresent(address).delete(address).then().statusCode(204);
        status(seminar, second, "OFFERED");
    }

    @Test
    void freedPlaceGoesPastThoseWhomAnotherQuotaHolds() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        aQuota(0).in(seminar);
        Registered held = aRegistration().in(seminar);
        Registered first = aRegistration().with("regionCode", "KZ-75").in(seminar);
        Registered second = aRegistration().with("regionCode", "KZ-75").in(seminar);

        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + first.id() + "/cancellation")
                .then()
                .statusCode(200);

        status(seminar, second, "OFFERED");
        status(seminar, held, "WAITLISTED");
    }

    @Test
    void organizerWhoConfirmsIsToldWhichQuotaIsFull() {
        String seminar = aSeminar().openForRegistration();
        String quota = aQuota(0).in(seminar);
        Registered person = aRegistration().in(seminar);

        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/confirmation")
                .then()
                .statusCode(409)
                .body("quotas.id", contains(quota));
    }

    private static ValidatableResponse refused(String seminar, ARegistration person) {
        return asPublic()
                .body(person.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:seminar-full"));
    }

    private static ValidatableResponse change(String seminar, Registered person, ARegistration to) {
        return change(seminar, person, to, "\"0\"");
    }

    private static ValidatableResponse change(String seminar, Registered person, ARegistration to, String etag) {
        return asParticipant(person.token())
                .header("If-Match", etag)
                .body(to.update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then();
    }

    private static void taken(String seminar, String quota, int people) {
        asOrganizer().get("/seminars/" + seminar + "/quotas/" + quota).then().body("taken", equalTo(people));
    }

    private static void status(String seminar, Registered person, String status) {
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .body("status", equalTo(status));
    }
}
