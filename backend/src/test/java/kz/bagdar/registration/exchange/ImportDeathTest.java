package kz.bagdar.registration.exchange;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** An import whose replica is gone in the middle, with what it had not committed. */
@QuarkusTest
class ImportDeathTest {

    private static final int LINES = 600;

    /** Somebody of the second of three chunks, who holds up nothing that the first counts; it is never committed. */
    private static final String RIVAL =
            "insert into registration (id, revision, seminar_id, status, full_name, email, region_code, language,"
                    + " step_free_access, arrival, registered_at, consented_at, link_sent_at) values (gen_random_uuid(), 0,"
                    + " '%s', 'REJECTED', 'A Rival', 'p400@mail.example', 'KZ-11', 'kk', false, 1, now(), now(), now())";

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Inject
    DueJobs due;

    @Test
    void theNextGoesOnFromThereAndRegistersEachOnce() throws Exception {
        String seminar = aSeminar().openForRegistration();
        String file = IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> "Айгүл Серікова;p" + number + "@mail.example;Алматы")
                .collect(Collectors.joining("\n", "ФИО;E-mail;Регион\n", "\n"));
        String address = ImportApi.address(seminar) + "/"
                + ImportApi.send(asOrganizer(), seminar, "text/csv", file.getBytes(StandardCharsets.UTF_8))
                        .statusCode(201)
                        .extract()
                        .path("id");
        asOrganizer()
                .body(Map.of("skipFaulty", false, "updateChanged", false))
                .post(address + "/run")
                .then()
                .statusCode(200);
        UUID job = UUID.fromString(asOrganizer().get(address).path("job.id"));

        try (HeldDatabase held = HeldDatabase.by(database, RIVAL.formatted(seminar))) {
            CompletableFuture<Void> attempt = Parallel.start(() -> {
                due.run(job);
                return null;
            });
            held.awaitWaiting(1);
            assertEquals(250, registered(seminar));
            endWhoWaits();
            CompletionException failure = assertThrows(CompletionException.class, attempt::join);
            assertInstanceOf(ProblemException.class, failure.getCause());
        }
        assertEquals(250, registered(seminar));
        due.run(job);

        asOrganizer()
                .get(address)
                .then()
                .body("job.state", equalTo("DONE"))
                .body("result.created", equalTo(LINES))
                .body("result.faulty", equalTo(0));
        assertEquals(LINES, registered(seminar));
    }

    private void endWhoWaits() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("select cast(pg_terminate_backend(pid) as text)"
                                + " from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0")
                        .getResultList());
    }

    private static int registered(String seminar) {
        return asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .extract()
                .path("total");
    }
}
