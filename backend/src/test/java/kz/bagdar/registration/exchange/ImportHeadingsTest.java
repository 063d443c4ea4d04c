package kz.bagdar.registration.exchange;

import static kz.bagdar.registration.exchange.ImportApi.address;
import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AForm.asking;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which line heads the columns, and what is kept of it. */
@QuarkusTest
class ImportHeadingsTest {

    private static final String PERSON = "Серікова Айгүл;aigul@mail.example;Ақмола";

    @Inject
    ImportApi imports;

    @Inject
    EntityManager entities;

    @Test
    void aListWithoutHeadingsLosesNobodyAndLeavesNobodyBehind() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, PERSON, "Ахметов Данияр;daniyar@mail.example;Алматы");

        found(seminar, id)
                .body("headerLine", equalTo(0))
                .body("lines", equalTo(2))
                .body("columns.heading", contains("", "", ""))
                .body("columns[0].samples", contains("Серікова Айгүл", "Ахметов Данияр"));
        imports.readAs(seminar, id, "FULL_NAME", "EMAIL", "REGION").statusCode(200);
        imports.run(seminar, id, false, false).body("result.created", equalTo(2));
        assertEquals("0", kept(id, "Айгүл"));
    }

    @Test
    void theOrganizerSaysWhichLineHeadsTheColumns() {
        String seminar = aSeminar().openForRegistration();
        String id =
                imports.csv(seminar, "Тізім;2019", "кім;қайда жазу;қайдан", "Серікова Айгүл;aigul@mail.example;Ақмола");
        found(seminar, id).body("headerLine", equalTo(1)).body("lines", equalTo(2));

        headedBy(seminar, id, 2)
                .statusCode(200)
                .body("headerLine", equalTo(2))
                .body("lines", equalTo(1))
                .body("columns.heading", contains("кім", "қайда жазу", "қайдан"))
                .body("columns[1].samples", contains("aigul@mail.example"));
        headedBy(seminar, id, 0)
                .statusCode(200)
                .body("lines", equalTo(3))
                .body("columns[0].samples[0]", equalTo("Тізім"));
        headedBy(seminar, id, 9).statusCode(422).body("violations.field", contains("headerLine"));
        headedBy(seminar, id, -1).statusCode(422).body("violations.field", contains("headerLine"));
        headedBy(seminar, id, 3).statusCode(422).body("reason", equalTo("NO_PEOPLE"));
        found(seminar, id).body("headerLine", equalTo(0));
    }

    @Test
    void headingsAreNoPartOfWhatIsKeptForGood() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, "Айгүл zq17;почта", "Серікова Айгүл;aigul@mail.example");

        assertEquals("0", kept(id, "zq17"));
        asOrganizer()
                .get(address(seminar))
                .then()
                .body("items[0].columns[0]", not(hasKey("heading")))
                .body("items[0].columns.field", contains(null, "EMAIL"));
    }

    @Test
    void aColumnIsReadAsWhatThereIs() {
        String seminar = aSeminar().openForRegistration();
        asking(aQuestion("nights", "NUMBER"), aQuestion("letter", "FILE")).in(seminar);
        String id = imports.csv(seminar, "ФИО;почта", "Серікова Айгүл;aigul@mail.example");

        for (Map<String, String> column : List.of(
                Map.of("field", "ANSWER", "question", "nigths"),
                Map.of("field", "ANSWER", "question", "letter"),
                Map.of("field", "ANSWER", "question", "\u0000"),
                Map.of("field", "ANSWER"),
                Map.of("field", "EMAIL", "question", "nights"),
                Map.of("question", "nights"))) {
            write(seminar, id, Map.of("language", "kk", "columns", List.of(column, Map.of())))
                    .statusCode(422)
                    .body("violations.field", contains("columns[0].question"));
        }
        write(
                        seminar,
                        id,
                        Map.of(
                                "language",
                                "kk",
                                "columns",
                                List.of(Map.of("field", "ANSWER", "question", "nights"), Map.of())))
                .statusCode(200)
                .body("columns.question", contains("nights", null))
                .body("result", nullValue());
    }

    @Test
    void aQuestionThatNoColumnAnswersIsNamed() {
        String seminar = aSeminar().openForRegistration();
        asking(aQuestion("nights", "NUMBER"), aQuestion("arrival", "DATE").required())
                .in(seminar);
        String id = imports.csv(seminar, "ФИО;почта;Регион", PERSON);

        imports.tryOut(seminar, id).body("result.faulty", equalTo(1));

        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.field", contains("ANSWER"))
                .body("items[0]", not(hasKey("column")))
                .body("items[0].heading", equalTo("Question arrival (kk)"));
    }

    private static ValidatableResponse found(String seminar, String id) {
        return asOrganizer().get(address(seminar) + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse headedBy(String seminar, String id, int line) {
        return write(seminar, id, Map.of("headerLine", line, "language", "kk"));
    }

    private static ValidatableResponse write(String seminar, String id, Map<String, Object> body) {
        String address = address(seminar) + "/" + id;
        return atPresent(address)
                .contentType(ContentType.JSON)
                .body(body)
                .put(address)
                .then();
    }

    private String kept(String id, String text) {
        return entities.createNativeQuery("select count(*) from registration_import as one"
                        + " where id = :id and position(:text in cast(one as text)) > 0")
                .setParameter("id", UUID.fromString(id))
                .setParameter("text", text)
                .getSingleResult()
                .toString();
    }
}
