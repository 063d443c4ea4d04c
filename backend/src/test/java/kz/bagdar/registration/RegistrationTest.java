package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationTest {

    @Test
    void personRegistersWithoutAnAccountAndGetsALink() {
        String seminar = aSeminar().openForRegistration();

        String id = post(seminar, aRegistration().with("language", "ru"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/seminars/" + seminar + "/registrations/"))
                .body("seminarId", equalTo(seminar))
                .body("status", equalTo("CONFIRMED"))
                .body("link", startsWith("http://127.0.0.1:8080/ru/my-registration#"))
                .extract()
                .path("registrationId");

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("fullName", equalTo("Айгүл Серікова"))
                .body("confirmedAt", not(nullValue()));
    }

    @Test
    void participantSeesTheOwnRegistrationByTheLink() {
        ASeminar seminar = aSeminar();
        Registered person = aRegistration().in(seminar.openForRegistration());

        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .statusCode(200)
                .body("registration.id", equalTo(person.id()))
                .body("seminar.slug", equalTo(seminar.body().get("slug")))
                .body("editable", equalTo(true))
                .body("$", not(hasKey("waitingPosition")));
    }

    @Test
    void registeringTwiceIsOneRegistrationAndTellsNothingStored() {
        String seminar = aSeminar().openForRegistration();
        ARegistration aigul = aRegistration().with("email", "Aigul-" + UUID.randomUUID() + "@mail.example");
        Registered first = aigul.in(seminar);

        String shouted = aigul.body().get("email").toString().toUpperCase();
        post(seminar, aigul.with("email", shouted).named("Somebody Else"))
                .statusCode(200)
                .body("registrationId", equalTo(first.id()))
                .body("keySet()", containsInAnyOrder("registrationId", "seminarId"));
        asOrganizer()
                .body(aigul.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(200)
                .body("keySet()", containsInAnyOrder("registrationId", "seminarId", "status"))
                .body("status", equalTo("CONFIRMED"));

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].revision", equalTo(0))
                .body("items[0].fullName", equalTo("Айгүл Серікова"));
        asParticipant(first.token()).get("/my-registration").then().statusCode(200);
    }

    /** Whoever knows an e-mail must not find out what that person did here before. */
    @Test
    void personWhoCancelledComesBackToTheSameRowAndTheLinkIsNotShown() {
        String seminar = aSeminar().openForRegistration();
        ARegistration aigul = aRegistration();
        Registered first = aigul.in(seminar);
        cancel(seminar, first).statusCode(200).body("status", equalTo("CANCELLED"));
        cancel(seminar, first).statusCode(200).body("status", equalTo("CANCELLED"));

        post(seminar, aigul.named("Айгүл Ахметова"))
                .statusCode(200)
                .body("keySet()", containsInAnyOrder("registrationId", "seminarId"))
                .body("registrationId", equalTo(first.id()));

        asParticipant(first.token()).get("/my-registration").then().statusCode(401);
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].fullName", equalTo("Айгүл Ахметова"))
                .body("items[0]", not(hasKey("cancelledAt")));
    }

    @Test
    void organizerWhoBringsSomebodyBackIsShownTheLink() {
        String seminar = aSeminar().openForRegistration();
        ARegistration aigul = aRegistration();
        cancel(seminar, aigul.in(seminar)).statusCode(200);

        String token = asOrganizer()
                .body(aigul.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .extract()
                .path("token");

        asParticipant(token).get("/my-registration").then().statusCode(200);
    }

    @Test
    void rejectedPersonCannotComeBackByRegisteringAgain() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        Registered rejected = person.in(seminar);
        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + rejected.id() + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));

        post(seminar, person).statusCode(200).body("keySet()", containsInAnyOrder("registrationId", "seminarId"));
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + rejected.id())
                .then()
                .body("status", equalTo("REJECTED"));
    }

    @Test
    void everyBadFieldIsNamedAndNothingIsWritten() {
        String seminar = aSeminar().openForRegistration();

        post(
                        seminar,
                        aRegistration()
                                .named("<b>Айгүл</b>")
                                .with("email", "no e-mail")
                                .with("phone", "7".repeat(41))
                                .with("language", null)
                                .with("regionCode", " ")
                                .with("consent", false))
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:validation"))
                .body("violations.field", contains("consent", "email", "fullName", "language", "phone", "regionCode"))
                .body(
                        "violations.code",
                        contains("required", "bad-format", "html", "required", "too-long", "required"));
        asOrganizer().get("/seminars/" + seminar + "/registrations").then().body("items", hasSize(0));
    }

    @Test
    void unknownFieldsAndWrongTypesAreNamed() {
        String seminar = aSeminar().openForRegistration();

        post(seminar, aRegistration().with("status", "CONFIRMED"))
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"))
                .body("violations.field", contains("status"));
        post(seminar, aRegistration().with("language", "de"))
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:wrong-type"))
                .body("violations.field", contains("language"));
        post(seminar, aRegistration().with("preferences", List.of("first")))
                .statusCode(400)
                .body("violations.field", contains("preferences[0]"));
    }

    @Test
    void twoAddressesInOneEmailAreRefused() {
        String seminar = aSeminar().openForRegistration();

        for (String email : List.of("a@b.kz,c@d.kz", "a@b.kz\nbcc:c@d.kz", "\"a b\"@c.kz", "a@b", "<a@b.kz>")) {
            post(seminar, aRegistration().with("email", email))
                    .statusCode(422)
                    .body("violations.field", hasItem("email"));
        }
    }

    @Test
    void addressOfSomebodyWhoWasErasedIsNobodyElses() {
        asPublic()
                .body(aRegistration().with("email", "Any@Erased.invalid").body())
                .post("/seminars/" + aSeminar().openForRegistration() + "/registrations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("email"));
    }

    @Test
    void regionMustExistOnTheSeminarsFirstDay() {
        String before = aSeminar().openForRegistration();
        String after = aSeminar()
                .with("startsOn", "2026-02-14")
                .with("endsOn", "2026-02-14")
                .openForRegistration();

        post(before, aRegistration().with("regionCode", "KZ-62"))
                .statusCode(422)
                .body("violations.field", contains("regionCode"))
                .body("violations.code", contains("unknown-reference"));
        post(after, aRegistration().with("regionCode", "KZ-62")).statusCode(201);
    }

    @Test
    void categoryIsOneOfTheSeminars() {
        String plain = aSeminar().openForRegistration();
        String divided = aSeminar()
                .with("categories", List.of(Map.of("code", "DISTRICT", "name", inAll("District"))))
                .openForRegistration();

        post(plain, aRegistration().with("categoryCode", "DISTRICT"))
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
        post(divided, aRegistration())
                .statusCode(422)
                .body("violations.field", contains("categoryCode"))
                .body("violations.code", contains("required"));
        post(divided, aRegistration().with("categoryCode", "DISTRICT")).statusCode(201);
    }

    @Test
    void registrationIsTakenOnlyWhileItIsOpenFromThePublic() {
        String draft = aSeminar().drafted();
        String published = aSeminar().published();
        String cancelled = aSeminar().openForRegistration();
        ASeminar.move(cancelled, "CANCELLED");

        post(draft, aRegistration()).statusCode(404);
        post(published, aRegistration())
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:registration-not-open"))
                .body("lifecycle", equalTo("PUBLISHED"));
        post(cancelled, aRegistration()).statusCode(409);
    }

    @Test
    void organizerOfTheTeamAddsPeopleByHand() {
        String seminar = aSeminar().published();

        asOrganizer()
                .body(aRegistration().body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"));

        ASeminar.move(seminar, "CANCELLED");
        asOrganizer()
                .body(aRegistration().body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(409);
    }

    @Test
    void seminarWithPeopleInItDoesNotBecomeADraftAgain() {
        String seminar = aSeminar().published();
        asOrganizer().body(aRegistration().body()).post("/seminars/" + seminar + "/registrations");

        asOrganizer()
                .header("If-Match", "\"1\"")
                .body(Map.of("to", "DRAFT"))
                .post("/seminars/" + seminar + "/lifecycle")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-lifecycle-move"))
                .body("allowed", contains("REGISTRATION_OPEN", "RUNNING", "CANCELLED"));
        asPublic().get("/seminars/" + seminar).then().body("lifecycle", equalTo("PUBLISHED"));
    }

    @Test
    void sameKeyGetsTheSameAnswerByteForByte() {
        String seminar = aSeminar().openForRegistration();
        ARegistration person = aRegistration();
        String key = UUID.randomUUID().toString();

        String first = asPublic()
                .header("Idempotency-Key", key)
                .body(person.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String second = asPublic()
                .header("Idempotency-Key", key)
                .body(person.body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertEquals(first, second);
    }

    private static ValidatableResponse post(String seminar, ARegistration registration) {
        return asPublic()
                .body(registration.body())
                .post("/seminars/" + seminar + "/registrations")
                .then();
    }

    private static ValidatableResponse cancel(String seminar, Registered person) {
        return asParticipant(person.token())
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/cancellation")
                .then();
    }
}
