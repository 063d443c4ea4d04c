package kz.bagdar.programme.calendar;

import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASession;
import kz.bagdar.testing.AStop;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.hibernate.SessionFactory;
import org.hibernate.stat.EntityStatistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarTest {

    @Inject
    SessionFactory database;

    @Inject
    EntityManager entities;

    @Test
    void calendarHasWhatWasPublishedAndCountsHowOftenASessionMoved() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        String session = aSession().in(seminar, stage);
        assertThat(calendar(seminar), not(containsString(session)));
        ASeminar.publish(seminar);
        assertThat(calendar(seminar), containsString("UID:" + session + "@bagdar"));
        assertThat(calendar(seminar), containsString("SEQUENCE:0"));

        String address = "/seminars/" + seminar + "/sessions/" + session;
        ASession moved = aSession()
                .with("stageId", stage)
                .with("startsAt", "2019-02-14T10:00:00+06:00")
                .with("endsAt", "2019-02-14T10:30:00+06:00");
        atPresent(address).body(moved.body()).put(address).then().statusCode(200);
        assertThat(calendar(seminar), containsString("DTSTART;TZID=Asia/Almaty:20190214T090000"));
        ASeminar.publish(seminar);

        assertThat(calendar(seminar), containsString("DTSTART;TZID=Asia/Almaty:20190214T100000"));
        assertThat(calendar(seminar), containsString("SEQUENCE:1"));
    }

    @Test
    void daysOfASeminarWithoutTimesCountHowOftenItMoved() {
        ASeminar written = aSeminar();
        String seminar = written.published();
        assertThat(calendar(seminar), containsString("SEQUENCE:0"));

        String address = "/seminars/" + seminar;
        atPresent(address)
                .body(written.with("opensAt", "10:00").body())
                .put(address)
                .then()
                .statusCode(200);
        ASeminar.publish(seminar);

        assertThat(calendar(seminar), containsString("DTSTART;TZID=Asia/Almaty:20190214T100000"));
        assertThat(calendar(seminar), containsString("SEQUENCE:1"));
    }

    @Test
    void seminarThatIsCancelledIsNewerThanWhatWasPublishedAndStaysSoInTheArchive() {
        String seminar = aSeminar().published();
        aSession().in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);
        publishedADayEarlier(seminar);
        String published = stamp(calendar(seminar));

        for (String lifecycle : List.of("CANCELLED", "ARCHIVED")) {
            ASeminar.move(seminar, lifecycle);

            String calendar = calendar(seminar);
            assertThat(calendar, containsString("STATUS:CANCELLED"));
            assertThat(calendar, containsString("SEQUENCE:1"));
            assertThat(stamp(calendar), greaterThan(published));
        }
    }

    @Test
    void calendarHoldsWhatTheStandardAsksFor() throws Exception {
        String seminar = aSeminar().published();
        aSession().in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);

        var result =
                new CalendarBuilder().build(new StringReader(calendar(seminar))).validate();

        assertThat(result.getEntries(), empty());
    }

    @Test
    void seminarWithoutTimesIsInTheCalendarWithItsDays() {
        String seminar = aSeminar().with("endsOn", "2019-02-15").published();

        String calendar = calendar(seminar);

        assertThat(calendar, containsString("DTSTART;TZID=Asia/Almaty:20190214T090000"));
        assertThat(calendar, containsString("DTEND;TZID=Asia/Almaty:20190215T180000"));
        assertThat(calendar, containsString("SUMMARY:A seminar (kk)"));
    }

    @Test
    void daysStayBesideTheSessionsWithATimeWhileOthersHaveNone() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        String timed = aSession().in(seminar, stage);
        ASession untimed = aSession().with("startsAt", null).with("endsAt", null);
        String address = "/seminars/" + seminar + "/sessions/" + untimed.in(seminar, stage);
        ASeminar.publish(seminar);

        String calendar = calendar(seminar);

        assertThat(calendar, containsString("UID:" + timed + "@bagdar"));
        assertThat(calendar, containsString("UID:" + seminar + "-2019-02-14@bagdar"));
        assertThat(calendar, containsString("DTEND;TZID=Asia/Almaty:20190214T180000"));

        atPresent(address)
                .body(aSession().with("stageId", stage).body())
                .put(address)
                .then()
                .statusCode(200);
        ASeminar.publish(seminar);

        assertThat(calendar(seminar), not(containsString("UID:" + seminar)));
    }

    @Test
    void calendarOfARouteLeavesOutTheOtherRoutes() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        String everyone = aSession().in(seminar, stage);
        String one = aSession().in(seminar, stage);
        String two = aSession().in(seminar, stage);
        String route = aRoute().numbered(1).in(seminar);
        aStop().with("sessionIds", List.of(one)).on(seminar, route);
        aStop().with("sessionIds", List.of(two))
                .on(seminar, aRoute().numbered(2).in(seminar));
        ASeminar.publish(seminar);

        String calendar = text("/seminars/" + seminar + "/routes/" + route + "/calendar?lang=en");

        assertThat(calendar, containsString(everyone));
        assertThat(calendar, containsString(one));
        assertThat(calendar, not(containsString(two)));
        asPublic()
                .accept("text/calendar")
                .get("/seminars/" + seminar + "/routes/" + UUID.randomUUID() + "/calendar")
                .then()
                .statusCode(404);
    }

    @Test
    void sessionWithoutAPlaceIsWhereItsRouteStopsOrElseWhereItsStageIs() {
        String seminar = aSeminar().published();
        String hall = anOrganization().with("name", inAll("Palace of Youth")).created();
        String school = anOrganization().with("name", inAll("School No. 27")).created();
        String stage =
                aStage().with("place", null).with("placeOrganizationId", hall).in(seminar);
        aSession().with("place", null).in(seminar, stage);
        String lesson = aSession().with("place", null).in(seminar, stage);
        String route = aRoute().numbered(1).in(seminar);
        aStop().with("organizationId", school)
                .with("sessionIds", List.of(lesson))
                .on(seminar, route);
        ASeminar.publish(seminar);

        String calendar = text("/seminars/" + seminar + "/routes/" + route + "/calendar?lang=en");

        assertThat(calendar, containsString("LOCATION:Palace of Youth"));
        assertThat(calendar, containsString("LOCATION:School No. 27"));
    }

    @Test
    void sessionMovesWithTheStopThatShowsIt() {
        String seminar = aSeminar().published();
        String stage = aStage().in(seminar);
        String lesson = aSession().with("place", null).in(seminar, stage);
        String route = aRoute().numbered(1).in(seminar);
        AStop shown = aStop().with("sessionIds", List.of(lesson));
        String stop = "/seminars/" + seminar + "/stops/" + shown.on(seminar, route);
        ASeminar.publish(seminar);

        String other = anOrganization().with("name", inAll("School No. 83")).created();
        atPresent(stop)
                .body(shown.with("organizationId", other).body())
                .put(stop)
                .then()
                .statusCode(200);
        ASeminar.publish(seminar);

        String calendar = text("/seminars/" + seminar + "/routes/" + route + "/calendar?lang=en");
        assertThat(calendar, containsString("LOCATION:School No. 83"));
        assertThat(calendar, containsString("SEQUENCE:1"));
    }

    @Test
    void participantsCalendarOpensWithItsAddressAloneUntilTheLinkIsRenewed() {
        String seminar = aSeminar().openForRegistration();
        var receipt = aRegistration().in(seminar);
        String url = asParticipant(receipt.token())
                .get("/my-registration")
                .then()
                .extract()
                .path("calendarUrl");
        String address = URI.create(url).getPath().replaceFirst("/api/v1", "");

        assertThat(text(address), containsString("BEGIN:VCALENDAR"));
        assertThat(address, not(containsString(receipt.token())));

        kz.bagdar.testing.Api.asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + receipt.id() + "/link")
                .then()
                .statusCode(200);
        asPublic().accept("text/calendar").get(address).then().statusCode(404);
        asPublic().accept("text/calendar").get("/calendars/made-up").then().statusCode(404);
    }

    @Test
    void calendarsOfAllParticipantsReadThePublishedProgrammeOnce() {
        String seminar = aSeminar().openForRegistration();
        List<String> addresses = Stream.of(
                        aRegistration().in(seminar), aRegistration().in(seminar))
                .map(receipt -> asParticipant(receipt.token())
                        .get("/my-registration")
                        .then()
                        .extract()
                        .<String>path("calendarUrl"))
                .map(url -> URI.create(url).getPath().replaceFirst("/api/v1", ""))
                .toList();
        text(addresses.getFirst());

        EntityStatistics contents =
                database.getStatistics().getEntityStatistics("kz.bagdar.programme.version.ProgrammeContent");
        long read = contents.getLoadCount();
        addresses.forEach(CalendarTest::text);

        assertEquals(read, contents.getLoadCount());
    }

    @Test
    void titleOfASessionIsNoWayIntoTheCalendar() {
        String seminar = aSeminar().published();
        aSession().with("summary", inAll("a\nEND:VEVENT\nBEGIN:VEVENT")).in(seminar, aStage().in(seminar));
        ASeminar.publish(seminar);

        assertThat(calendar(seminar).split("\r\nBEGIN:VEVENT").length - 1 == 1, org.hamcrest.Matchers.is(true));
    }

    @Test
    void repeatedReadIsNotModified() {
        String address = "/seminars/" + aSeminar().published() + "/calendar";
        String etag = asPublic().accept("text/calendar").get(address).header("ETag");

        asPublic()
                .accept("text/calendar")
                .header("If-None-Match", etag)
                .get(address)
                .then()
                .statusCode(304);
        asPublic()
                .accept("text/calendar")
                .get("/seminars/" + aSeminar().drafted() + "/calendar")
                .then()
                .statusCode(404);
    }

    private void publishedADayEarlier(String seminar) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update programme_version set published_at = published_at"
                                + " - interval '1 day' where seminar_id = :seminar")
                        .setParameter("seminar", UUID.fromString(seminar))
                        .executeUpdate());
    }

    private static String stamp(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("DTSTAMP:"))
                .findFirst()
                .orElseThrow();
    }

    private static String calendar(String seminar) {
        return text("/seminars/" + seminar + "/calendar");
    }

    private static String text(String address) {
        return asPublic()
                .accept("text/calendar")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
    }
}
