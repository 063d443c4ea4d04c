package kz.bagdar.registration.form;

import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.AForm;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

/** What people answer, whichever way they come in. */
@QuarkusTest
class AnswersOverHttpTest {

    private static final AForm LODGING = asking(
            aQuestion("lodging", "CHOICE").required().offering("hotel", "none"),
            aQuestion("nights", "NUMBER")
                    .required()
                    .with("min", 1)
                    .with("max", 5)
                    .shownWhen("lodging", "hotel"),
            aQuestion("diet", "TEXT"));

    @Test
    void answersAreKeptForTheTeamAndTheParticipant() {
        String seminar = aSeminar().openForRegistration();
        String organization = anOrganization().created();
        asking(
                        aQuestion("lodging", "CHOICE").offering("hotel", "none"),
                        aQuestion("meals", "CHOICES").offering("fish", "meat"),
                        aQuestion("nights", "NUMBER"),
                        aQuestion("birth", "DATE"),
                        aQuestion("school", "ORGANIZATION"),
                        aQuestion("photos", "CONSENT"),
                        aQuestion("diet", "TEXT"))
                .in(seminar);

        Registered person = aRegistration()
                .with(
                        "answers",
                        Map.of(
                                "lodging",
                                "hotel",
                                "meals",
                                List.of("fish", "meat"),
                                "nights",
                                2,
                                "birth",
                                "1980-05-01",
                                "school",
                                organization,
                                "photos",
                                false,
                                "diet",
                                "  "))
                .in(seminar);

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .body("answers.lodging", equalTo("hotel"))
                .body("answers.meals", contains("fish", "meat"))
                .body("answers.nights", equalTo(2))
                .body("answers.birth", equalTo("1980-05-01"))
                .body("answers.school", equalTo(organization))
                .body("answers.photos", equalTo(false))
                .body("answers", not(hasKey("diet")));
        asParticipant(person.token()).get("/my-registration").then().body("registration.answers.nights", equalTo(2));
    }

    @Test
    void wrongAnswersAreNamedAllAtOnceAndNobodyIsRegistered() {
        String seminar = aSeminar().openForRegistration();
        LODGING.in(seminar);

        register(seminar, Map.of("lodging", "tent", "nights", 2, "diet", 5, "bus", true))
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder("answers.lodging", "answers.nights", "answers.diet", "answers.bus"));
        register(seminar, Map.of("lodging", "hotel"))
                .statusCode(422)
                .body("violations.field", contains("answers.nights"))
                .body("violations.code", contains("required"));
        asOrganizer().get("/seminars/" + seminar + "/registrations").then().body("items.size()", equalTo(0));
    }

    @Test
    void answersOfAnotherShapeAreRefused() {
        String seminar = aSeminar().openForRegistration();
        LODGING.in(seminar);

        register(seminar, List.of("hotel")).statusCode(400).body("violations[0].field", equalTo("answers"));
        register(seminar, "hotel").statusCode(400).body("violations[0].field", equalTo("answers"));
        register(seminar, Map.of("lodging", Map.of("hotel", true)))
                .statusCode(422)
                .body("violations[0].field", equalTo("answers.lodging"));
    }

    @Test
    void organizationHasToExist() {
        String seminar = aSeminar().openForRegistration();
        asking(aQuestion("school", "ORGANIZATION")).in(seminar);

        register(seminar, Map.of("school", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations[0].field", equalTo("answers.school"))
                .body("violations[0].code", equalTo("unknown-reference"));
    }

    @Test
    void participantChangesAnswersUnderTheSameRules() {
        String seminar = aSeminar().openForRegistration();
        LODGING.in(seminar);
        ARegistration aigul = aRegistration().with("answers", Map.of("lodging", "hotel", "nights", 2));
        Registered person = aigul.in(seminar);

        change(seminar, person, aigul.with("answers", Map.of("lodging", "none", "nights", 2)), "\"0\"")
                .statusCode(422)
                .body("violations.field", contains("answers.nights"));
        change(seminar, person, aigul.with("answers", Map.of("lodging", "none")), "\"0\"")
                .statusCode(200)
                .body("answers.lodging", equalTo("none"))
                .body("answers", not(hasKey("nights")));
    }

    @Test
    void changedFormLocksNobodyOutAndKeepsWhatWasAnswered() {
        String seminar = aSeminar().openForRegistration();
        LODGING.in(seminar);
        ARegistration aigul = aRegistration().with("answers", Map.of("lodging", "hotel", "nights", 2));
        Registered person = aigul.in(seminar);
        asking(aQuestion("arrival", "DATE").required()).in(seminar);

        change(seminar, person, aigul.named("Айгүл Ахметова"), "\"0\"")
                .statusCode(200)
                .body("answers.lodging", equalTo("hotel"))
                .body("answers.nights", equalTo(2));
    }

    @Test
    void answersAreWithheldInTheLog() {
        String seminar = aSeminar().openForRegistration();
        LODGING.in(seminar);
        ARegistration aigul = aRegistration().with("answers", Map.of("lodging", "none"));
        Registered person = aigul.in(seminar);

        change(seminar, person, aigul.with("answers", Map.of("lodging", "none", "diet", "halal")), "\"0\"")
                .statusCode(200);

        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration")
                .then()
                .body("items[0].kind", equalTo("UPDATED"))
                .body("items[0].differences.answers", equalTo(Map.of("personal", true)));
    }

    private static ValidatableResponse register(String seminar, Object answers) {
        return asPublic()
                .body(aRegistration().with("answers", answers).body())
                .post("/seminars/" + seminar + "/registrations")
                .then();
    }

    private static ValidatableResponse change(String seminar, Registered person, ARegistration to, String etag) {
        return asParticipant(person.token())
                .header("If-Match", etag)
                .body(to.update())
                .put("/seminars/" + seminar + "/registrations/" + person.id())
                .then();
    }
}
