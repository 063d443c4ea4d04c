package kz.bagdar.registration.exchange;

import static kz.bagdar.registration.exchange.ImportApi.address;
import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.table.Workbooks;
import kz.bagdar.testing.AForm;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationImportTest {

    private static final String HEADINGS = "ФИО;E-mail;Регион;Телефон";

    @Inject
    ImportApi imports;

    @Test
    void workbookAsPeopleHaveItIsReadAndWritten() {
        String seminar = aSeminar().openForRegistration();
        String route = aRoute().numbered(2).in(seminar);
        String[] headings = {"№", "Тегі", "Аты", "Электрондық пошта", "Облыс", "Бағыт", "Баспалдақсыз жол"};
        byte[] file = Workbooks.workbook(sheet -> {
            sheet.value(0, 0, "Семинарға қатысушылар тізімі (14.02.2019)");
            sheet.range(0, 0, 1, headings.length - 1).merge();
            Workbooks.write(sheet, 2, headings);
            // as programs for tables have headings over two lines
            for (int column = 0; column < headings.length; column++) {
                sheet.range(2, column, 3, column).merge();
            }
            Workbooks.write(sheet, 4, "1", "Серікова", "Айгүл", "aigul@mail.example", "Ақмола обл.", "№ 2", "иә");
            Workbooks.write(sheet, 5, "2", "Ахметов", "Данияр", "daniyar@mail.example", "г. Алматы", "", "жоқ");
        });

        String id = ImportApi.send(asOrganizer(), seminar, ImportApi.XLSX, file)
                .statusCode(201)
                .body("headerLine", equalTo(3))
                .body("lines", equalTo(2))
                .body(
                        "columns.field",
                        contains(null, "SURNAME", "GIVEN_NAME", "EMAIL", "REGION", "ROUTES", "STEP_FREE_ACCESS"))
                .body("columns[1].samples", contains("Серікова", "Ахметов"))
                .extract()
                .path("id");
        imports.tryOut(seminar, id).body("result.created", equalTo(2)).body("result.written", equalTo(false));
        people(seminar).body("items", hasSize(0));
        imports.run(seminar, id, false, false)
                .body("job.state", equalTo("DONE"))
                .body("result.written", equalTo(true))
                .body("result.created", equalTo(2));

        people(seminar)
                .body("items.fullName", contains("Ахметов Данияр", "Серікова Айгүл"))
                .body("items.regionCode", contains("KZ-75", "KZ-11"))
                .body("items[1].preferences", contains(route))
                .body("items.stepFreeAccess", contains(false, true))
                .body("items.status", everyItem(equalTo("CONFIRMED")));
    }

    @Test
    void eachFaultIsNamedByLineColumnAndValueAndNobodyIsWritten() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(
                seminar,
                "Тізім",
                HEADINGS,
                "Иванова Анна;anna@mail.example;Алматы;",
                "Без почты;;Алматы;",
                "Петров Пётр;petr(at)mail;Атлантида;",
                "Иванова А.;ANNA@mail.example;Алматы;");

        imports.tryOut(seminar, id)
                .body("result.faulty", equalTo(3))
                .body("result.faults", equalTo(4))
                .body("result.created", equalTo(1));
        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.line", contains(4, 5, 5, 6))
                .body("items.column", contains(2, 3, 2, 2))
                .body("items.field", contains("EMAIL", "REGION", "EMAIL", "EMAIL"))
                .body("items.value", contains(null, "Атлантида", "petr(at)mail", "ANNA@mail.example"))
                .body("items.code", contains("required", "unknown-reference", "bad-format", "duplicate"))
                .body("items.otherLine", contains(null, null, null, 3));

        imports.run(seminar, id, false, false)
                .body("job.state", equalTo("FAILED"))
                .body("job.failure", equalTo("3 lines cannot be taken; nobody was written"))
                .body("result.written", equalTo(false));
        people(seminar).body("items", hasSize(0));

        imports.run(seminar, id, true, false)
                .body("job.state", equalTo("DONE"))
                .body("result.created", equalTo(1))
                .body("result.faulty", equalTo(3));
        people(seminar).body("items.email", contains("anna@mail.example"));
    }

    @Test
    void readAgainItDoublesNobodyAndChangesThemOnlyWhereThatIsWanted() {
        String seminar = aSeminar().openForRegistration();
        String first = imports.csv(seminar, HEADINGS, "Иванова Анна;anna@mail.example;Алматы;87011112233");
        imports.run(seminar, first, false, false).body("result.created", equalTo(1));
        imports.run(seminar, first, false, false)
                .body("result.created", equalTo(0))
                .body("result.unchanged", equalTo(1));

        String married = imports.csv(seminar, HEADINGS, "Петрова Анна;Anna@mail.example;;");
        imports.run(seminar, married, false, false)
                .body("result.changed", equalTo(1))
                .body("result.updated", equalTo(0));
        people(seminar).body("items.fullName", contains("Иванова Анна"));

        imports.run(seminar, married, false, true).body("result.updated", equalTo(1));
        people(seminar)
                .body("items.fullName", contains("Петрова Анна"))
                .body("items.email", contains("anna@mail.example"))
                .body("items.regionCode", contains("KZ-75"))
                .body("items.phone", contains("87011112233"));
    }

    @Test
    void whoHasCancelledIsLeftAlone() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, HEADINGS, "Иванова Анна;anna@mail.example;Алматы;");
        imports.run(seminar, id, false, false);
        String person = people(seminar).extract().path("items[0].id");
        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person + "/cancellation")
                .then()
                .statusCode(200);

        imports.run(seminar, id, false, true).body("result.away", equalTo(1)).body("result.created", equalTo(0));
        people(seminar).body("items.status", contains("CANCELLED"));
    }

    @Test
    void columnsAreReadAsTheOrganizerSays() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, "кто;куда писать;откуда", "Иванова Анна;anna@mail.example;Алматы");

        imports.tryOut(seminar, id).body("result.faulty", equalTo(1));
        imports.readAs(seminar, id, "FULL_NAME", "EMAIL", "EMAIL")
                .statusCode(422)
                .body("violations.field", contains("columns[2].field"));
        imports.readAs(seminar, id, "FULL_NAME", "EMAIL").statusCode(422);
        imports.readAs(seminar, id, "FULL_NAME", "EMAIL", "REGION")
                .statusCode(200)
                .body("result", nullValue());
        imports.run(seminar, id, false, false).body("result.created", equalTo(1));
        people(seminar).body("items.language", contains("ru"));
    }

    @Test
    void categoriesAreTakenByTheirNames() {
        String seminar = aSeminar()
                .with(
                        "categories",
                        List.of(Map.of(
                                "code", "DISTRICT", "name", Map.of("kk", "Аудан", "ru", "Район", "en", "District"))))
                .openForRegistration();
        String id = imports.csv(
                seminar,
                "ФИО;E-mail;Регион;Категория",
                "Иванова Анна;anna@mail.example;Алматы;район",
                "Петров Пётр;petr@mail.example;Алматы;");

        imports.run(seminar, id, true, false).body("result.created", equalTo(1)).body("result.faulty", equalTo(1));
        people(seminar).body("items.categoryCode", contains("DISTRICT"));
    }

    @Test
    void answersAreReadByTheFormAndJudgedByIt() {
        String seminar = aSeminar().openForRegistration();
        AForm.asking(
                        aQuestion("lodging", "CHOICE").offering("hotel", "home").required(),
                        aQuestion("arrival", "DATE"),
                        aQuestion("nights", "NUMBER"))
                .in(seminar);
        String id = imports.csv(
                seminar,
                "ФИО;E-mail;Регион;lodging;Question arrival;Question nights (ru)",
                "Иванова Анна;anna@mail.example;Алматы;Option hotel;13.02.2019;2",
                "Петров Пётр;petr@mail.example;Алматы;;13.02.2019;2",
                "Ким Вера;vera@mail.example;Алматы;hostel;31.02.2019;many");

        imports.run(seminar, id, true, false)
                .body("columns.question", contains(null, null, null, "lodging", "arrival", "nights"))
                .body("result.created", equalTo(1));
        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.line", contains(3, 4, 4, 4))
                .body("items.column", contains(4, 4, 5, 6))
                .body("items.value", contains(null, "hostel", "31.02.2019", "many"))
                .body("items.code", contains("required", "unknown-reference", "bad-format", "wrong-type"));
        people(seminar)
                .body("items[0].answers.lodging", equalTo("hotel"))
                .body("items[0].answers.arrival", equalTo("2019-02-13"))
                .body("items[0].answers.nights", equalTo(2));
    }

    @Test
    void organizationsAreAnsweredByTheirNames() {
        String seminar = aSeminar().openForRegistration();
        AForm.asking(aQuestion("college", "ORGANIZATION")).in(seminar);
        String name = "Колледж " + UUID.randomUUID();
        String college = anOrganization().with("name", Map.of("ru", name)).created();
        anOrganization().with("name", Map.of("ru", "Дважды " + name)).created();
        anOrganization().with("name", Map.of("kk", "Дважды " + name)).created();
        String id = imports.csv(
                seminar,
                "ФИО;E-mail;Регион;college",
                "Иванова Анна;anna@mail.example;Алматы;" + name.toUpperCase(),
                "Петров Пётр;petr@mail.example;Алматы;" + college,
                "Ким Вера;vera@mail.example;Алматы;Дважды " + name,
                "Ли Иван;ivan@mail.example;Алматы;" + UUID.randomUUID());

        imports.run(seminar, id, true, false).body("result.created", equalTo(2)).body("result.faulty", equalTo(2));
        people(seminar).body("items.answers.college", contains(college, college));
        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.line", contains(4, 5))
                .body("items.code", contains("unknown-reference", "unknown-reference"));
    }

    @Test
    void onePersonIsOneHoweverTheAddressIsWritten() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(
                seminar,
                HEADINGS,
                "Иванова Анна;anna@mail.example;Алматы;",
                "Анна Иванова;Anna+seminar@mail.example;Алматы;");

        imports.tryOut(seminar, id).body("result.created", equalTo(1)).body("result.faulty", equalTo(1));
    }

    @Test
    void whatAFormulaLeftWhereItFailedIsNoTextOfAPerson() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(
                seminar,
                "ФИО;E-mail;Регион;Место работы;Примечание",
                "Иванова Анна;anna@mail.example;Алматы;#N/A;",
                "Петров Пётр;petr@mail.example;Алматы;;#ССЫЛКА!",
                "Ким Вера;#Н/Д;Алматы;№5 мектеп;#1 in line");

        imports.tryOut(seminar, id).body("result.faulty", equalTo(3));
        asOrganizer()
                .get(address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.code", contains("cell-error", "cell-error", "cell-error"))
                .body("items.field", contains("WORKPLACE", "NOTE", "EMAIL"))
                .body("items.value", contains("#N/A", "#ССЫЛКА!", "#Н/Д"));
    }

    @Test
    void theLogTellsWhoHadPeopleWritten() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, HEADINGS, "Иванова Анна;anna@mail.example;Алматы;");
        imports.run(seminar, id, false, false);

        String person = people(seminar).extract().path("items[0].id");
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration&resourceId=" + person)
                .then()
                .body("items.actor.kind", contains("PERSON"));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=registration-import&resourceId=" + id)
                .then()
                .body("items.kind", hasItem("UPDATED"));
    }

    private static ValidatableResponse people(String seminar) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/registrations?sort=fullName")
                .then()
                .statusCode(200);
    }
}
