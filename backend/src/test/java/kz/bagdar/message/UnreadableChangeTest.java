package kz.bagdar.message;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagdar.testing.ARegistration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another version of the service has stored, and this one cannot read, holds up no mail about anything else. */
@QuarkusTest
class UnreadableChangeTest {

    @Inject
    Post post;

    private final ARegistration other = aRegistration().with("language", "en");

    @BeforeEach
    void openPost() {
        post.open();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void seminarThatCannotBeReadHoldsUpNobodyElsesMail() {
        String unreadable = aSeminar().openForRegistration();
        aRegistration().in(unreadable);
        other.in(aSeminar().openForRegistration());
        post.runSql(
                "update published_part set view = view || '{\"startsOn\": \"one day\"}' where resource_id = ?1",
                unreadable);

        try {
            post.runAll();
        } finally {
            // it is in everybody's list of seminars
            post.runSql(
                    "update published_part set view = view || '{\"startsOn\": \"2019-02-14\"}' where resource_id = ?1",
                    unreadable);
        }

        assertEquals(List.of("Your registration is confirmed"), post.subjectsTo(other));
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
