package kz.bagdar.programme.version;

import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.HeldDatabase;
import kz.bagdar.testing.Parallel;
import kz.bagdar.testing.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.EntityStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreparedProgrammeTest {

    @Inject
    SessionFactory database;

    @Inject
    DataSource connections;

    @Test
    void secondReadIsTheSameAndAsksTheDatabaseNothing() throws InterruptedException {
        String address = "/seminars/" + aSeminar().published() + "/programme?lang=kk";
        hearTheOwnChanges();
        Response first = asPublic().get(address);

        long before = database.getStatistics().getPrepareStatementCount();
        Response second = asPublic().get(address);

        assertEquals(before, database.getStatistics().getPrepareStatementCount());
        assertEquals(200, second.statusCode());
        assertTrue(Arrays.equals(first.asByteArray(), second.asByteArray()));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.contentType().toLowerCase(), second.contentType().toLowerCase());
        asPublic()
                .header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar?lang=ru", "/schedule.xml"})
    void otherFormsOfTheProgrammeArePreparedToo(String form) throws InterruptedException {
        String address = "/seminars/" + aSeminar().published() + form;
        hearTheOwnChanges();
        Response first = asPublic().accept("*/*").get(address);

        long before = database.getStatistics().getPrepareStatementCount();
        Response second = asPublic().accept("*/*").get(address);

        assertEquals(before, database.getStatistics().getPrepareStatementCount());
        assertEquals(200, second.statusCode());
        assertTrue(Arrays.equals(first.asByteArray(), second.asByteArray()));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.contentType().toLowerCase(), second.contentType().toLowerCase());
        asPublic().accept("image/png").get(address).then().statusCode(406);
    }

    @Test
    void whoeverAsksWhileAnAnswerIsPreparedWaitsForIt() throws Exception {
        String address = "/seminars/" + aSeminar().published() + "/programme";
        hearTheOwnChanges();
        EntityStatistics versions = database.getStatistics().getEntityStatistics(ProgrammeVersion.class.getName());
        long read = versions.getLoadCount();
        assertEquals(Collections.nCopies(8, 200), statusesOfReadersAtOnce(address));

        assertEquals(read + 1, versions.getLoadCount());
    }

    @Test
    void whoeverWaitsForAnAnswerThatThereIsNotIsToldSo() throws Exception {
        String address = "/seminars/" + aSeminar().drafted() + "/programme";

        assertEquals(Collections.nCopies(8, 404), statusesOfReadersAtOnce(address));
    }

    /** All ask before the first can be answered. */
    private List<Integer> statusesOfReadersAtOnce(String address) throws Exception {
        List<CompletableFuture<Response>> readers;
        try (HeldDatabase held = HeldDatabase.by(connections, "lock table seminar in access exclusive mode")) {
            readers = Stream.generate(() -> Parallel.start(() -> asPublic().get(address)))
                    .limit(8)
                    .toList();
            held.awaitWaiting(1);
            Thread.sleep(500);
        }
        List<Integer> statuses = new ArrayList<>();
        for (CompletableFuture<Response> reader : readers) {
            statuses.add(reader.get(20, TimeUnit.SECONDS).statusCode());
        }
        return statuses;
    }

    @Test
    void changeThatAnotherReplicaMadeIsSeenOnceTheLogTellsOfIt() throws InterruptedException {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        hearTheOwnChanges();
        asPublic().get(address).then().body("seminar.lifecycle", equalTo("PUBLISHED"));

        elsewhere("update seminar set lifecycle = 'REGISTRATION_OPEN' where id = :seminar", seminar);
        asPublic().get(address).then().body("seminar.lifecycle", equalTo("PUBLISHED"));
        elsewhere(
                "insert into change (seq, resource_type, resource_id, seminar_id, kind, actor_kind, at, differences)"
                        + " values (nextval('change_seq'), 'seminar', :seminar, :seminar, 'UPDATED', 'SYSTEM', now(), '{}')",
                seminar);

        for (int tries = 0; tries < 100 && !lifecycle(address).equals("REGISTRATION_OPEN"); tries++) {
            Thread.sleep(50);
        }
        assertEquals("REGISTRATION_OPEN", lifecycle(address));
    }

    /** The replica that made a change hears of it once more a moment later, as the others do, and forgets again. */
    private static void hearTheOwnChanges() throws InterruptedException {
        Thread.sleep(600);
    }

    private static String lifecycle(String address) {
        return asPublic().get(address).path("seminar.lifecycle");
    }

    private void elsewhere(String statement, String seminar) {
        database.inStatelessTransaction(session -> session.createNativeMutationQuery(statement)
                .setParameter("seminar", UUID.fromString(seminar))
                .executeUpdate());
    }

    @Test
    void whatIsPublishedIsSeenAtOnceAndADraftIsNot() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        asPublic().get(address).then().body("stages", empty());

        aStage().in(seminar);
        asPublic().get(address).then().body("stages", empty());
        asOrganizer().get(address).then().body("stages", hasSize(1));
        asPublic().get(address).then().body("stages", empty());

        ASeminar.publish(seminar);
        asPublic().get(address).then().body("stages", hasSize(1));
    }

    @Test
    void seminarThatIsADraftAgainIsGoneAtOnce() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        asPublic().get(address).then().statusCode(200);
        asPublic().get(address).then().statusCode(200);

        ASeminar.move(seminar, "DRAFT");

        asPublic().get(address).then().statusCode(404);
    }

    @Test
    void lifecycleIsSeenAtOnce() {
        String seminar = aSeminar().published();
        String address = "/seminars/" + seminar + "/programme";
        asPublic().get(address).then().body("seminar.lifecycle", equalTo("PUBLISHED"));

        ASeminar.move(seminar, "REGISTRATION_OPEN");

        asPublic().get(address).then().body("seminar.lifecycle", equalTo("REGISTRATION_OPEN"));
    }

    @Test
    void whoSendsATokenThatIsNoneIsStillTold() {
        String address = "/seminars/" + aSeminar().published() + "/programme";
        asPublic().get(address).then().statusCode(200);

        with("nonsense").get(address).then().statusCode(401);
        with(Tokens.otherOrganizer()).get(address).then().statusCode(200);
    }
}
