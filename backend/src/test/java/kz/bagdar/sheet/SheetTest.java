package kz.bagdar.sheet;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asParticipant;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.asReader;
import static kz.bagdar.testing.Api.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.registration.Participants;
import kz.bagdar.route.visit.PlannedVisit;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.testing.ARegistration.Registered;
import kz.bagdar.testing.Pdf;
import kz.bagdar.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SheetTest {

    private static final String SCHOOL = "№ 13 мектеп-лицей";
    private static final String COLLEGE = "Политехникалық колледж";
    private static final List<String> ALL = List.of("route-sheets.pdf", "host-lists.pdf", "door-posters.pdf");

    @Inject
    Participants participants;

    @Inject
    Visits visits;

    private String seminar;
    private String route;
    private String group;
    private String school;
    private String atSchool;
    private String atCollege;
    private Registered person;

    @BeforeEach
    void aRouteOfTwoStopsWithAGroup() {
        seminar = aSeminar().openForRegistration();
        route = aRoute().numbered(3)
                .with("name", Map.of("kk", "Ғылым жолы", "ru", "Путь науки"))
                .in(seminar);
        group = aGroup().numbered(2).with("guideLanguages", List.of("kk", "en")).on(seminar, route);
        String cluster = aCluster()
                .with("name", Map.of("kk", "Көптілділік", "en", "Many languages"))
                .created();
        school = anOrganization()
                .with("name", Map.of("kk", SCHOOL, "ru", "Школа-лицей № 13"))
                .with("address", Map.of("kk", "Абай көшесі, 5"))
                .with("phone", "+7 7172 55-55-55")
                .with("latitude", 51.1)
                .with("longitude", 71.4)
                .created();
        String college = anOrganization()
                .with("name", Map.of("kk", COLLEGE))
                .with("latitude", 51.2)
                .with("longitude", 71.4)
                .created();
        atSchool = aStop().with("organizationId", school)
                .with("clusterIds", List.of(cluster))
                .with("shown", Map.of("kk", "Үш тілдегі сабақ"))
                .with("languages", List.of("kk"))
                .with("breaks", List.of(Map.of("from", "13:00", "to", "14:00")))
                .with("stepFreeAccess", false)
                .on(seminar, route);
        atCollege = aStop().with("organizationId", college).on(seminar, route);
        person = aRegistration()
                .named("Өтебаев Ғани")
                .with("email", "gani@mail.example")
                .with("phone", "+77010000001")
                .with("workplace", "Қордай ауданының № 5 мектебі")
                .in(seminar);
        QuarkusTransaction.requiringNew()
                .run(() -> participants.putInGroups(
                        UUID.fromString(seminar), Map.of(UUID.fromString(person.id()), UUID.fromString(group))));
    }

    @Test
    void routeSheetHasTheStopsInTheOrderOfTheRouteWhileThereAreNoTimes() throws IOException {
        String text = text("route-sheets.pdf");

        assertThat(
                text,
                stringContainsInOrder(
                        "3-маршрут · 2-топ",
                        "Ғылым жолы",
                        "Адам саны: 1",
                        "Топ жетекшісінің тілдері: қазақша, ағылшынша",
                        "Келу уақыты әлі белгіленбеген",
                        "1. " + SCHOOL,
                        "Абай көшесі, 5",
                        "Телефон: +7 7172 55-55-55",
                        "Үш тілдегі сабақ",
                        "Кластерлер: Көптілділік",
                        "Көрсету тілдері: қазақша",
                        "Келу ұзақтығы: 60 мин",
                        "Қабылдау уақыты: 10:00–17:00",
                        "Үзіліс: 13:00–14:00",
                        "Баспалдақсыз кіру мүмкін емес",
                        "Жол: 40 мин",
                        "2. " + COLLEGE,
                        "Жазбалар"));
        assertThat(text, not(containsString("Ғани")));
    }

    @Test
    void timesOfTheVisitsStandOnAllThreeInTheClockOfTheSeminar() throws IOException {
        plan();

        assertThat(
                text("route-sheets.pdf"),
                stringContainsInOrder(
                        "14 ақпан 10:00–11:00", COLLEGE, "Жол: 40 мин, бос уақыт: 50 мин", "12:30–13:30", SCHOOL));
        assertThat(
                text("host-lists.pdf?organizationId=" + school),
                stringContainsInOrder(
                        SCHOOL, "14 ақпан, 12:30–13:30 · 3-маршрут · 2-топ", "Адам саны: 1", "Өтебаев Ғани"));
        assertThat(
                text("door-posters.pdf?stopId=" + atSchool),
                stringContainsInOrder(SCHOOL, "12:30–13:30", "2-топ / Группа 2 / Group 2"));
        assertThat(text("route-sheets.pdf"), not(containsString("әлі белгіленбеген")));
    }

    @Test
    void hostIsToldWhoComesAndNotHowToReachThem() throws IOException {
        aRegistration().named("Басқа Адам").in(seminar);

        String text = text("host-lists.pdf?organizationId=" + school);

        assertThat(text, stringContainsInOrder("1 Өтебаев Ғани", "Қордай ауданының № 5 мектебі"));
        assertThat(text, not(containsString("gani@")));
        assertThat(text, not(containsString("0000001")));
        assertThat(text, not(containsString("Басқа")));
        asOrganizer()
                .post("/seminars/" + seminar + "/registrations/" + person.id() + "/cancellation")
                .then()
                .statusCode(200);
        assertThat(text("host-lists.pdf"), not(containsString("Ғани")));
    }

    @Test
    void posterHasAllThreeLanguagesOrOne() throws IOException {
        assertThat(
                text("door-posters.pdf?stopId=" + atSchool),
                stringContainsInOrder(
                        "3-маршрут · Ғылым жолы",
                        "Маршрут 3 · Путь науки",
                        "Route 3",
                        SCHOOL,
                        "Школа-лицей № 13",
                        "Көптілділік",
                        "Many languages",
                        "Үш тілдегі сабақ"));
        String russian = text("door-posters.pdf?lang=ru&stopId=" + atSchool);
        assertThat(russian, containsString("Маршрут 3 · Путь науки"));
        assertThat(russian, not(containsString("маршрут · Ғылым")));
    }

    @Test
    void allOfARouteOrOfTheSeminarAreInOneFile() throws IOException {
        String other = aRoute().numbered(4).in(seminar);
        aGroup().on(seminar, other);
        aStop().on(seminar, other);

        assertEquals(3, Pdf.pages(pdf("door-posters.pdf")));
        assertEquals(2, Pdf.pages(pdf("door-posters.pdf?routeId=" + route)));
        assertEquals(1, Pdf.pages(pdf("door-posters.pdf?stopId=" + atCollege)));
        assertEquals(2, Pdf.pages(pdf("route-sheets.pdf")));
        assertEquals(1, Pdf.pages(pdf("route-sheets.pdf?groupId=" + group)));
        assertEquals(3, Pdf.pages(pdf("host-lists.pdf")));
        assertThat(text("route-sheets.pdf?lang=en&routeId=" + other), containsString("Route 4 · Group 1"));
    }

    @Test
    void whatIsNotOfTheSeminarIsNotFoundAndNothingIsSaidToBeNothing() {
        String empty = aSeminar().drafted();
        for (String sheet : ALL) {
            refused(empty, sheet, 409);
            refused(seminar, sheet + "?routeId=" + UUID.randomUUID(), 404);
        }
        refused(seminar, "route-sheets.pdf?groupId=" + UUID.randomUUID(), 404);
        refused(seminar, "host-lists.pdf?organizationId=" + anOrganization().created(), 404);
        refused(seminar, "door-posters.pdf?stopId=" + UUID.randomUUID(), 404);
        asOrganizer()
                .accept("*/*")
                .get(address(seminar) + "route-sheets.pdf?lang=de")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("lang"));
    }

    @Test
    void onlyTheTeamPrints() {
        for (String sheet : ALL) {
            String address = address(seminar) + sheet;
            asPublic().accept("*/*").get(address).then().statusCode(401);
            asParticipant(person.token()).accept("*/*").get(address).then().statusCode(403);
            asReader().accept("*/*").get(address).then().statusCode(404);
        }
        with(Tokens.client("other", "seminars:read"))
                .accept("*/*")
                .get(address(seminar) + "host-lists.pdf")
                .then()
                .statusCode(403);
    }

    /** The college in the morning, the school at noon: not in the order of the route. */
    private void plan() {
        UUID one = UUID.fromString(group);
        List<PlannedVisit> planned = List.of(
                new PlannedVisit(
                        one,
                        UUID.fromString(atCollege),
                        Instant.parse("2019-02-14T04:00:00Z"),
                        Instant.parse("2019-02-14T05:00:00Z")),
                new PlannedVisit(
                        one,
                        UUID.fromString(atSchool),
                        Instant.parse("2019-02-14T06:30:00Z"),
                        Instant.parse("2019-02-14T07:30:00Z")));
        QuarkusTransaction.requiringNew().run(() -> visits.replace(UUID.fromString(seminar), planned));
    }

    private void refused(String seminarId, String sheet, int status) {
        asOrganizer().accept("*/*").get(address(seminarId) + sheet).then().statusCode(status);
    }

    private String text(String sheet) throws IOException {
        return Pdf.text(pdf(sheet));
    }

    private byte[] pdf(String sheet) {
        return asOrganizer()
                .accept("application/pdf")
                .get(address(seminar) + sheet)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
    }

    private static String address(String seminarId) {
        return "/seminars/" + seminarId + "/sheets/";
    }
}
