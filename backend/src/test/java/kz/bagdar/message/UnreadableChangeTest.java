package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ARegistration.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another version of the service has stored, and this one cannot read, waits for that version, and holds up no mail for good. */
@QuarkusTest
class UnreadableChangeTest {

    @Inject
    Post post;

    @Inject
    MessageWriter writer;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final ARegistration first = aRegistration().with("language", "en");
    private final ARegistration other = aRegistration().with("language", "en");

    @BeforeEach
    void openPost() {
        post.open();
    }

    @AfterEach
    void closePost() {
        waitFor(Duration.ZERO);
        post.close();
    }

    @Test
    void changeWaitsForAReplicaThatCanReadItAndIsToldThen() {
        Registered unreadable = first.in(aSeminar().openForRegistration());
        other.in(aSeminar().openForRegistration());
        makeReadable(unreadable, false);

        try {
            post.runAll();
            assertEquals(List.of(), post.subjectsTo(other));
        } finally {
            makeReadable(unreadable, true);
        }

        post.runAll();
        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(first));
        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(other));
    }

    @Test
    void peopleWhomNoReplicaCanReadHoldUpNobodyElsesMailForGood() {
        String unreadable = aSeminar().openForRegistration();
        List<Registered> people = List.of(first.in(unreadable), aRegistration().in(unreadable));
        String readable = aSeminar().openForRegistration();
        other.in(readable);
        people.forEach(person -> makeReadable(person, false));

        try {
            post.writeAll();
            waitFor(UnreadChanges.PATIENCE);
            post.writeAll();
        } finally {
            people.forEach(person -> makeReadable(person, true));
        }

        asOrganizer().get("/seminars/" + unreadable + "/messages").then().body("items", hasSize(0));
        asOrganizer().get("/seminars/" + readable + "/messages").then().body("items", hasSize(1));
    }

    @Test
    void seminarThatCannotBeReadHoldsUpItsOwnLettersAlone() {
        String unreadable = aSeminar().openForRegistration();
        Registered person = first.in(unreadable);
        other.in(aSeminar().openForRegistration());
        makeSeminarReadable(unreadable, false);

        try {
            post.runAll();
            assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(other));
        } finally {
            makeSeminarReadable(unreadable, true);
        }

        assertEquals(List.of(), post.subjectsTo(first));
        post.runSql("update message set due_at = now() where registration_id = ?1", person.id());
        post.runAll();
        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(first));
    }

    @Test
    void changeThatTheDatabaseRefusesIsNeverPassedOver() {
        first.in(aSeminar().openForRegistration());
        sql("alter table message add constraint refusing check (state is null) not valid");

        try {
            assertThrows(RuntimeException.class, post::writeAll);
            waitFor(UnreadChanges.PATIENCE);
            assertThrows(RuntimeException.class, post::writeAll);
        } finally {
            sql("alter table message drop constraint refusing");
            waitFor(Duration.ZERO);
        }

        post.runAll();
        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(first));
    }

    @Test
    void versionThatCannotBeReadHoldsUpNoOther() {
        String unreadable = seminarWithASession(aRegistration());
        String seminar = seminarWithASession(other);
        post.runAll();
        move(unreadable);
        move(seminar);
        post.runSql(
                "update programme_content set content = '{\"seminar\": 5}' where version_id in"
                        + " (select id from programme_version where seminar_id = ?1)",
                unreadable);

        post.runAll();

        assertEquals("The programme has changed for you", post.subjectsTo(other).getLast());
        post.runSql(
                "delete from version_notice where version_id in"
                        + " (select id from programme_version where seminar_id = ?1)",
                unreadable);
    }

    private void waitFor(Duration time) {
        ClientProxy.unwrap(writer).clock = Clock.offset(clock, time);
    }

    /** A later version of the service may write in more languages. */
    private void makeReadable(Registered person, boolean readable) {
        post.runSql(
                "update registration set language = '%s' where id = ?1".formatted(readable ? "en" : "tt"), person.id());
    }

    /** What cannot be read is in everybody's list of seminars. */
    private void makeSeminarReadable(String seminar, boolean readable) {
        post.runSql(
                "update published_part set view = view || '{\"startsOn\": \"%s\"}' where resource_id = ?1"
                        .formatted(readable ? "2019-02-14" : "one day"),
                seminar);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private String seminarWithASession(ARegistration person) {
        String seminar = aSeminar().openForRegistration();
        aSession().in(seminar, aStage().in(seminar));
        publish(seminar);
        person.in(seminar);
        return seminar;
    }

    private void move(String seminar) {
        String list = "/seminars/" + seminar + "/sessions";
        String address = list + "/" + asOrganizer().get(list).path("items[0].id");
        String stage = asOrganizer().get(list).path("items[0].stageId");
        atPresent(address)
                .body(aSession()
                        .with("stageId", stage)
                        .with("place", inAll("Hall 2"))
                        .body())
                .put(address)
                .then()
                .statusCode(200);
        publish(seminar);
    }
}
