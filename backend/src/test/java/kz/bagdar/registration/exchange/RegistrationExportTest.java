package kz.bagdar.registration.exchange;

import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagdar.platform.table.TableFile;
import kz.bagdar.platform.table.TableLine;
import kz.bagdar.testing.AForm;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationExportTest {

    @Inject
    ImportApi imports;

    @Test
    void whatIsWrittenReadsBackWithoutAChange() {
        String seminar = seminarWithPeople();

        for (String query :
                List.of("format=xlsx", "format=csv", "format=csv&separator=comma&lang=ru", "format=xlsx&lang=en")) {
            String type = query.contains("csv") ? "text/csv" : ImportApi.XLSX;
            String id = ImportApi.send(asOrganizer(), seminar, type, export(seminar, query))
                    .statusCode(201)
                    .extract()
                    .path("id");

            imports.run(seminar, id, false, true)
                    .body("job.state", equalTo("DONE"))
                    .body("result.unchanged", equalTo(2))
                    .body("result.updated", equalTo(0))
                    .body("result.created", equalTo(0));
        }
    }

    @Test
    void csvIsUtf8WithAMarkAndItsFormulasAreText() {
        String seminar = seminarWithPeople();

        String file = new String(export(seminar, "format=csv&lang=ru&sort=fullName"), StandardCharsets.UTF_8);

        assertThat(file, startsWith("\ufeffФИО;Электронная почта;Телефон;"));
        assertThat(file, containsString("'=HYPERLINK(\"\"http://x\"\")"));
        assertThat(file, containsString(";+7 (701) 111-22-33;"));
        assertThat(file, containsString(";город Алматы;Район;kk;2, 1;да;"));
        assertThat(file, containsString(";\"Option hotel (ru); Option train (ru)\";2;2019-02-13;да;Подтверждена;"));
    }

    @Test
    void onlyWhatTheFilterShowsIsWrittenInItsOrder() {
        String seminar = seminarWithPeople();

        try (Stream<TableLine> lines =
                TableFile.of(export(seminar, "format=xlsx&sort=-fullName")).lines()) {
            assertEquals(
                    List.of("Аты-жөні", "Серікова Айгүл", "=HYPERLINK(\"http://x\")"),
                    lines.map(line -> line.cell(0)).toList());
        }
        asOrganizer()
                .get(address(seminar) + "?format=json&region=KZ-75")
                .then()
                .statusCode(200)
                .body("email", contains("aigul@mail.example"));
        asOrganizer().get(address(seminar) + "?format=json&q=nobody").then().body("$", hasSize(0));
    }

    @Test
    void moreThanAreReadTogetherAreWrittenOnceEach() {
        String seminar = aSeminar().openForRegistration();
        StringBuilder file = new StringBuilder("ФИО;E-mail;Регион\n");
        for (int i = 0; i < 1_203; i++) {
            file.append("Анна ").append(i % 7).append(";p").append(i).append("@mail.example;KZ-11\n");
        }
        String id = imports.csv(seminar, file.toString());
        imports.run(seminar, id, false, false).body("result.created", equalTo(1_203));

        try (Stream<TableLine> lines =
                TableFile.of(export(seminar, "format=xlsx&sort=fullName")).lines()) {
            assertEquals(
                    1_203, lines.skip(1).map(line -> line.cell(1)).distinct().count());
        }
    }

    @Test
    void theLogTellsWhoTookHowManyByWhichFilter() {
        String seminar = seminarWithPeople();
        export(seminar, "format=csv&region=KZ-75&q=айгүл");

        String log = asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration-export")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor.kind", equalTo("PERSON"))
                .body("items[0].differences.people.to", equalTo(1))
                .body("items[0].differences.regionCodes.to", contains("KZ-75"))
                .extract()
                .asString();
        assertThat(log, not(containsString("айгүл")));
    }

    @Test
    void onlyTheTeamTakesThemAndWhatIsAskedWronglyIsNamed() {
        String seminar = aSeminar().openForRegistration();
        String path = address(seminar) + "?format=csv";

        asPublic().get(path).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(path).then().statusCode(404);
        asReader().get(path).then().statusCode(404);
        asOrganizer().get(address(seminar) + "?format=pdf").then().statusCode(400);
        asOrganizer().get(address(seminar)).then().statusCode(400);
        asOrganizer().get(path + "&sort=shoeSize").then().statusCode(400);
        asOrganizer().get(path + "&groupId=x").then().statusCode(400);
    }

    private static String seminarWithPeople() {
        String seminar = aSeminar()
                .with(
                        "categories",
                        List.of(Map.of(
                                "code", "DISTRICT", "name", Map.of("kk", "Аудан", "ru", "Район", "en", "District"))))
                .openForRegistration();
        AForm.asking(
                        aQuestion("lodging", "CHOICES").offering("hotel", "train"),
                        aQuestion("nights", "NUMBER"),
                        aQuestion("arrival", "DATE"),
                        aQuestion("photos", "CONSENT"))
                .in(seminar);
        String first = aRoute().in(seminar);
        String second = aRoute().numbered(2).in(seminar);
        ASeminar.publish(seminar);
        aRegistration()
                .named("Серікова Айгүл")
                .with("email", "aigul@mail.example")
                .with("phone", "+7 (701) 111-22-33")
                .with("regionCode", "KZ-75")
                .with("categoryCode", "DISTRICT")
                .with("stepFreeAccess", true)
                .with("note", "-5 °C\nекі жол; \"тырнақша\"")
                .with(
                        "answers",
                        Map.of(
                                "lodging",
                                List.of("hotel", "train"),
                                "nights",
                                2,
                                "arrival",
                                "2019-02-13",
                                "photos",
                                true))
                .preferring(second, first)
                .in(seminar);
        aRegistration()
                .named("=HYPERLINK(\"http://x\")")
                .with("workplace", "@школа, № 5")
                .with("categoryCode", "DISTRICT")
                .in(seminar);
        return seminar;
    }

    private static String address(String seminar) {
        return "/seminars/" + seminar + "/registration-export";
    }

    private static byte[] export(String seminar, String query) {
        return asOrganizer()
                .accept("*/*")
                .get(address(seminar) + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
