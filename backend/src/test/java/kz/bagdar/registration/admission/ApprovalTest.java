package kz.bagdar.registration.admission;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalTest {

    private final ARegistration person = aRegistration().with("workplace", "School 1");

    private String seminar;
    private String rules;

    @BeforeEach
    void askForApproval() {
        seminar = aSeminar().withCapacity(1).openForRegistration();
        rules = "/seminars/" + seminar + "/admission-rules";
        write(Map.of("approval", true, "approvalAgain", List.of("workplace"))).statusCode(200);
    }

    @Test
    void usualRulesHoldUntilOthersAreWritten() {
        String other = "/seminars/" + aSeminar().drafted() + "/admission-rules";

        asOrganizer()
                .get(other)
                .then()
                .header("ETag", "\"0\"")
                .body("approval", equalTo(false))
                .body("approvalAgain", equalTo(List.of()))
                .body("offerHours", equalTo(48));
        asOrganizer().body(Map.of("approval", true)).put(other).then().statusCode(428);
        atPresent(other).body(Map.of("approval", true)).put(other).then().header("ETag", "\"1\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(Map.of("approval", false))
                .put(other)
                .then()
                .statusCode(412);
    }

    @Test
    void badRulesAreRefusedByTheirName() {
        write(Map.of("approval", true, "offerHours", 0))
                .statusCode(422)
                .body("violations.field", contains("offerHours"));
        write(Map.of("approval", true, "offerHours", 337)).statusCode(422);
        write(Map.of("approval", true, "approvalAgain", List.of("note", "note")))
                .statusCode(422)
                .body("violations.field", contains("approvalAgain[1]"));
        write(Map.of("approval", true, "approvalAgain", List.of("note", "shoe-size")))
                .statusCode(422)
                .body("violations.field", contains("approvalAgain[1]"))
                .body("violations.code", contains("unknown-reference"));
        write(Map.of("offerHours", 5)).statusCode(422).body("violations.field", contains("approval"));
    }

    @Test
    void whoRegistersWaitsForApprovalAndTakesNoPlace() {
        assertEquals("PENDING", person.in(seminar).status());
        assertEquals("PENDING", aRegistration().in(seminar).status());

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("byStatus.PENDING", equalTo(2))
                .body("placesLeft", equalTo(1));
    }

    @Test
    void approvalGivesAPlaceWhereThereIsOneElseAWaitingPlace() {
        Registered first = person.in(seminar);
        Registered second = aRegistration().in(seminar);

        act(first, "approval").statusCode(200).body("status", equalTo("CONFIRMED"));
        act(first, "approval").statusCode(200).body("status", equalTo("CONFIRMED"));
        act(second, "approval").statusCode(200).body("status", equalTo("WAITLISTED"));
    }

    @Test
    void manyAreApprovedByPriorityThenAsTheyCame() {
        Registered first = person.in(seminar);
        Registered second = aRegistration().in(seminar);
        Registered third = aRegistration().in(seminar);
        atPresent(address(third))
                .body(Map.of("priority", 5))
                .put(address(third) + "/priority")
                .then()
                .statusCode(200);

        decide("approvals", first.id(), second.id(), third.id())
                .statusCode(200)
                .body("decisions.registrationId", contains(first.id(), second.id(), third.id()))
                .body("decisions.status", contains("WAITLISTED", "WAITLISTED", "CONFIRMED"))
                .body("decisions.problem", contains(nullValue(), nullValue(), nullValue()));
        decide("approvals", first.id(), third.id()).body("decisions.status", contains("WAITLISTED", "CONFIRMED"));
    }

    @Test
    void ofManyEachIsDecidedForItself() {
        Registered first = person.in(seminar);
        Registered away = aRegistration().in(seminar);
        act(away, "cancellation").statusCode(200);
        String nobody = UUID.randomUUID().toString();

        decide("approvals", away.id(), nobody, first.id())
                .statusCode(200)
                .body("decisions.status", contains("CANCELLED", null, "CONFIRMED"))
                .body(
                        "decisions.problem",
                        contains("urn:bagdar:problem:illegal-state", "urn:bagdar:problem:not-found", null));
        decide("rejections", first.id())
                .body("decisions.status", contains("CONFIRMED"))
                .body("decisions.problem", contains("urn:bagdar:problem:illegal-state"));
    }

    @Test
    void ofManyTurnedAwayTheKeptPlaceGoesToWhoWaits() {
        Registered first = person.in(seminar);
        act(first, "approval").statusCode(200);
        Registered waiting = aRegistration().in(seminar);
        act(waiting, "approval").body("status", equalTo("WAITLISTED"));
        Registered pending = aRegistration().in(seminar);
        change(first, person.with("workplace", "School 2")).body("status", equalTo("PENDING"));

        decide("rejections", first.id(), pending.id()).body("decisions.status", contains("REJECTED", "REJECTED"));

        asOrganizer().get(address(waiting)).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void manyAreDecidedOnByOrganizersAloneAndNotTooManyAtOnce() {
        Registered first = person.in(seminar);

        asParticipant(first.token())
                .body(Map.of("registrationIds", List.of(first.id())))
                .post("/seminars/" + seminar + "/registrations/approvals")
                .then()
                .statusCode(403);
        decide("approvals").statusCode(422);
        decide("approvals", Collections.nCopies(201, first.id()).toArray(String[]::new))
                .statusCode(422);
        asOrganizer().get(address(first)).then().body("status", equalTo("PENDING"));
    }

    @Test
    void whoeverWasTurnedAwayOrLeftIsNotApproved() {
        Registered first = person.in(seminar);
        act(first, "rejection").statusCode(200);
        act(first, "approval").statusCode(409).body("type", equalTo("urn:bagdar:problem:illegal-state"));
    }

    @Test
    void organizerWhoAddsSomebodyHasApprovedThem() {
        asOrganizer()
                .body(aRegistration().body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .body("status", equalTo("CONFIRMED"));
    }

    @Test
    void participantDoesNotApproveThemselves() {
        Registered first = person.in(seminar);

        asParticipant(first.token()).post(address(first) + "/approval").then().statusCode(403);
        asPublic().post(address(first) + "/approval").then().statusCode(401);
    }

    @Test
    void editThatMattersReturnsToApprovalAndKeepsThePlace() {
        Registered first = person.in(seminar);
        act(first, "approval").statusCode(200);
        Registered second = aRegistration().in(seminar);

        change(first, person.with("note", "I come by train")).body("status", equalTo("CONFIRMED"));
        change(first, person.with("workplace", "School 2")).body("status", equalTo("PENDING"));

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("placesLeft", equalTo(0));
        act(second, "approval").body("status", equalTo("WAITLISTED"));
        act(first, "approval").body("status", equalTo("CONFIRMED"));
    }

    @Test
    void placeKeptForASecondLookIsFreedWhenItIsRefused() {
        Registered first = person.in(seminar);
        act(first, "approval").statusCode(200);
        Registered second = aRegistration().in(seminar);
        act(second, "approval").body("status", equalTo("WAITLISTED"));
        change(first, person.with("workplace", "School 2")).body("status", equalTo("PENDING"));

        act(first, "rejection").statusCode(200);

        asOrganizer().get(address(second)).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void editOfWhoWaitsIsApprovedBeforeAPlaceIsOffered() {
        Registered first = aRegistration().in(seminar);
        act(first, "approval").body("status", equalTo("CONFIRMED"));
        Registered waiting = person.in(seminar);
        act(waiting, "approval").body("status", equalTo("WAITLISTED"));

        change(waiting, person.with("workplace", "School 2")).body("status", equalTo("PENDING"));
        act(first, "cancellation").statusCode(200);

        asOrganizer().get(address(waiting)).then().body("status", equalTo("PENDING"));
        act(waiting, "approval").body("status", equalTo("CONFIRMED"));
    }

    @Test
    void offerIsAnsweredBeforeAnEditThatHasToBeApproved() {
        Registered first = aRegistration().in(seminar);
        act(first, "approval").body("status", equalTo("CONFIRMED"));
        Registered offered = person.in(seminar);
        act(offered, "approval").body("status", equalTo("WAITLISTED"));
        act(first, "cancellation").statusCode(200);

        edit(offered, person.with("note", "I come by train")).statusCode(200).body("status", equalTo("OFFERED"));
        edit(offered, person.with("workplace", "School 2"))
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:offer-open"));
    }

    @Test
    void whereNobodyIsApprovedAtFirstWhoWaitsMayChangeWhatIsApprovedAgain() {
        write(Map.of("approval", false, "approvalAgain", List.of("workplace"))).statusCode(200);
        aRegistration().in(seminar);
        Registered waiting = person.in(seminar);

        change(waiting, person.with("workplace", "School 2")).body("status", equalTo("WAITLISTED"));
    }

    @Test
    void whatIsApprovedAgainIsSaidToThoseOfWhomItIs() {
        write(Map.of("approval", false, "approvalAgain", List.of("workplace"))).statusCode(200);
        Registered confirmed = aRegistration().in(seminar);
        Registered waiting = person.in(seminar);

        asParticipant(confirmed.token())
                .get("/my-registration")
                .then()
                .body("approvalAgain", equalTo(List.of("workplace")));
        asParticipant(waiting.token()).get("/my-registration").then().body("approvalAgain", equalTo(List.of()));
    }

    @Test
    void questionThatHasGoneFromTheFormLocksNobodyOutOfTheRules() {
        ask("room");
        write(Map.of("approval", false, "approvalAgain", List.of("room"))).statusCode(200);
        ask("bed");

        write(Map.of("approval", false, "approvalAgain", List.of("room"), "offerHours", 5))
                .statusCode(200)
                .body("offerHours", equalTo(5));
    }

    @Test
    void changedAnswerReturnsToApprovalToo() {
        ask("room");
        write(Map.of("approval", false, "approvalAgain", List.of("room"))).statusCode(200);
        Registered first = person.with("answers", Map.of("room", "2")).in(seminar);

        change(first, person.with("workplace", "School 2")).body("status", equalTo("CONFIRMED"));
        change(first, person.with("answers", Map.of("room", "3"))).body("status", equalTo("PENDING"));
    }

    @Test
    void organizersEditAsksNobody() {
        Registered first = person.in(seminar);
        act(first, "approval").statusCode(200);

        atPresent(address(first))
                .body(person.with("workplace", "School 2").update())
                .put(address(first))
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
    }

    private ValidatableResponse decide(String how, String... ids) {
        return asOrganizer()
                .body(Map.of("registrationIds", List.of(ids)))
                .post("/seminars/" + seminar + "/registrations/" + how)
                .then();
    }

    private ValidatableResponse write(Map<String, Object> body) {
        return atPresent(rules).body(body).put(rules).then();
    }

    private void ask(String code) {
        String form = "/seminars/" + seminar + "/registration-form";
        Map<String, Object> question = Map.of("code", code, "kind", "TEXT", "label", Map.of("en", "A question"));
        atPresent(form)
                .body(Map.of("questions", List.of(question)))
                .put(form)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse change(Registered person, ARegistration to) {
        return edit(person, to).statusCode(200);
    }

    private ValidatableResponse edit(Registered person, ARegistration to) {
        return asParticipant(person.token())
                .header("If-Match", asOrganizer().get(address(person)).header("ETag"))
                .body(to.update())
                .put(address(person))
                .then();
    }

    private ValidatableResponse act(Registered person, String action) {
        return asOrganizer().post(address(person) + "/" + action).then();
    }

    private String address(Registered person) {
        return "/seminars/" + seminar + "/registrations/" + person.id();
    }
}
