package kz.bagdar.registration;

import static kz.bagdar.testing.ADelegation.aDelegation;
import static kz.bagdar.testing.ADelegation.aMember;
import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.bagdar.registration.exchange.ImportApi;
import kz.bagdar.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that turn around what stands beside them come in by no way on which people write names. */
@QuarkusTest
class TurnedTextTest {

    private static final String REFUSED = "invisible-character";

    @Inject
    ImportApi imports;

    private String seminar;

    @BeforeEach
    void openASeminar() {
        seminar = aSeminar().openForRegistration();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2067", "\u200F", "\u061C"})
    void nobodyIsRegisteredWithSuchAName(String sign) {
        String name = "Айгүл " + sign + "Серікова";
        asking(aQuestion("diet", "TEXT")).in(seminar);

        refused(asPublic().body(aRegistration().named(name).body()).post("/seminars/" + seminar + "/registrations"));
        refused(asPublic()
                .body(aRegistration().with("answers", Map.of("diet", name)).body())
                .post("/seminars/" + seminar + "/registrations"));
        refused(asPublic()
                .body(aDelegation().with("contactName", name).body())
                .post("/seminars/" + seminar + "/delegations"));
        Map<String, Object> member = aMember();
        member.put("fullName", name);
        List<String> codes = aDelegation().in(seminar).add(List.of(member)).getList("outcomes[0].violations.code");
        assertEquals(List.of(REFUSED), codes);
        requireFaultyLine(name);

        asOrganizer().get("/seminars/" + seminar + "/registrations").then().body("items", hasSize(0));
        asOrganizer().get("/seminars/" + seminar + "/delegations").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2067"})
    void nobodyIsAskedWithSuchWords(String sign) {
        asking(aQuestion("diet", "TEXT").with("label", Api.inAll("Diet" + sign)))
                .sendTo(seminar)
                .statusCode(422)
                .body("violations.code", hasItem(REFUSED));
        asOrganizer().get("/seminars/" + seminar + "/registration-form").then().body("questions", hasSize(0));
    }

    private void requireFaultyLine(String name) {
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", name + ";a@mail.example;Алматы");
        imports.run(seminar, id, true, false).body("result.created", equalTo(0)).body("result.faulty", equalTo(1));
        asOrganizer()
                .get("/seminars/" + seminar + "/registration-imports/" + id + "/faults")
                .then()
                .body("items.code", contains(REFUSED));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("violations.code", contains(REFUSED));
    }
}
