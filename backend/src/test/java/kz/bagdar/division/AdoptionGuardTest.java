package kz.bagdar.division;

import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.Api.asOrganizer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.bagdar.registration.Participants;
import kz.bagdar.seminar.Seminars;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.Test;

/** Nobody comes or goes between an adoption's look at who there is and its end: it holds the seminar's row. */
@QuarkusTest
class AdoptionGuardTest {

    @Inject
    DataSource database;

    @Inject
    Participants participants;

    @Inject
    Seminars seminars;

    @Test
    void whoRegistersDuringAnAdoptionIsConfirmedAfterIt() throws Exception {
        String seminar = aSeminar().openForRegistration();
        aRegistration().in(seminar);

        Registered newcomer = duringAdoption(seminar, () -> aRegistration().in(seminar));

        assertEquals("CONFIRMED", newcomer.status());
        assertEquals(1, inGroups(seminar));
        assertEquals(2, participants.confirmed(UUID.fromString(seminar)).size());
    }

    @Test
    void whoIsConfirmedDuringAnAdoptionIsConfirmedAfterIt() throws Exception {
        String seminar = aSeminar().withCapacity(1).openForRegistration();
        aRegistration().in(seminar);
        Registered waiting = aRegistration().in(seminar);
        String confirmation = "/seminars/" + seminar + "/registrations/" + waiting.id() + "/confirmation";

        int answer = duringAdoption(
                seminar,
                () -> asOrganizer()
                        .body(Map.of("overCapacity", true))
                        .post(confirmation)
                        .statusCode());

        assertEquals(200, answer);
        assertEquals(1, inGroups(seminar));
        assertEquals(2, participants.confirmed(UUID.fromString(seminar)).size());
    }

    /** The same look at the same rows, once with and once without the guard: the tests above can fail. */
    @Test
    void withTheRowHeldNobodyComesBetweenTwoLooksAndWithoutItSomebodyDoes() {
        assertEquals(0, comersBetweenTwoLooks(seminars::lock));
        assertEquals(1, comersBetweenTwoLooks(seminars::published));
    }

    private int comersBetweenTwoLooks(Consumer<UUID> enter) {
        String seminar = aSeminar().openForRegistration();
        UUID id = UUID.fromString(seminar);
        CompletableFuture<Registered> newcomer = new CompletableFuture<>();
        int comers = QuarkusTransaction.requiringNew().call(() -> {
            enter.accept(id);
            int before = participants.confirmed(id).size();
            Parallel.start(() -> newcomer.complete(aRegistration().in(seminar)));
            awaitAWhile(newcomer);
            return participants.confirmed(id).size() - before;
        });
        assertEquals("CONFIRMED", newcomer.join().status());
        return comers;
    }

    private static void awaitAWhile(CompletableFuture<?> event) throws InterruptedException, ExecutionException {
        try {
            event.get(3, SECONDS);
        } catch (TimeoutException heldBack) {
            // that is what a guard does
        }
    }

    /** Stops an adoption where it writes the groups, and does something else meanwhile that is to wait for its end. */
    private <T> T duringAdoption(String seminar, Supplier<T> meanwhile) throws Exception {
        aGroup().on(seminar, aRoute().in(seminar));
        String divisions = "/seminars/" + seminar + "/divisions";
        String division = asOrganizer().body(Map.of()).post(divisions).path("id");
        CompletableFuture<Integer> adoption;
        CompletableFuture<T> other;
        try (HeldDatabase held = HeldDatabase.by(
                database,
                "select 1 from registration where status = 'CONFIRMED' and seminar_id = '" + seminar
                        + "' for update")) {
            adoption = Parallel.start(() -> asOrganizer()
                    .header("If-Match", "\"0\"")
                    .post(divisions + "/" + division + "/adoption")
                    .statusCode());
            held.awaitWaiting(1);
            other = Parallel.start(meanwhile);
            held.awaitWaiting(2);
        }
        assertEquals(200, adoption.join());
        return other.join();
    }

    private long inGroups(String seminar) {
        return participants.confirmed(UUID.fromString(seminar)).stream()
                .filter(person -> person.groupId() != null)
                .count();
    }
}
