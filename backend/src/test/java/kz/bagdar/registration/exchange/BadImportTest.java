package kz.bagdar.registration.exchange;

import static kz.bagdar.registration.exchange.ImportApi.XLSX;
import static kz.bagdar.registration.exchange.ImportApi.address;
import static kz.bagdar.registration.exchange.ImportApi.send;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.table.Workbooks;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadImportTest {

    @Inject
    ImportApi imports;

    @Inject
    OldImportContents oldContents;

    @Inject
    EntityManager entities;

    @Test
    void whatIsNoTableIsRefusedAndLeavesNothing() {
        String seminar = aSeminar().drafted();

        send(asOrganizer(), seminar, XLSX, Workbooks.bomb())
                .statusCode(422)
                .body("type", equalTo("urn:bagdar:problem:table-rejected"));
        send(asOrganizer(), seminar, XLSX, new byte[] {'P', 'K', 3, 4}).statusCode(422);
        send(asOrganizer(), seminar, "text/csv", utf8("ФИО;E-mail\n"))
                .statusCode(422)
                .body("detail", equalTo("The file has headings and no people below them"));
        send(asOrganizer(), seminar, "text/csv", utf8("\n\n")).statusCode(422);
        send(asOrganizer(), seminar, "text/csv", utf8("a;b\n1;\"" + "x".repeat(17 * 1024 * 1024)))
                .statusCode(422);
        send(asOrganizer(), seminar, "application/pdf", utf8("%PDF")).statusCode(415);
        send(asOrganizer(), seminar, "text/csv", new byte[21 * 1024 * 1024])
                .statusCode(413)
                .body("type", equalTo("urn:bagdar:problem:body-too-large"));
        asOrganizer()
                .contentType("text/csv")
                .body(utf8("a\nb"))
                .post(address(seminar))
                .then()
                .statusCode(400);

        asOrganizer().get(address(seminar)).then().body("items", hasSize(0));
    }

    @Test
    void charactersThatNoDatabaseKeepsAreFaultsOfTheirLines() {
        String seminar = aSeminar().openForRegistration();
        String id = send(
                        asOrganizer(),
                        seminar,
                        "text/csv",
                        utf8(
                                "\ufeffФИО;E-mail;Регион;x\0\nА\0Б;a@mail.example;Алматы;\0\nВ Г;b@mail\0.example;Алматы;\n"))
                .statusCode(201)
                .extract()
                .path("id");

        imports.tryOut(seminar, id).body("job.state", equalTo("DONE")).body("result.faulty", equalTo(2));
        send(asOrganizer(), seminar, "text/csv", utf8("sep=\"\nФИО;E-mail\nА Б;a@mail.example\n"))
                .statusCode(201);
    }

    @Test
    void addressOfWhoWasErasedIsNobodyElses() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(
                seminar, "ФИО;E-mail;Регион", "Анна А;" + UUID.randomUUID() + "@erased\u00a0.invalid;Алматы");
        String plain =
                imports.csv(seminar, "ФИО;E-mail;Регион", "Анна А;" + UUID.randomUUID() + "@Erased.invalid;Алматы");

        imports.tryOut(seminar, id).body("result.faulty", equalTo(1));
        imports.tryOut(seminar, plain).body("result.faulty", equalTo(1));
    }

    @Test
    void longCellsStopNoJob() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(
                seminar,
                "ФИО;E-mail;Регион;Маршрут",
                "Анна А;a@mail.example;Алматы;" + "#".repeat(30_000),
                "Анна Б;b@mail.example;Алматы;" + "1 ".repeat(15_000) + "x",
                "Анна В;c@mail.example;Алматы;" + "№1.".repeat(10_000));

        imports.tryOut(seminar, id).body("job.state", equalTo("DONE")).body("result.faulty", equalTo(3));
    }

    @Test
    void namesThatAreNoNamesAreFaultsOfTheirLines() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(
                seminar,
                "ФИО;E-mail;Регион",
                "Анна\u0007;a@mail.example;Алматы",
                "<script>;c@mail.example;Алматы",
                "Анна;d@mail.example, e@mail.example;Алматы",
                "А".repeat(300) + ";f@mail.example;Алматы");

        imports.tryOut(seminar, id).body("result.faulty", equalTo(4)).body("result.created", equalTo(0));
    }

    @Test
    void whoMayNotWriteRegistrationsImportsNone() {
        String seminar = aSeminar().openForRegistration();
        byte[] file = utf8("ФИО;E-mail;Регион\nАнна;a@mail.example;Алматы\n");
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", "Анна;a@mail.example;Алматы");

        send(asPublic(), seminar, "text/csv", file).statusCode(401);
        send(asReader(), seminar, "text/csv", file).statusCode(403);
        send(with(Tokens.otherOrganizer()), seminar, "text/csv", file).statusCode(404);
        for (String path : new String[] {"", "/" + id, "/" + id + "/faults"}) {
            asPublic().get(address(seminar) + path).then().statusCode(401);
            asReader().get(address(seminar) + path).then().statusCode(403);
            with(Tokens.otherOrganizer()).get(address(seminar) + path).then().statusCode(404);
        }
        for (String action : new String[] {"/trial", "/cancellation"}) {
            with(Tokens.otherOrganizer())
                    .post(address(seminar) + "/" + id + action)
                    .then()
                    .statusCode(404);
        }
        String other = aSeminar().openForRegistration();
        asOrganizer().post(address(other) + "/" + id + "/trial").then().statusCode(404);
    }

    @Test
    void anImportThatRunsIsLeftAloneUntilItIsBrokenOff() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", "Анна;a@mail.example;Алматы");
        String path = address(seminar) + "/" + id;
        asOrganizer().post(path + "/trial").then().statusCode(200).body("job.state", equalTo("QUEUED"));

        asOrganizer().post(path + "/trial").then().statusCode(409);
        imports.readAs(seminar, id, "FULL_NAME", "EMAIL", "REGION").statusCode(409);

        asOrganizer().post(path + "/cancellation").then().statusCode(200).body("job.state", equalTo("CANCELLED"));
        asOrganizer().post(path + "/trial").then().statusCode(200);
    }

    @Test
    void threeFilesOfOneSeminarAreNotReadAtOnce() {
        String seminar = aSeminar().openForRegistration();
        String[] paths = new String[3];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = address(seminar) + "/" + imports.csv(seminar, "ФИО;E-mail;Регион", "Анна;a@mail.example;Алматы");
        }
        asOrganizer().post(paths[0] + "/trial").then().statusCode(200);
        asOrganizer().post(paths[1] + "/trial").then().statusCode(200);

        asOrganizer()
                .post(paths[2] + "/trial")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:imports-under-way"));
        asOrganizer().get(address(seminar)).then().body("items.job.state", contains("QUEUED", "QUEUED"));

        asOrganizer().post(paths[0] + "/cancellation").then().statusCode(200);
        asOrganizer().post(paths[2] + "/trial").then().statusCode(200);
    }

    @Test
    void aSeminarThatTakesNobodyTakesNobodyFromAFile() {
        String seminar = aSeminar().drafted();
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", "Анна;a@mail.example;Алматы");

        asOrganizer()
                .body(Map.of("skipFaulty", false, "updateChanged", false))
                .post(address(seminar) + "/" + id + "/run")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:bagdar:problem:registration-not-open"));
    }

    @Test
    void theFileIsForgottenAfterADay() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", "Анна;a@mail.example;Алматы");
        oldContents.run();
        asOrganizer().get(address(seminar) + "/" + id).then().body("fileKept", equalTo(true));

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update registration_import_content set created_at ="
                                + " created_at - interval '25 hours' where import_id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        oldContents.run();

        asOrganizer().get(address(seminar) + "/" + id).then().body("fileKept", equalTo(false));
        asOrganizer().post(address(seminar) + "/" + id + "/trial").then().statusCode(409);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
