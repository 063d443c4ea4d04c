package kz.bagdar.registration.exchange;

import static kz.bagdar.registration.exchange.ImportApi.address;
import static kz.bagdar.testing.AForm.aQuestion;
import static kz.bagdar.testing.AQuota.aQuota;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.testing.AForm;
import kz.bagdar.testing.ARegistration;
import org.junit.jupiter.api.Test;

/** Files with more people than there are places, and runs that are begun again. */
@QuarkusTest
class ImportPlacesTest {

    private static final String HEADINGS = "ФИО;E-mail;Регион";
    private static final String ANNA = "Иванова Анна;anna@mail.example;Алматы";
    private static final String PETR = "Петров Пётр;petr@mail.example;Алматы";
    private static final String VERA = "Ким Вера;vera@mail.example;KZ-11";

    @Inject
    ImportApi imports;

    @Inject
    DueJobs due;

    @Inject
    EntityManager entities;

    @Test
    void whereAPlaceIsMissingNobodyIsWrittenUnlessThatIsWanted() {
        String seminar = aSeminar().withCapacity(1).withoutWaitingList().openForRegistration();
        String id = imports.csv(seminar, HEADINGS, ANNA, PETR);

        imports.tryOut(seminar, id)
                .body("result.created", equalTo(1))
                .body("result.noPlace", equalTo(1))
                .body("result.faulty", equalTo(1));
        faults(seminar, id).body("items.line", contains(3)).body("items.code", contains("seminar-full"));

        imports.run(seminar, id, false, false)
                .body("job.state", equalTo("FAILED"))
                .body("result.written", equalTo(false));
        people(seminar).body("items", hasSize(0));

        imports.run(seminar, id, true, false)
                .body("job.state", equalTo("DONE"))
                .body("result.created", equalTo(1))
                .body("result.noPlace", equalTo(1));
        faults(seminar, id).body("items.line", contains(3)).body("items.code", contains("seminar-full"));
    }

    @Test
    void whoWouldWaitIsForeseen() {
        String seminar = aSeminar().withCapacity(2).openForRegistration();
        aQuota(1).ofRegions("KZ-75").in(seminar);
        String id = imports.csv(seminar, HEADINGS, ANNA, PETR, VERA);

        imports.tryOut(seminar, id)
                .body("result.created", equalTo(3))
                .body("result.waitlisted", equalTo(1))
                .body("result.faulty", equalTo(0));
        imports.run(seminar, id, false, false)
                .body("result.created", equalTo(3))
                .body("result.waitlisted", equalTo(1));
        people(seminar).body("items.status", contains("CONFIRMED", "CONFIRMED", "WAITLISTED"));
    }

    @Test
    void whoWouldBeMovedIntoAFullQuotaIsForeseen() {
        String seminar = aSeminar().openForRegistration();
        aQuota(0).in(seminar);
        aRegistration()
                .with("email", "anna@mail.example")
                .with("regionCode", "KZ-75")
                .in(seminar);
        String id = imports.csv(seminar, HEADINGS, ANNA.replace("Алматы", "KZ-11"), PETR);

        imports.run(seminar, id, false, true)
                .body("job.state", equalTo("FAILED"))
                .body("result.noPlace", equalTo(1))
                .body("result.written", equalTo(false));
        people(seminar).body("items", hasSize(1));
    }

    @Test
    void whoIsNewIsForeseenBeforeThoseWhoChangeAsTheyAreWritten() {
        String leaving = aSeminar().withoutWaitingList().openForRegistration();
        aQuota(1).ofRegions("KZ-75").in(leaving);
        anna("KZ-75").in(leaving);
        String id = imports.csv(leaving, HEADINGS, ANNA.replace("Алматы", "KZ-11"), PETR);

        imports.run(leaving, id, false, true)
                .body("job.state", equalTo("FAILED"))
                .body("result.changed", equalTo(1))
                .body("result.noPlace", equalTo(1));
        faults(leaving, id).body("items.line", contains(3));
        imports.run(leaving, id, true, true).body("result.updated", equalTo(1)).body("result.noPlace", equalTo(1));
        faults(leaving, id).body("items.line", contains(3));

        String coming = aSeminar().withoutWaitingList().openForRegistration();
        aQuota(1).ofRegions("KZ-75").in(coming);
        anna("KZ-11").in(coming);
        id = imports.csv(coming, HEADINGS, ANNA, PETR, VERA.replace("Вера", " ").replace("Ким", " "));

        imports.run(coming, id, false, true)
                .body("job.state", equalTo("FAILED"))
                .body("result.created", equalTo(1))
                .body("result.noPlace", equalTo(1));
        faults(coming, id).body("items.line", contains(2, 4));
        imports.run(coming, id, true, true).body("result.created", equalTo(1)).body("result.noPlace", equalTo(1));
        faults(coming, id).body("items.line", contains(2, 4));
    }

    @Test
    void aTrialForeseesTheSameWhateverTheRunBeforeItWasToldToDo() {
        String seminar = aSeminar().withoutWaitingList().openForRegistration();
        aQuota(1).ofRegions("KZ-75").in(seminar);
        anna("KZ-11").in(seminar);
        String id = imports.csv(
                seminar, HEADINGS, ANNA, PETR, VERA.replace("Вера", " ").replace("Ким", " "));

        imports.tryOut(seminar, id).body("result.noPlace", equalTo(0));
        imports.run(seminar, id, false, true).body("job.state", equalTo("FAILED"));
        imports.tryOut(seminar, id).body("result.noPlace", equalTo(0));
    }

    @Test
    void whoWaitsIsForeseenToMoveUpBeforeTheLinesThatAreWrittenLater() {
        String seminar = aSeminar().openForRegistration();
        aQuota(2).ofRegions("KZ-75").in(seminar);
        anna("KZ-75").in(seminar);
        anna("KZ-75").with("email", "berik@mail.example").in(seminar);
        anna("KZ-75").with("email", "dana@mail.example").in(seminar);
        StringBuilder others =
                new StringBuilder(HEADINGS).append("\nАнна;anna@mail.example;KZ-11\nАнна;berik@mail.example;KZ-11\n");
        for (int i = 0; i < 248; i++) {
            others.append("Анна;p").append(i).append("@mail.example;KZ-11\n");
        }
        String id = imports.csv(seminar, others.toString(), PETR, "Ким Вера;vera;KZ-11");

        imports.run(seminar, id, false, true)
                .body("job.state", equalTo("FAILED"))
                .body("result.created", equalTo(249))
                .body("result.waitlisted", equalTo(0));
        imports.run(seminar, id, true, true)
                .body("result.created", equalTo(249))
                .body("result.waitlisted", equalTo(0));
    }

    @Test
    void aRunThatIsBegunAgainKeepsWhatItHasWrittenAndLeavesOutWhatIsFaultySince() {
        String seminar = aSeminar().openForRegistration();
        String id = imports.csv(seminar, HEADINGS, ANNA, PETR, VERA);
        asOrganizer()
                .body(Map.of("skipFaulty", false, "updateChanged", false))
                .post(address(seminar) + "/" + id + "/run")
                .then()
                .statusCode(200);
        // as a replica leaves it that dies after two lines, of which it wrote one and had no place for the other
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update registration_import set reached_line = 3, result = cast(:result as jsonb)"
                                    + " where id = :id")
                    .setParameter(
                            "result",
                            "{\"written\": true, \"created\": 1, \"waitlisted\": 1, \"faulty\": 1, \"noPlace\": 1,"
                                    + " \"faults\": 1}")
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            entities.createNativeQuery("update registration_import_content set faults = cast(:faults as jsonb)"
                            + " where import_id = :id")
                    .setParameter(
                            "faults",
                            "[{\"line\": 3, \"field\": \"EMAIL\", \"code\": \"seminar-full\", \"message\": \"\"}]")
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
        });
        AForm.asking(aQuestion("lodging", "TEXT").required()).in(seminar);

        due.run(UUID.fromString(asOrganizer().get(address(seminar) + "/" + id).path("job.id")));

        asOrganizer()
                .get(address(seminar) + "/" + id)
                .then()
                .body("job.state", equalTo("DONE"))
                .body("result.written", equalTo(true))
                .body("result.created", equalTo(1))
                .body("result.waitlisted", equalTo(1))
                .body("result.faulty", equalTo(2))
                .body("result.noPlace", equalTo(1));
        faults(seminar, id).body("items.line", contains(3, 4)).body("items.code", contains("seminar-full", "required"));
    }

    private static ARegistration anna(String region) {
        return aRegistration().with("email", "anna@mail.example").with("regionCode", region);
    }

    private static ValidatableResponse faults(String seminar, String id) {
        return asOrganizer().get(address(seminar) + "/" + id + "/faults").then();
    }

    private static ValidatableResponse people(String seminar) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/registrations?sort=status")
                .then()
                .statusCode(200);
    }
}
