package kz.bagdar.registration.delegation;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.bagdar.testing.ADelegation.Opened;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** One person comes instead of another, and has the place that this one had. */
@QuarkusTest
class ReplacementTest {

    @Test
    void placeOfAFullSeminarIsHandedOverPastThoseWhoWait() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String leaving = delegation.addOne(aMember());
        Registered waiting = aRegistration().in(seminar);

        String coming = replace(delegation, leaving, aMember())
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("delegationId", equalTo(delegation.id()))
                .extract()
                .path("id");

        statusIs(seminar, leaving, "CANCELLED");
        statusIs(seminar, coming, "CONFIRMED");
        statusIs(seminar, waiting.id(), "WAITLISTED");
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("byStatus.CONFIRMED", equalTo(1));
    }

    @Test
    void turnOnTheWaitingListIsHandedOver() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Registered there = aRegistration().in(seminar);
        Opened delegation = aDelegation().in(seminar);
        String leaving = delegation.addOne(aMember());
        aRegistration().in(seminar);

        String coming = replace(delegation, leaving, aMember()).path("id");
        statusIs(seminar, coming, "WAITLISTED");
        asOrganizer().post("/seminars/" + seminar + "/registrations/" + there.id() + "/cancellation");

        statusIs(seminar, coming, "OFFERED");
    }

    @Test
    void linkOfWhoLeavesStops() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String leaving = delegation.addOne(aMember());
        String token = newLinkOf(seminar, leaving);
        asParticipant(token).get("/my-registration").then().statusCode(200);

        String coming = replace(delegation, leaving, aMember()).path("id");

        asParticipant(token).get("/my-registration").then().statusCode(401);
        asParticipant(newLinkOf(seminar, coming)).get("/my-registration").then().statusCode(200);
    }

    @Test
    void anotherCategoryTakesAPlaceOfItsOwnQuota() {
        ASeminar two = aSeminar();
        two.with("categories", List.of(category("TEACHER"), category("GUEST")));
        String seminar = two.openForRegistration();
        asOrganizer()
                .body(Map.of("name", inAll("Guests"), "capacity", 0, "categoryCodes", List.of("GUEST")))
                .post("/seminars/" + seminar + "/quotas")
                .then()
                .statusCode(201);
        Opened delegation = aDelegation().in(seminar);
        String leaving = delegation.addOne(of("TEACHER"));

        replace(delegation, leaving, of("GUEST"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:seminar-full"));
        statusIs(seminar, leaving, "CONFIRMED");
        replace(delegation, leaving, of("TEACHER")).then().statusCode(200);
    }

    @Test
    void whomAContactBringsInsteadIsApprovedAsEverybodyIsAndKeepsThePlace() {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String first = delegation.addOne(aMember());
        rules(seminar, Map.of("approval", true));
        String waiting = delegation.addOne(aMember());
        act(seminar, waiting, "approval").body("status", equalTo("WAITLISTED"));

        String second = replace(delegation, first, aMember()).path("id");
        String turn = replace(delegation, waiting, aMember()).path("id");

        statusIs(seminar, second, "PENDING");
        statusIs(seminar, turn, "PENDING");
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("placesLeft", equalTo(0));
        act(seminar, turn, "approval").body("status", equalTo("WAITLISTED"));
        act(seminar, second, "approval").body("status", equalTo("CONFIRMED"));
    }

    @Test
    void whereANameIsApprovedAgainSoIsAnotherPersonAndTheTeamAsksNobody() {
        String seminar = aSeminar().openForRegistration();
        rules(seminar, Map.of("approval", false, "approvalAgain", List.of("fullName")));
        Opened delegation = aDelegation().in(seminar);
        String first = delegation.addOne(aMember());
        Map<String, Object> dana = aMember();
        dana.put("fullName", "Дана Жұмабекова");

        String second = replace(delegation, first, dana).path("id");
        statusIs(seminar, second, "PENDING");

        act(seminar, second, "approval").body("status", equalTo("CONFIRMED"));
        asOrganizer()
                .body(Map.of("member", aMember(), "consent", true))
                .post(delegation.path() + "/members/" + second + "/replacement")
                .then()
                .body("status", equalTo("CONFIRMED"));
    }

    @Test
    void whoComesAlreadyComesForNobodyElse() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        Map<String, Object> marat = aMember();
        String leaving = delegation.addOne(marat);
        ARegistration alone = aRegistration();
        alone.in(seminar);
        Map<String, Object> taken = aMember();
        taken.put("email", alone.body().get("email"));
        Map<String, Object> bad = aMember();
        bad.put("email", "nobody");

        replace(delegation, leaving, taken).then().statusCode(409).body("violations.field", contains("member.email"));
        replace(delegation, leaving, marat).then().statusCode(409);
        replace(delegation, leaving, bad).then().statusCode(422).body("violations.field", contains("member.email"));
        statusIs(seminar, leaving, "CONFIRMED");
    }

    @Test
    void whoDoesNotComeHasNoPlaceToHandOver() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String leaving = delegation.addOne(aMember());
        asOrganizer().post("/seminars/" + seminar + "/registrations/" + leaving + "/cancellation");

        replace(delegation, leaving, aMember())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-state"));
    }

    @Test
    void contactReplacesAsLongAsParticipantsChangeAndTheTeamLonger() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String first = delegation.addOne(aMember());
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        String second = replace(delegation, first, aMember())
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        ASeminar.move(seminar, "RUNNING");

        replace(delegation, second, aMember()).then().statusCode(409);
        asOrganizer()
                .body(Map.of("member", aMember(), "consent", true))
                .post(delegation.path() + "/members/" + second + "/replacement")
                .then()
                .statusCode(200);
    }

    @Test
    void replacedAndCancelledAtOnceOnePlaceIsGivenOnceOrFreedOnce() {
        for (int i = 0; i < 5; i++) {
            String seminar = aSeminar().withCapacity(1).openForRegistration();
            Opened delegation = aDelegation().in(seminar);
            String leaving = delegation.addOne(aMember());
            Registered waiting = aRegistration().in(seminar);

            CompletableFuture<Integer> replaced =
                    Parallel.start(() -> replace(delegation, leaving, aMember()).statusCode());
            CompletableFuture<Integer> cancelled = Parallel.start(() -> asParticipant(delegation.token())
                    .post("/seminars/" + seminar + "/registrations/" + leaving + "/cancellation")
                    .statusCode());

            boolean handedOver = replaced.join() == 200;
            assertEquals(200, cancelled.join());
            statusIs(seminar, leaving, "CANCELLED");
            statusIs(seminar, waiting.id(), handedOver ? "WAITLISTED" : "OFFERED");
            asOrganizer()
                    .get("/seminars/" + seminar + "/registrations/counts")
                    .then()
                    .body(handedOver ? "byStatus.CONFIRMED" : "byStatus.OFFERED", equalTo(1));
        }
    }

    @Test
    void replacedTwiceAtOnceOneComes() {
        String seminar = aSeminar().openForRegistration();
        Opened delegation = aDelegation().in(seminar);
        String leaving = delegation.addOne(aMember());

        List<Integer> answers = List.of(
                        Parallel.start(
                                () -> replace(delegation, leaving, aMember()).statusCode()),
                        Parallel.start(
                                () -> replace(delegation, leaving, aMember()).statusCode()))
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
        asOrganizer().get(delegation.path()).then().body("byStatus.CONFIRMED", equalTo(1));
    }

    private static Response replace(Opened delegation, String leaving, Map<String, Object> coming) {
        return asParticipant(delegation.token())
                .body(Map.of("member", coming, "consent", true))
                .post(delegation.path() + "/members/" + leaving + "/replacement");
    }

    private static void statusIs(String seminar, String registration, String status) {
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + registration)
                .then()
                .body("status", equalTo(status));
    }

    private static void rules(String seminar, Map<String, Object> rules) {
        String address = "/seminars/" + seminar + "/admission-rules";
        atPresent(address).body(rules).put(address).then().statusCode(200);
    }

    private static ValidatableResponse act(String seminar, String registration, String action) {
        return asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + registration + "/" + action)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> of(String category) {
        Map<String, Object> member = aMember();
        member.put("categoryCode", category);
        return member;
    }

    private static Map<String, Object> category(String code) {
        return Map.of("code", code, "name", inAll(code));
    }

    private static String newLinkOf(String seminar, String registration) {
        String link = asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + registration + "/link")
                .path("link");
        return link.substring(link.indexOf('#') + 1);
    }
}
