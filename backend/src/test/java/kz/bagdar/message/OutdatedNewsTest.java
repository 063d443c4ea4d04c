package kz.bagdar.message;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.move;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ASession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a part has moved is told to those alone whom it still concerns when it is told. */
@QuarkusTest
class OutdatedNewsTest {

    private static final String MOVED = "The programme has changed for you";

    @Inject
    Post post;

    @Inject
    Participants participants;

    private final ARegistration emma = aRegistration().with("language", "en");

    private String seminar;
    private String url;
    private String emmaId;
    private ASession lesson;
    private String lessonId;
    private String otherGroup;

    @BeforeEach
    void announceALessonOnTheRouteOfAParticipant() {
        post.open();
        seminar = aSeminar().openForRegistration();
        url = "/seminars/" + seminar;
        String stage = aStage().in(seminar);
        lesson = aSession().with("stageId", stage);
        lessonId = lesson.in(seminar, stage);
        String route = aRoute().in(seminar);
        aStop().with("sessionIds", List.of(lessonId)).on(seminar, route);
        otherGroup = aGroup().on(seminar, aRoute().numbered(2).in(seminar));
        String group = aGroup().on(seminar, route);
        publish(seminar);
        emmaId = emma.in(seminar).id();
        join(group);
        post.runAll();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void whoTravelsThereIsTold() {
        moveTheLesson();
        post.writeAll();

        post.runAll();

        assertEquals(1, told());
    }

    @Test
    void whoIsTakenOutBeforeTheMailLeavesIsToldOfThatAlone() {
        moveTheLesson();
        post.writeAll();
        asOrganizer()
                .post(url + "/registrations/" + emmaId + "/rejection")
                .then()
                .statusCode(200);

        post.runAll();

        assertEquals("Your registration was not accepted", post.subjectsTo(emma).getLast());
        assertNothingIsToldNorWaits();
    }

    @Test
    void whoIsPutOnAnotherRouteBeforeTheMailLeavesIsNotTold() {
        moveTheLesson();
        post.writeAll();
        join(otherGroup);

        post.runAll();

        assertNothingIsToldNorWaits();
    }

    @Test
    void seminarThatIsCalledOffBeforeTheMailLeavesTellsNobody() {
        moveTheLesson();
        post.writeAll();
        move(seminar, "CANCELLED");

        post.runAll();

        assertNothingIsToldNorWaits();
    }

    @Test
    void correctionAfterTheSeminarIsPublishedForTheRecordAndTellsNobody() {
        for (String next : List.of("REGISTRATION_CLOSED", "RUNNING", "COMPLETED")) {
            move(seminar, next);
        }
        put();
        asOrganizer().get(url + "/draft-changes").then().body("toBeTold", equalTo(0));
        publish(seminar);
        asOrganizer().get(url + "/versions/3/changes").then().body("toldRegistrations", equalTo(0));

        post.runAll();

        assertNothingIsToldNorWaits();
    }

    private void moveTheLesson() {
        put();
        publish(seminar);
    }

    private void put() {
        String address = url + "/sessions/" + lessonId;
        atPresent(address)
                .body(lesson.with("place", inAll("Hall 2")).body())
                .put(address)
                .then()
                .statusCode(200);
    }

    private void join(String group) {
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(emmaId), UUID.fromString(group))));
    }

    private long told() {
        return post.subjectsTo(emma).stream().filter(MOVED::equals).count();
    }

    private void assertNothingIsToldNorWaits() {
        assertEquals(0, told());
        asOrganizer().get(url + "/messages").then().body("items.kind", not(hasItem("PROGRAMME_MOVED")));
    }
}
