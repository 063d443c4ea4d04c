package kz.bagdar.programme.calendar;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.registration.Participants;
import kz.bagdar.route.visit.PlannedVisit;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.AStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a group is when, in its calendars and on the own pages: what is published of it, and nothing of the draft. */
@QuarkusTest
class VisitCalendarTest {

    private static final Instant TEN = Instant.parse("2019-02-14T04:00:00Z");

    @Inject
    Visits visits;

    @Inject
    Participants participants;

    private String seminar;
    private String route;
    private AStop stop;
    private String stopId;
    private String group;
    private String otherGroup;
    private Registered person;

    @BeforeEach
    void announceARouteWithTwoGroups() {
        seminar = aSeminar().openForRegistration();
        route = aRoute().in(seminar);
        stop = aStop().with(
                        "organizationId",
                        anOrganization()
                                .with("name", inAll("School No. 83"))
                                .with("latitude", 51.1)
                                .with("longitude", 71.4)
                                .created());
        stopId = stop.on(seminar, route);
        group = aGroup().on(seminar, route);
        otherGroup = aGroup().numbered(2).on(seminar, route);
        person = aRegistration().in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person.id()), UUID.fromString(group))));
        ASeminar.publish(seminar);
    }

    @Test
    void calendarsOfTheGroupHaveItsVisitsInsteadOfTheDayOnceTheyArePublished() {
        assertThat(ofPerson(), containsString("UID:" + seminar));
        draft(visit(group, TEN), visit(otherGroup, TEN.plusSeconds(3600)));
        assertThat(ofPerson(), containsString("UID:" + seminar));

        ASeminar.publish(seminar);

        for (String calendar : List.of(ofPerson(), ofGroup(group))) {
            assertThat(calendar, containsString("DTSTART;TZID=Asia/Almaty:20190214T100000"));
            assertThat(calendar, containsString("DTEND;TZID=Asia/Almaty:20190214T110000"));
            assertThat(calendar, containsString("SUMMARY:School No. 83 (kk)\r\n"));
            assertThat(calendar, containsString("GEO:51.1;71.4"));
            assertThat(calendar, containsString("SEQUENCE:0"));
            assertThat(calendar, not(containsString("20190214T120000")));
            assertThat(calendar, not(containsString("UID:" + seminar)));
        }
        String ofRoute = calendar("/seminars/" + seminar + "/routes/" + route + "/calendar?lang=en");
        assertThat(ofRoute, containsString("SUMMARY:School No. 83\\, group 1"));
        assertThat(ofRoute, containsString("SUMMARY:School No. 83\\, group 2"));
        assertThat(calendar("/seminars/" + seminar + "/calendar"), containsString("UID:" + seminar));
    }

    @Test
    void eventStaysTheSameHoweverOftenItsVisitMovesOrIsTakenOut() {
        draft(visit(group, TEN));
        ASeminar.publish(seminar);
        String uid = uid(ofGroup(group));

        draft(visit(group, TEN.plusSeconds(1800)));
        ASeminar.publish(seminar);
        assertThat(ofGroup(group), containsString("SEQUENCE:1"));
        draft();
        ASeminar.publish(seminar);
        assertThat(ofGroup(group), not(containsString(uid)));
        draft(visit(group, TEN));
        ASeminar.publish(seminar);

        assertThat(ofGroup(group), containsString(uid));
        assertThat(ofGroup(group), containsString("SEQUENCE:2"));
    }

    @Test
    void eventMovesWithTheHostOfItsStop() {
        draft(visit(group, TEN));
        ASeminar.publish(seminar);
        String address = "/seminars/" + seminar + "/stops/" + stopId;
        String other = anOrganization().with("name", inAll("School No. 27")).created();

        atPresent(address)
                .body(stop.with("organizationId", other).body())
                .put(address)
                .then()
                .statusCode(200);
        ASeminar.publish(seminar);

        assertThat(ofGroup(group), containsString("School No. 27"));
        assertThat(ofGroup(group), containsString("SEQUENCE:1"));
    }

    @Test
    void ownPageAndPublicSeeWhatIsPublishedAndTheTeamTheDraft() {
        draft(visit(group, TEN), visit(otherGroup, TEN.plusSeconds(3600)));
        String timetable = "/seminars/" + seminar + "/timetable";
        asPublic().get(timetable).then().statusCode(200).body("visits", empty());
        asOrganizer().get(timetable).then().body("visits.groupId", contains(group, otherGroup));
        asParticipant(person.token()).get("/my-registration").then().body("visits", empty());

        ASeminar.publish(seminar);

        asPublic()
                .get(timetable + "?groupId=" + otherGroup)
                .then()
                .body("visits.groupId", contains(otherGroup))
                .body("visits.stopId", contains(stopId))
                .body("visits.startsAt", contains("2019-02-14T05:00:00Z"));
        asParticipant(person.token())
                .get("/my-registration")
                .then()
                .body("visits.startsAt", contains("2019-02-14T04:00:00Z"))
                .body("visits.endsAt", contains("2019-02-14T05:00:00Z"))
                .body("visits.organization.name.en", contains("School No. 83"));
    }

    @Test
    void visitsOfADraftSeminarAreItsTeamsAlone() {
        String draft = aSeminar().drafted();

        asPublic().get("/seminars/" + draft + "/timetable").then().statusCode(404);
        asOrganizer().get("/seminars/" + draft + "/timetable").then().statusCode(200);
    }

    @Test
    void visitsEndWithTheirStopAndTheirGroupAndTheFeedTellsSo() {
        draft(visit(group, TEN), visit(otherGroup, TEN.plusSeconds(3600)));
        String address = "/seminars/" + seminar + "/groups/" + otherGroup;
        atPresent(address).delete(address).then().statusCode(204);
        asOrganizer().get("/seminars/" + seminar + "/timetable").then().body("visits.groupId", contains(group));

        String stopAddress = "/seminars/" + seminar + "/stops/" + stopId;
        atPresent(stopAddress).delete(stopAddress).then().statusCode(204);

        asOrganizer().get("/seminars/" + seminar + "/timetable").then().body("visits", empty());
        asOrganizer()
                .get("/changes?limit=200&resourceType=visit&seminarId=" + seminar)
                .then()
                .body("items.kind", contains("CREATED", "CREATED", "DELETED", "DELETED"));
    }

    @Test
    void visitsEndWhereTheGroupTravelsAnotherRoute() {
        draft(visit(group, TEN));
        String address = "/seminars/" + seminar + "/groups/" + group;

        atPresent(address)
                .body(aGroup().with("routeId", aRoute().numbered(2).in(seminar)).body())
                .put(address)
                .then()
                .statusCode(200);

        asOrganizer().get("/seminars/" + seminar + "/timetable").then().body("visits", empty());
    }

    private PlannedVisit visit(String groupId, Instant startsAt) {
        return new PlannedVisit(
                UUID.fromString(groupId), UUID.fromString(stopId), startsAt, startsAt.plusSeconds(3600));
    }

    private void draft(PlannedVisit... planned) {
        QuarkusTransaction.requiringNew().run(() -> visits.replace(UUID.fromString(seminar), List.of(planned)));
    }

    private String ofGroup(String id) {
        return calendar("/seminars/" + seminar + "/groups/" + id + "/calendar");
    }

    private String ofPerson() {
        String address = asParticipant(person.token()).get("/my-registration").path("calendarUrl");
        return calendar(address.substring(address.indexOf("/calendars/")));
    }

    private static String calendar(String path) {
        return RestAssured.given()
                .basePath("/api/v1")
                .accept("text/calendar")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static String uid(String calendar) {
        return Stream.of(calendar.split("\r\n"))
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
