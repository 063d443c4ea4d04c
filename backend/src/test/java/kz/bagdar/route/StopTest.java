package kz.bagdar.route;

import static kz.bagdar.testing.ACluster.aCluster;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.ASeminar.publish;
import static kz.bagdar.testing.ASession.aSession;
import static kz.bagdar.testing.AStage.aStage;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.asPublic;
import static kz.bagdar.testing.Api.inAll;
import static kz.bagdar.testing.PartOfSeminar.assertInUse;
import static kz.bagdar.testing.PartOfSeminar.assertOnlyTheTeamAdds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.testing.AStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StopTest {

    private String seminar;
    private String route;
    private String url;

    @BeforeEach
    void makeARoute() {
        seminar = aSeminar().published();
        route = aRoute().in(seminar);
        url = "/seminars/" + seminar + "/stops";
    }

    @Test
    void stopIsReadByAnyoneAsItWasWritten() {
        String host = anOrganization().created();
        String cluster = aCluster().created();
        String session = aSession().in(seminar, aStage().in(seminar));
        String id = aStop().with("organizationId", host)
                .with("sessionIds", List.of(session))
                .with("clusterIds", List.of(cluster))
                .with("hostGroupLimit", 1)
                .with("hostPeopleLimit", 160)
                .with("stepFreeAccess", false)
                .with("breaks", List.of(aBreak("11:00", "11:15"), aBreak("13:00", "14:00")))
                .with("languages", List.of("ru", "kk"))
                .with("shown", inAll("A lesson.\nThe library."))
                .on(seminar, route);
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seminarId", equalTo(seminar))
                .body("routeId", equalTo(route))
                .body("position", equalTo(1))
                .body("organizationId", equalTo(host))
                .body("topics.en", contains("Multilingualism"))
                .body("clusterIds", contains(cluster))
                .body("sessionIds", contains(session))
                .body("visitMinutes", equalTo(60))
                .body("hostGroupLimit", equalTo(1))
                .body("hostPeopleLimit", equalTo(160))
                .body("opensAt", equalTo("10:00"))
                .body("closesAt", equalTo("17:00"))
                .body("stepFreeAccess", equalTo(false))
                .body("breaks.from", contains("11:00", "13:00"))
                .body("breaks.to", contains("11:15", "14:00"))
                .body("languages", contains("ru", "kk"))
                .body("shown.en", equalTo("A lesson.\nThe library."));
    }

    @Test
    void whatIsNotKnownOfAStopIsAbsent() {
        String id = aStop().with("opensAt", null)
                .with("closesAt", null)
                .with("visitMinutes", null)
                .with("topics", null)
                .on(seminar, route);
        publish(seminar);

        asPublic()
                .get(url + "/" + id)
                .then()
                .body("opensAt", nullValue())
                .body("visitMinutes", nullValue())
                .body("stepFreeAccess", nullValue())
                .body("topics", empty())
                .body("breaks", empty())
                .body("languages", empty())
                .body("shown", nullValue());
    }

    @Test
    void everyBadFieldIsNamed() {
        asOrganizer()
                .body(on(
                        route,
                        aStop().with("topics", List.of(inAll("t".repeat(201)), inAll("<b>x</b>")))
                                .with("visitMinutes", 4)
                                .with("hostGroupLimit", 0)
                                .with("hostPeopleLimit", 0)))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.find { it.field == 'topics[0].ru' }.code", equalTo("too-long"))
                .body("violations.find { it.field == 'topics[1].kk' }.code", equalTo("html"))
                .body("violations.find { it.field == 'visitMinutes' }.code", equalTo("out-of-range"))
                .body("violations.find { it.field == 'hostGroupLimit' }.code", equalTo("out-of-range"))
                .body("violations.find { it.field == 'hostPeopleLimit' }.code", equalTo("out-of-range"));
        asOrganizer()
                .body(on(route, aStop().with("closesAt", "10:00")))
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("closesAt"));
        asOrganizer()
                .body(on(route, aStop().with("opensAt", "ten")))
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:wrong-type"))
                .body("violations.field", contains("opensAt"));
        asOrganizer()
                .body(on(route, aStop().with("seminarId", seminar)))
                .post(url)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"));
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void breaksThatContradictThemselvesOrTheHoursAreNamed() {
        assertRefused(aStop().with("breaks", List.of(aBreak("09:30", "10:30"))), "breaks[0].from", "out-of-range");
        assertRefused(aStop().with("breaks", List.of(aBreak("16:30", "17:01"))), "breaks[0].to", "out-of-range");
        assertRefused(aStop().with("breaks", List.of(aBreak("13:00", "13:00"))), "breaks[0].to", "out-of-range");
        assertRefused(
                aStop().with("breaks", List.of(aBreak("13:00", "14:00"), aBreak("13:30", "15:00"))),
                "breaks[1].from",
                "out-of-range");
        assertRefused(
                aStop().with("breaks", List.of(aBreak("15:00", "16:00"), aBreak("11:00", "12:00"))),
                "breaks[1].from",
                "out-of-range");
        assertRefused(aStop().with("breaks", List.of(Map.of("to", "14:00"))), "breaks[0].from", "required");
        assertRefused(aStop().with("breaks", Collections.nCopies(11, aBreak("13:00", "14:00"))), "breaks", "too-long");
        asOrganizer().get(url).then().body("items", empty());

        aStop().with("breaks", List.of(aBreak("10:00", "11:00"), aBreak("11:00", "12:00"), aBreak("16:00", "17:00")))
                .on(seminar, route);
        aStop().with("opensAt", null)
                .with("closesAt", null)
                .with("breaks", List.of(aBreak("07:00", "23:00")))
                .on(seminar, route);
    }

    @Test
    void languagesAreKnownOnesEachOnce() {
        assertRefused(aStop().with("languages", List.of("kk", "en", "kk")), "languages[2]", "duplicate");
        assertRefused(aStop().with("languages", List.of("kk", "en", "ru", "kk")), "languages", "too-long");
        asOrganizer()
                .body(on(route, aStop().with("languages", List.of("de"))))
                .post(url)
                .then()
                .statusCode(400)
                .body("violations.field", contains("languages[0]"));
        assertRefused(
                aStop().with("shown", inAll("<b>x</b>")),
                List.of("shown.en", "shown.kk", "shown.ru"),
                List.of("html", "html", "html"));
        assertRefused(aStop().with("shown", Map.of("en", "s".repeat(2001))), "shown.en", "too-long");
    }

    @Test
    void unknownForeignAndRepeatedReferencesAreNamed() {
        String cluster = aCluster().created();
        String foreign = aRoute().in(aSeminar().published());

        assertRefused(aStop().with("routeId", foreign), "routeId", "foreign-reference");
        assertRefused(aStop().with("routeId", UUID.randomUUID()), "routeId", "unknown-reference");
        assertRefused(aStop().with("organizationId", UUID.randomUUID()), "organizationId", "unknown-reference");
        assertRefused(aStop().with("organizationId", null), "organizationId", "required");
        assertRefused(
                aStop().with("clusterIds", List.of(cluster, UUID.randomUUID())), "clusterIds[1]", "unknown-reference");
        assertRefused(aStop().with("clusterIds", List.of(cluster, cluster)), "clusterIds[1]", "duplicate");
        String elsewhere = aSeminar().published();
        String foreignSession = aSession().in(elsewhere, aStage().in(elsewhere));
        assertRefused(
                aStop().with("sessionIds", List.of(foreignSession, UUID.randomUUID())),
                List.of("sessionIds[0]", "sessionIds[1]"),
                List.of("foreign-reference", "unknown-reference"));
        asOrganizer().get(url).then().body("items", empty());
    }

    @Test
    void stopOfAnotherSeminarIsNotFound() {
        String elsewhere = aSeminar().published();
        String foreign = aStop().on(elsewhere, aRoute().in(elsewhere));

        asOrganizer().get(url + "/" + foreign).then().statusCode(404);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(on(route, aStop()))
                .put(url + "/" + foreign)
                .then()
                .statusCode(404);
        asOrganizer()
                .header("If-Match", "\"0\"")
                .delete(url + "/" + foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheTeamsOrganizersWrite() {
        assertOnlyTheTeamAdds(url, on(route, aStop()));
    }

    @Test
    void staleWriteIsRefused() {
        String address = url + "/" + aStop().on(seminar, route);
        aStop().with("position", 1).on(seminar, route);

        asOrganizer()
                .header("If-Match", "\"0\"")
                .body(on(route, aStop()))
                .put(address)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
    }

    @Test
    void hostAndClusterOfAStopAreKept() {
        String host = anOrganization().created();
        String cluster = aCluster().created();
        aStop().with("organizationId", host)
                .with("clusterIds", List.of(cluster))
                .on(seminar, route);

        for (String used : List.of("/organizations/" + host, "/clusters/" + cluster)) {
            assertInUse(used, "stop");
        }
    }

    private void assertRefused(AStop stop, String field, String code) {
        assertRefused(stop, List.of(field), List.of(code));
    }

    private void assertRefused(AStop stop, List<String> fields, List<String> codes) {
        stop.body().putIfAbsent("routeId", route);
        if (!stop.body().containsKey("organizationId")) {
            stop.with("organizationId", anOrganization().created());
        }
        asOrganizer()
                .body(stop.body())
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(fields))
                .body("violations.code", equalTo(codes));
    }

    private static Map<String, String> aBreak(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private static Object on(String routeId, AStop stop) {
        if (!stop.body().containsKey("organizationId")) {
            stop.with("organizationId", anOrganization().created());
        }
        return stop.with("routeId", routeId).body();
    }
}
