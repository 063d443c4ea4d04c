package kz.bagdar.message;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.platform.jobs.DueJobs;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two routes share a host with a closed hour; they are planned, adopted and published, and one visit is moved then. */
@QuarkusTest
class VisitMovedTest {

    private static final Map<String, Object> LUNCH = Map.of("from", "12:00", "until", "14:30", "minutes", 40);

    @Inject
    Post post;

    @Inject
    DueJobs due;

    @Inject
    Participants participants;

    private final ARegistration aigul = aRegistration().with("language", "kk");
    private final ARegistration ruslan = aRegistration().with("language", "ru");
    private final ARegistration emma = aRegistration().with("language", "en");

    private String url;
    private String seminar;
    private String moving;
    private String other;

    @BeforeEach
    void announceTwoRoutesThatShareAHost() {
        post.open();
        seminar = aSeminar().openForRegistration();
        url = "/seminars/" + seminar;
        String shared = school("School No. 83", 51.12);
        moving = routeThrough(1, shared, school("School No. 13", 51.10));
        other = routeThrough(2, shared, school("School No. 27", 51.14));
        register(aigul, moving);
        register(ruslan, other);
        register(emma, null);
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void onlyTheGroupWhoseVisitMovesIsToldOnceAndInTheirLanguage() throws Exception {
        String first = planned(Map.of("lunch", LUNCH));
        adopt(first);
        publish(seminar);
        post.runAll();
        for (ARegistration person : List.of(aigul, ruslan, emma)) {
            assertEquals(List.of(), moved(person));
        }

        String next = planned(Map.of("lunch", LUNCH, "basedOn", first));
        moveLastVisitBy(next, Duration.ofMinutes(10));
        adopt(next);
        post.runAll();
        assertEquals(List.of(), moved(aigul));
        publish(seminar);
        post.runAll();
        post.runAll();

        assertEquals(List.of("Бағдарламада сізге қатысты өзгеріс бар"), moved(aigul));
        String text = Mails.plain(post.mailsTo(aigul).getLast());
        assertTrue(text.contains("Бұрын: 2019\u00a0ж. 14 ақпан, "), text);
        assertTrue(text.contains("School No. "), text);
        assertEquals(List.of(), moved(ruslan));
        assertEquals(List.of(), moved(emma));
    }

    private String planned(Map<String, Object> request) {
        String id = asOrganizer()
                .body(request)
                .post(url + "/timetables")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        due.run(UUID.fromString(asOrganizer().get(url + "/timetables/" + id).path("jobId")));
        asOrganizer()
                .get(url + "/timetables/" + id)
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("figures.proof.optimal", equalTo(true));
        return id;
    }

    private void moveLastVisitBy(String id, Duration delay) {
        String visits = url + "/timetables/" + id + "/visits";
        JsonPath last = asOrganizer().get(visits).jsonPath();
        List<Map<String, String>> own = last.getList("items.findAll { it.groupId == '" + moving + "' }");
        Instant later = Instant.parse(own.getLast().get("startsAt")).plus(delay);
        String address = visits + "/" + own.getLast().get("id");
        atPresent(address)
                .body(Map.of("startsAt", later.toString(), "pinned", true))
                .put(address)
                .then()
                .statusCode(200)
                .body("broken", empty());
    }

    private void adopt(String id) {
        String address = url + "/timetables/" + id;
        atPresent(address).post(address + "/adoption").then().statusCode(200);
    }

    private String routeThrough(int number, String... hosts) {
        String route = aRoute().numbered(number).in(seminar);
        for (String host : hosts) {
            aStop().with("organizationId", host)
                    .with("hostGroupLimit", 1)
                    .with("breaks", List.of(Map.of("from", "11:00", "to", "12:00")))
                    .on(seminar, route);
        }
        return aGroup().on(seminar, route);
    }

    private static String school(String name, double latitude) {
        return anOrganization()
                .with("name", inAll(name))
                .with("latitude", latitude)
                .with("longitude", 71.4)
                .created();
    }

    private void register(ARegistration person, String group) {
        String id = person.in(seminar).id();
        if (group != null) {
            QuarkusTransaction.requiringNew()
                    .run(() -> participants.putInGroups(
                            UUID.fromString(seminar), Map.of(UUID.fromString(id), UUID.fromString(group))));
        }
    }

    private List<String> moved(ARegistration person) {
        return post.subjectsTo(person).stream()
                .filter(subject -> List.of(
                                "Бағдарламада сізге қатысты өзгеріс бар",
                                "В программе есть изменения для вас",
                                "The programme has changed for you")
                        .contains(subject))
                .toList();
    }
}
