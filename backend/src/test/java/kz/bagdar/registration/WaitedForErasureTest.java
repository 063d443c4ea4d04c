package kz.bagdar.registration;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asked for a change while the person was there, and got the row after the person was erased, changes nothing. */
@QuarkusTest
class WaitedForErasureTest {

    @Inject
    DataSource database;

    private String seminar;
    private String session;
    private String list;
    private Registered person;

    @BeforeEach
    void register() {
        seminar = aSeminar().openForRegistration();
        session = aSession().with("signUp", true).in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);
        list = "/seminars/" + seminar + "/registrations/";
        person = aRegistration().in(seminar);
    }

    @Test
    void confirmationBehindAnErasureGivesNoPlace() throws Exception {
        assertEquals(
                409,
                behindAnErasure(() ->
                        asOrganizer().post(list + person.id() + "/confirmation").statusCode()));
    }

    @Test
    void newLinkBehindAnErasureIsNotMade() throws Exception {
        assertEquals(
                409,
                behindAnErasure(
                        () -> asOrganizer().post(list + person.id() + "/link").statusCode()));
    }

    @Test
    void signUpBehindAnErasureGivesNoPlace() throws Exception {
        assertEquals(
                409,
                behindAnErasure(() -> asOrganizer()
                        .put(list + person.id() + "/sessions/" + session)
                        .statusCode()));
    }

    /** Both wait for the same row, the erasure first. */
    private int behindAnErasure(Supplier<Integer> request) throws Exception {
        String row = "select 1 from registration where id = '" + person.id() + "' for update";
        CompletableFuture<Integer> erasure;
        CompletableFuture<Integer> behind;
        try (HeldDatabase held = HeldDatabase.by(database, row)) {
            erasure = Parallel.start(() -> asParticipant(person.token())
                    .body(Map.of("irrevocable", true))
                    .post("/my-registration/erasure")
                    .statusCode());
            held.awaitWaiting(1);
            behind = Parallel.start(request);
            held.awaitWaiting(2);
            held.commit();
        }
        assertEquals(200, erasure.join());
        asOrganizer()
                .get("/seminars/" + seminar + "/registrations/counts")
                .then()
                .body("byStatus", equalTo(Map.of("CANCELLED", 1)));
        return behind.join();
    }
}
