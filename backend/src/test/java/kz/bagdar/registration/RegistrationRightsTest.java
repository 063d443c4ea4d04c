package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asAdministrator;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationRightsTest {

    @Inject
    EntityManager entities;

    @Test
    void onlyTheTeamSeesRegistrations() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String list = "/seminars/" + seminar + "/registrations";

        for (String path : List.of(list, list + "/counts", list + "/" + person.id())) {
            asPublic().get(path).then().statusCode(401);
            with(Tokens.forged()).get(path).then().statusCode(401);
            with(Tokens.otherOrganizer()).get(path).then().statusCode(404);
            asReader().get(path).then().statusCode(404);
            with(Tokens.client("other", "registrations:read")).get(path).then().statusCode(404);
            with(Tokens.client("other", "seminars:read")).get(path).then().statusCode(403);
            asOrganizer().get(path).then().statusCode(200);
            asAdministrator().get(path).then().statusCode(200);
        }
    }

    @Test
    void organizerOfAnotherTeamChangesNothing() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + person.id();

        for (String action : List.of("cancellation", "rejection", "confirmation", "link")) {
            asPublic().post(path + "/" + action).then().statusCode(401);
            with(Tokens.otherOrganizer()).post(path + "/" + action).then().statusCode(404);
            asReader().post(path + "/" + action).then().statusCode(403);
        }
        asPublic()
                .header("If-Match", "\"0\"")
                .body(aRegistration().update())
                .put(path)
                .then()
                .statusCode(401);
        asOrganizer().get(path).then().body("revision", equalTo(0)).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void readerOfTheTeamReadsAndChangesNothing() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + person.id();
        asOrganizer()
                .body(Map.of("subject", "saule", "name", "Saule", "role", "READER"))
                .post("/seminars/" + seminar + "/team");

        with(Tokens.otherOrganizer()).get(path).then().statusCode(200);
        for (String action : List.of("cancellation", "rejection", "confirmation", "link")) {
            with(Tokens.otherOrganizer()).post(path + "/" + action).then().statusCode(403);
        }
        with(Tokens.otherOrganizer())
                .header("If-Match", "\"0\"")
                .body(aRegistration().update())
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void organizerChangesARegistrationByItsRevision() {
        String seminar = aSeminar().openForRegistration();
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + person.id();

        asOrganizer().body(aigul.update()).put(path).then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aigul.update())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aigul.with("phone", "+7 701 000 00 00").update())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(aigul.update())
                .put(path)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        asOrganizer().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
    }

    @Test
    void participantReachesTheOwnRegistrationAlone() {
        String seminar = aSeminar().openForRegistration();
        String elsewhere = aSeminar().openForRegistration();
        Registered own = aRegistration().in(seminar);
        Registered other = aRegistration().in(seminar);
        RequestSpecification[] calls = {asParticipant(own.token()), asParticipant(own.token())};

        String list = "/seminars/" + seminar + "/registrations/";
        calls[0].get(list + own.id()).then().statusCode(200);
        calls[1].get(list + other.id()).then().statusCode(404);
        asParticipant(own.token())
                .post(list + other.id() + "/cancellation")
                .then()
                .statusCode(404);
        asParticipant(own.token())
                .get("/seminars/" + elsewhere + "/registrations/" + own.id())
                .then()
                .statusCode(404);
        asParticipant(own.token())
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(403);
        asParticipant(own.token())
                .post(list + own.id() + "/confirmation")
                .then()
                .statusCode(403);
        asParticipant(own.token()).post(list + own.id() + "/link").then().statusCode(403);
    }

    @Test
    void participantChangesNeitherStatusNorGroup() {
        String seminar = aSeminar().withCapacity(0).openForRegistration();
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);

        for (String field : List.of("status", "groupId", "registeredAt")) {
            Map<String, Object> update = aigul.update();
            update.put(field, "x");
            asParticipant(person.token())
                    .header("If-Match", "\"0\"")
                    .body(update)
                    .put("/seminars/" + seminar + "/registrations/" + person.id())
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:bagdar:problem:unknown-field"))
                    .body("violations.field", contains(field));
        }
    }

    @Test
    void participantChangesNothingOnceTheSeminarRuns() {
        String seminar = aSeminar().openForRegistration();
        ARegistration aigul = aRegistration();
        Registered person = aigul.in(seminar);
        String path = "/seminars/" + seminar + "/registrations/" + person.id();
        ASeminar.move(seminar, "REGISTRATION_CLOSED");
        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(aigul.named("Айгүл Ахметова").update())
                .put(path)
                .then()
                .statusCode(200);

        ASeminar.move(seminar, "RUNNING");

        asParticipant(person.token())
                .header("If-Match", "\"1\"")
                .body(aigul.update())
                .put(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:illegal-state"));
        asParticipant(person.token()).post(path + "/cancellation").then().statusCode(409);
        asParticipant(person.token()).get("/my-registration").then().body("editable", equalTo(false));
        asOrganizer().post(path + "/cancellation").then().statusCode(200);
    }

    @Test
    void emailOfAnotherRegistrationIsNotTakenOver() {
        String seminar = aSeminar().openForRegistration();
        ARegistration aigul = aRegistration();
        aigul.in(seminar);
        ARegistration marat = aRegistration();
        Registered person = marat.in(seminar);

        asParticipant(person.token())
                .header("If-Match", "\"0\"")
                .body(marat.with("email", aigul.body().get("email").toString().toUpperCase())
                        .update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:duplicate"))
                .body("violations.field", contains("email"));
    }

    @Test
    void renewedLinkReplacesTheOneBefore() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);

        String link = asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("link");

        asParticipant(person.token()).get("/my-registration").then().statusCode(401);
        asParticipant(link.substring(link.indexOf('#') + 1))
                .get("/my-registration")
                .then()
                .statusCode(200)
                .body("registration.id", equalTo(person.id()));
    }

    @Test
    void expiredAndForgedLinksAreRefused() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().in(seminar);
        String own = "/seminars/" + seminar + "/registrations/" + person.id();
        char other = person.token().charAt(40) == 'A' ? 'B' : 'A';
        String forged = person.token().substring(0, 40) + other + person.token().substring(41);
        for (String token : List.of(forged, "nonsense", "")) {
            asParticipant(token).get("/my-registration").then().statusCode(401);
            asParticipant(token).get(own).then().statusCode(401);
        }

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update participant_link set expires_at = now() where registration_id = :id")
                        .setParameter("id", UUID.fromString(person.id()))
                        .executeUpdate());

        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:bagdar:problem:unauthenticated"));
        asParticipant(person.token()).post(own + "/cancellation").then().statusCode(401);
    }

    @Test
    void myRegistrationAnswersParticipantsAlone() {
        asPublic().get("/my-registration").then().statusCode(401);
        asOrganizer().get("/my-registration").then().statusCode(403);
    }
}
