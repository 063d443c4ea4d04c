package kz.bagdar.message;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.registration.Participants;
import kz.bagdar.testing.ARegistration;
import kz.bagdar.testing.ASeminar;
import kz.bagdar.testing.ASession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publishing again tells only those whose part moved, once, in their language. */
@QuarkusTest
class ProgrammeMovedTest {

    private static final Map<String, String> NOTE =
            Map.of("kk", "Кешіріңіздер", "ru", "Просим прощения", "en", "Sorry\nfor this");

    @Inject
    Post post;

    @Inject
    Participants participants;

    private final ARegistration aigul = aRegistration().with("language", "kk");
    private final ARegistration ruslan = aRegistration().with("language", "ru");
    private final ARegistration emma = aRegistration().with("language", "en");
    private final ARegistration waiting = aRegistration().with("language", "en");
    private final ARegistration gone = aRegistration().with("language", "en");
    private final ARegistration invented = aRegistration().with("email", "p-" + UUID.randomUUID() + "@sample.invalid");

    private String seminar;
    private String url;
    private String stage;
    private ASession lesson;
    private String lessonId;
    private ASession speech;
    private String speechId;
    private String firstRoute;
    private String secondRoute;
    private String firstStop;
    private String secondStop;
    private String firstGroup;
    private String host;

    @BeforeEach
    void announceASeminarWithTwoRoutes() {
        post.open();
        seminar = aSeminar()
                .with("title", Map.of("kk", "Кластерлер", "ru", "Кластеры", "en", "Clusters"))
                .withCapacity(4)
                .openForRegistration();
        url = "/seminars/" + seminar;
        stage = aStage().in(seminar);
        host = anOrganization().with("name", inAll("School No. 83")).created();
        lesson = aSession().with("title", inAll("Open lesson")).with("stageId", stage);
        lessonId = lesson.in(seminar, stage);
        speech = aSession().with("title", inAll("Opening speech")).with("stageId", stage);
        speechId = speech.in(seminar, stage);
        firstRoute = aRoute().with("name", null).in(seminar);
        secondRoute = aRoute().numbered(2).with("name", null).in(seminar);
        firstStop = aStop().with("organizationId", host)
                .with("sessionIds", List.of(lessonId))
                .on(seminar, firstRoute);
        secondStop = aStop().with("organizationId", host).on(seminar, secondRoute);
        firstGroup = aGroup().on(seminar, firstRoute);
        String secondGroup = aGroup().on(seminar, secondRoute);
        publish(seminar);
        String rejected = register(gone, firstGroup);
        asOrganizer().post(url + "/registrations/" + rejected + "/rejection");
        register(aigul, firstGroup);
        register(ruslan, secondGroup);
        register(emma, null);
        register(invented, firstGroup);
        assertEquals("WAITLISTED", waiting.in(seminar).status());
        post.runAll();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void whatMovesForARouteIsToldToThoseWhoTravelItOnceInTheirLanguage() throws Exception {
        put(
                "/sessions/" + lessonId,
                lesson.with("startsAt", "2019-02-14T11:00:00+06:00").with("endsAt", null));
        asOrganizer().body(Map.of("note", NOTE)).post(url + "/versions").then().statusCode(201);

        post.runAll();
        post.runAll();

        assertEquals(List.of("Бағдарламада сізге қатысты өзгеріс бар"), moved(aigul));
        String text = Mails.plain(post.mailsTo(aigul).getLast());
        assertTrue(text.contains("Open lesson (kk)"), text);
        assertTrue(
                text.contains("Бұрын: 2019\u00a0ж. 14 ақпан, 09:00–09:30 (UTC+06:00), Palace of Schoolchildren (kk)"),
                text);
        assertTrue(
                text.contains("Енді: 2019\u00a0ж. 14 ақпан, 11:00 (UTC+06:00), Palace of Schoolchildren (kk)"), text);
        assertTrue(text.contains("Кешіріңіздер"), text);
        for (ARegistration other : List.of(ruslan, emma, waiting, gone, invented)) {
            assertEquals(List.of(), moved(other));
        }
        asOrganizer()
                .get(url + "/messages?limit=200")
                .then()
                .body("items.findAll { it.kind == 'PROGRAMME_MOVED' }", hasSize(1))
                .body("items.findAll { it.kind == 'PROGRAMME_MOVED' }.state", everyItem(is("SENT")));
    }

    @Test
    void whatMovesForAllIsToldToEveryoneWhoComes() throws Exception {
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 2")));
        asOrganizer().body(Map.of("note", NOTE)).post(url + "/versions").then().statusCode(201);

        post.runAll();

        assertEquals(List.of("Бағдарламада сізге қатысты өзгеріс бар"), moved(aigul));
        assertEquals(List.of("В программе есть изменения для вас"), moved(ruslan));
        assertEquals(List.of("The programme has changed for you"), moved(emma));
        for (ARegistration other : List.of(waiting, gone, invented)) {
            assertEquals(List.of(), moved(other));
        }
        String text = Mails.plain(post.mailsTo(emma).getLast());
        assertTrue(text.replace("\r\n", "\n").contains("""
                Opening speech
                Was: 14 February 2019, 09:00–09:30 (UTC+06:00), Palace of Schoolchildren
                Now: 14 February 2019, 09:00–09:30 (UTC+06:00), Hall 2

                Sorry
                for this

                Clusters
                """), text);
        assertTrue(Mails.html(post.mailsTo(emma).getLast()).contains("<s>14 February 2019"));
    }

    @Test
    void eachIsToldOfTheOwnPartAlone() throws Exception {
        put("/sessions/" + lessonId, lesson.with("place", inAll("Room 5")));
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 2")));
        publish(seminar);

        post.runAll();

        String ofTheRoute = Mails.plain(post.mailsTo(aigul).getLast());
        String ofAll = Mails.plain(post.mailsTo(ruslan).getLast());
        assertTrue(ofTheRoute.contains("Room 5") && ofTheRoute.contains("Hall 2"), ofTheRoute);
        assertTrue(ofAll.contains("Hall 2") && !ofAll.contains("Room 5"), ofAll);
    }

    @Test
    void stopThatMovesIsToldByItsRouteAndHost() throws Exception {
        String another = anOrganization().with("name", inAll("School No. 27")).created();
        put(
                "/stops/" + firstStop,
                aStop().with("organizationId", another)
                        .with("routeId", firstRoute)
                        .with("sessionIds", List.of(lessonId))
                        .body());
        publish(seminar);

        post.runAll();

        assertEquals(1, moved(aigul).size());
        String text = Mails.plain(post.mailsTo(aigul).getLast());
        assertTrue(text.contains("Бұрын: 1-маршрут, 1-аялдама, School No. 83 (kk)"), text);
        assertTrue(text.contains("Енді: 1-маршрут, 1-аялдама, School No. 27 (kk)"), text);
        assertEquals(List.of(), moved(ruslan));
    }

    @Test
    void lessonThatIsShownAtAnotherStopIsToldToBothRoutes() throws Exception {
        put(
                "/stops/" + firstStop,
                aStop().with("organizationId", host).with("routeId", firstRoute).body());
        put(
                "/stops/" + secondStop,
                aStop().with("organizationId", host)
                        .with("routeId", secondRoute)
                        .with("sessionIds", List.of(lessonId))
                        .body());
        publish(seminar);

        post.runAll();

        String from = Mails.plain(post.mailsTo(aigul).getLast());
        assertTrue(from.contains("Бұрын: 1-маршрут, 1-аялдама, School No. 83 (kk): Open lesson (kk)\r\n"), from);
        assertTrue(from.contains("Енді: 1-маршрут, 1-аялдама, School No. 83 (kk)\r\n"), from);
        String to = Mails.plain(post.mailsTo(ruslan).getLast());
        assertTrue(to.contains("Стало: Маршрут 2, остановка 1, School No. 83 (ru): Open lesson (ru)\r\n"), to);
        assertEquals(List.of(), moved(emma));
    }

    @Test
    void groupThatIsPutOnAnotherRouteIsToldSo() throws Exception {
        put(
                "/groups/" + firstGroup,
                aGroup().numbered(2).with("routeId", secondRoute).body());
        publish(seminar);

        post.runAll();

        String text = Mails.plain(post.mailsTo(aigul).getLast());
        assertTrue(text.contains("Бұрын: 1-маршрут\r\nЕнді: 2-маршрут\r\n"), text);
        for (ARegistration other : List.of(ruslan, emma)) {
            assertEquals(List.of(), moved(other));
        }
    }

    @Test
    void whatIsCalledOffIsToldToThoseWhoWouldComeInVain() throws Exception {
        for (String part : List.of("/stops/" + firstStop, "/sessions/" + speechId)) {
            atPresent(url + part).delete(url + part).then().statusCode(204);
        }
        publish(seminar);

        post.runAll();

        String ofTheRoute = Mails.plain(post.mailsTo(aigul).getLast()).replace("\r\n", "\n");
        assertTrue(ofTheRoute.contains("""
                School No. 83 (kk)
                Бұрын: 1-маршрут, 1-аялдама, School No. 83 (kk): Open lesson (kk)
                Бағдарламадан алынып тасталды
                """), ofTheRoute);
        String ofAll = Mails.plain(post.mailsTo(emma).getLast()).replace("\r\n", "\n");
        assertTrue(ofAll.contains("""
                Opening speech
                Was: 14 February 2019, 09:00–09:30 (UTC+06:00), Palace of Schoolchildren
                Called off

                Clusters
                """), ofAll);
        assertTrue(Mails.html(post.mailsTo(emma).getLast()).contains("Called off</li>"));
    }

    @Test
    void whatIsDeletedAndWrittenAnewElsewhereIsToldAsMoved() throws Exception {
        atPresent(url + "/sessions/" + speechId)
                .delete(url + "/sessions/" + speechId)
                .then()
                .statusCode(204);
        speech.with("place", inAll("Hall 2")).in(seminar, stage);
        publish(seminar);

        post.runAll();

        String text = Mails.plain(post.mailsTo(emma).getLast());
        assertTrue(text.contains("Now: 14 February 2019, 09:00–09:30 (UTC+06:00), Hall 2"), text);
        assertFalse(text.contains("Called off"), text);
    }

    @Test
    void wordingAndNewPartsAreNobodysMail() {
        put("/sessions/" + lessonId, lesson.with("title", inAll("A lesson for all")));
        aSession().in(seminar, stage);
        publish(seminar);

        post.runAll();

        for (ARegistration person : List.of(aigul, ruslan, emma)) {
            assertEquals(List.of(), moved(person));
        }
    }

    @Test
    void draftIsNobodysMailUntilItIsPublishedAndWhatWasTakenBackNever() {
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 2")));
        post.runAll();
        put("/sessions/" + speechId, speech.with("place", null));
        aSession().in(seminar, stage);
        publish(seminar);

        post.runAll();

        assertEquals(List.of(), moved(emma));
    }

    @Test
    void whoComesLaterIsNotToldOfWhatTheyNeverSawOtherwise() {
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 2")));
        publish(seminar);
        ARegistration late = aRegistration().with("language", "en");
        post.runSql("update seminar set capacity = null where id = ?1", seminar);
        register(late, null);

        post.runAll();

        assertEquals(1, moved(emma).size());
        assertEquals(List.of(), moved(late));
        assertFalse(post.mailsTo(late).isEmpty());
    }

    @Test
    void twoVersionsAreTwoMailsEachWithItsOwn() throws Exception {
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 2")));
        publish(seminar);
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 3")));
        publish(seminar);

        post.runAll();

        assertEquals(2, moved(emma).size());
        List<MimeMessage> mails = post.mailsTo(emma);
        String first = Mails.plain(mails.get(mails.size() - 2));
        String second = Mails.plain(mails.getLast());
        assertTrue(first.contains("Now: 14 February 2019, 09:00–09:30 (UTC+06:00), Hall 2"), first);
        assertTrue(second.contains("Was: 14 February 2019, 09:00–09:30 (UTC+06:00), Hall 2"), second);
        assertTrue(second.contains("Now: 14 February 2019, 09:00–09:30 (UTC+06:00), Hall 3"), second);
    }

    @Test
    void seminarThatIsDeletedBeforeItsVersionIsReadHoldsNobodyUp() {
        String draft = aSeminar().published();
        aSession().in(draft, aStage().in(draft));
        publish(draft);
        ASeminar.move(draft, "DRAFT");
        atPresent("/seminars/" + draft).delete("/seminars/" + draft).then().statusCode(204);
        put("/sessions/" + speechId, speech.with("place", inAll("Hall 2")));
        publish(seminar);

        post.runAll();

        assertEquals(1, moved(emma).size());
    }

    /** The subjects of the mails to a person that tell of what has moved. */
    private List<String> moved(ARegistration person) {
        return post.subjectsTo(person).stream()
                .filter(subject -> List.of(
                                "Бағдарламада сізге қатысты өзгеріс бар",
                                "В программе есть изменения для вас",
                                "The programme has changed for you")
                        .contains(subject))
                .toList();
    }

    private String register(ARegistration person, String group) {
        String id = person.in(seminar).id();
        if (group != null) {
            QuarkusTransaction.requiringNew()
                    .run(() -> participants.putInGroups(
                            UUID.fromString(seminar), Map.of(UUID.fromString(id), UUID.fromString(group))));
        }
        return id;
    }

    private void put(String part, ASession session) {
        put(part, (Object) session.body());
    }

    private void put(String part, Object body) {
        atPresent(url + part).body(body).put(url + part).then().statusCode(200);
    }
}
