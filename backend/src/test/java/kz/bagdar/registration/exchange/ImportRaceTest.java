package kz.bagdar.registration.exchange;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.Test;

/** People who change, cancel or are erased while a file that names them is written. */
@QuarkusTest
class ImportRaceTest {

    private static final String EMAIL = "aigul.race@mail.example";

    @Inject
    ImportApi imports;

    @Inject
    EntityManager entities;

    @Test
    void whatChangesAfterALineWasReadIsNotOverwritten() {
        String seminar = aSeminar().openForRegistration();
        Registered person =
                aRegistration().with("email", EMAIL).with("phone", "1").in(seminar);
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", "Өзге Аты;" + EMAIL + ";Алматы");

        whileItWaits(
                        seminar,
                        id,
                        "update registration set phone = '2', revision = revision + 1 where id = :person",
                        person)
                .body("result.updated", equalTo(0))
                .body("result.faulty", equalTo(1));

        read(seminar, person).body("fullName", equalTo("Айгүл Серікова")).body("phone", equalTo("2"));
        asOrganizer()
                .get(ImportApi.address(seminar) + "/" + id + "/faults")
                .then()
                .body("items.code", contains("stale-revision"));
    }

    @Test
    void whoIsErasedAfterTheLineWasReadStaysErased() {
        String seminar = aSeminar().openForRegistration();
        Registered person = aRegistration().with("email", EMAIL).in(seminar);
        String id = imports.csv(seminar, "ФИО;E-mail;Регион", "Өзге Аты;" + EMAIL + ";Алматы");

        whileItWaits(
                        seminar,
                        id,
                        "update registration set status = 'CANCELLED', full_name = '—', erased_at = now(),"
                                + " email = id || '@erased.invalid', revision = revision + 1 where id = :person",
                        person)
                .body("result.updated", equalTo(0));

        read(seminar, person).body("fullName", equalTo("—")).body("status", equalTo("CANCELLED"));
    }

    @Test
    void aListThatIsReadAgainDoesNotRegisterWhoWasErased() {
        String seminar = aSeminar().openForRegistration();
        String[] lines = {
            "ФИО;E-mail;Регион", "Серікова Айгүл;" + EMAIL + ";Алматы", "Ахметов Данияр;daniyar@mail.example;Алматы"
        };
        String first = imports.csv(seminar, lines);
        Registered person =
                aRegistration().with("email", "Aigul.Race+1@mail.example").in(seminar);
        asParticipant(person.token())
                .body(Map.of("irrevocable", true))
                .post("/my-registration/erasure")
                .then()
                .statusCode(200);

        imports.tryOut(seminar, first).body("result.away", equalTo(1)).body("result.created", equalTo(1));
        imports.run(seminar, first, false, true).body("result.away", equalTo(1)).body("result.created", equalTo(1));
        imports.run(seminar, imports.csv(seminar, lines), false, true)
                .body("result.away", equalTo(1))
                .body("result.created", equalTo(0));
        aRegistration().with("email", EMAIL).in(seminar);
        imports.tryOut(seminar, first).body("result.away", equalTo(0)).body("result.changed", equalTo(1));
    }

    /** Runs the import, and carries out a statement when its line has been read and it waits for the seminar's row. */
    private ValidatableResponse whileItWaits(String seminar, String id, String statement, Registered person) {
        CompletableFuture<ValidatableResponse> run = QuarkusTransaction.requiringNew()
                .call(() -> {
                    int own = ((Number) entities.createNativeQuery("select pg_backend_pid()")
                                    .getSingleResult())
                            .intValue();
                    entities.createNativeQuery("select id from seminar where id = :seminar for no key update")
                            .setParameter("seminar", UUID.fromString(seminar))
                            .getSingleResult();
                    CompletableFuture<ValidatableResponse> running =
                            CompletableFuture.supplyAsync(() -> imports.run(seminar, id, false, true));
                    awaitWaitingFor(own);
                    entities.createNativeQuery(statement)
                            .setParameter("person", UUID.fromString(person.id()))
                            .executeUpdate();
                    return running;
                });
        return run.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void awaitWaitingFor(int process) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end) {
            Number waiting = (Number) entities.createNativeQuery(
                            "select count(*) from pg_stat_activity where :process = any(pg_blocking_pids(pid))")
                    .setParameter("process", process)
                    .getSingleResult();
            if (waiting.intValue() > 0) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the import never waited for the seminar");
    }

    private static ValidatableResponse read(String seminar, Registered person) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/registrations/" + person.id())
                .then()
                .statusCode(200);
    }
}
