package kz.bagdar.platform.problem;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names and titles end up in subjects, lists and tables: they are one line. Descriptions and notes may have more. */
@QuarkusTest
class LineBreakTest {

    private static final Map<String, String> TWO_LINES = Map.of("en", "Clusters\nof Astana");

    @Test
    void titlesAndLabelsAreOneLineAndDescriptionsAreNot() {
        asOrganizer()
                .body(aSeminar()
                        .with("title", TWO_LINES)
                        .with("venue", TWO_LINES)
                        .with("directions", List.of(TWO_LINES))
                        .with("purpose", TWO_LINES)
                        .with("audience", TWO_LINES)
                        .body())
                .post("/seminars")
                .then()
                .statusCode(422)
                .body("violations.field", contains("directions[0].en", "title.en", "venue.en"))
                .body("violations.code", everyItem(equalTo("bad-format")));
    }

    @Test
    void whatAnOrganizationIsCalledAndWhereItIsIsOneLine() {
        asOrganizer()
                .body(Map.of(
                        "kind",
                        "SCHOOL",
                        "name",
                        TWO_LINES,
                        "shortName",
                        TWO_LINES,
                        "city",
                        TWO_LINES,
                        "address",
                        TWO_LINES,
                        "phone",
                        "+7\n7172"))
                .post("/organizations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("address.en", "city.en", "name.en", "phone", "shortName.en"));
    }

    @Test
    void whatAPersonPastesOverTwoLinesIsPutOnOneAndANoteIsLeft() {
        String seminar = aSeminar().openForRegistration();

        asPublic()
                .body(aRegistration()
                        .named("Айгүл\nСерікова")
                        .with("workplace", "School\r\nNo. 13")
                        .with("note", "one\ntwo")
                        .body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(201);

        asOrganizer()
                .get("/seminars/" + seminar + "/registrations")
                .then()
                .body("items[0].fullName", equalTo("Айгүл Серікова"))
                .body("items[0].workplace", equalTo("School No. 13"))
                .body("items[0].note", equalTo("one\ntwo"));
    }

    @Test
    void aCodeIsOneLine() {
        String seminar = aSeminar().openForRegistration();

        asPublic()
                .body(aRegistration().with("categoryCode", "teacher\nlead").body())
                .post("/seminars/" + seminar + "/registrations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("categoryCode"))
                .body("violations.code", contains("bad-format"));
    }
}
