package kz.bagdar.timetable;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.timetable.APlan.aPlan;
import static kz.bagdar.timetable.APlan.at;
import static kz.bagdar.timetable.APlan.read;
import static kz.bagdar.timetable.APlan.route;
import static kz.bagdar.timetable.APlan.school;
import static kz.bagdar.timetable.APlan.visits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** A search whose replica is gone as it writes what it has found, before that is committed. */
@QuarkusTest
class TimetableDeathTest {

    /** One of the visits that are being written, so that they wait; it is never committed. */
    private static final String RIVAL =
            "insert into timetable_visit (id, revision, timetable_id, group_id, stop_id, starts_at, ends_at, pinned)"
                    + " select gen_random_uuid(), 0, '%s', route_group.id, stop.id, now(), now(), false"
                    + " from route_group join stop using (route_id) where route_group.seminar_id = '%s' limit 1";

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Inject
    DueJobs due;

    @Test
    void theNextBeginsAgainAndComesToTheSame() throws Exception {
        String seminar = aSeminar().drafted();
        route(seminar, 1, 2, at(school(1)).with("hostGroupLimit", 1), at(school(2)));
        String undisturbed = aPlan(seminar, due).computed();
        String id = aPlan(seminar, due).queued();
        UUID job = APlan.jobOf(seminar, id);

        try (HeldDatabase held = HeldDatabase.by(database, RIVAL.formatted(id, seminar))) {
            CompletableFuture<Void> attempt = Parallel.start(() -> {
                due.run(job);
                return null;
            });
            held.awaitWaiting(1);
            endWhoWaits();
            assertThrows(CompletionException.class, attempt::join);
        }
        assertEquals("COMPUTING", read(seminar, id).getString("state"));
        assertEquals(List.of(), visits(seminar, id).getList("items"));
        due.run(job);

        assertEquals("PROPOSED", read(seminar, id).getString("state"));
        assertEquals(
                visits(seminar, undisturbed).getList("items.startsAt"),
                visits(seminar, id).getList("items.startsAt"));
        due.run(job);
        assertEquals(4, visits(seminar, id).getList("items").size());
    }

    private void endWhoWaits() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("select cast(pg_terminate_backend(pid) as text)"
                                + " from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0")
                        .getResultList());
    }
}
