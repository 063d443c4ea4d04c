package kz.bagdar.hosting;

import static kz.bagdar.testing.AGroup.aGroup;
import static kz.bagdar.testing.ARegistration.aRegistration;
import static kz.bagdar.testing.ARoute.aRoute;
import static kz.bagdar.testing.ASeminar.aSeminar;
import static kz.bagdar.testing.AStop.aStop;
import static kz.bagdar.testing.AnOrganization.anOrganization;
import static kz.bagdar.testing.Api.asOrganizer;
import static kz.bagdar.testing.Api.atPresent;
import static kz.bagdar.testing.Api.inAll;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.route.visit.PlannedVisit;
import kz.bagdar.route.visit.Visits;
import kz.bagdar.testing.ACoordinator;
import kz.bagdar.testing.ASeminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host sees of its visits and says to them. */
@QuarkusTest
class HostedStopTest {

    @Inject
    Visits visits;

    private String seminar;
    private String organization;
    private String route;
    private String stop;
    private String address;
    private ACoordinator host;

    @BeforeEach
    void haveAHost() {
        seminar = aSeminar().openForRegistration();
        organization = anOrganization().created();
        route = aRoute().in(seminar);
        stop = aStop().with("organizationId", organization).on(seminar, route);
        address = "/hosted-stops/" + stop;
        host = ACoordinator.of(organization);
    }

    @Test
    void aHostSeesTheStopsOfItsOrganizationAlone() {
        aStop().on(seminar, route);
        String elsewhere = aSeminar().drafted();
        String planned = aStop().with("organizationId", organization).on(elsewhere, aRoute().in(elsewhere));

        host.asking()
                .get("/hosted-stops")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.id", hasItem(stop))
                .body("items.id", hasItem(planned))
                .body("items.organizationId", everyItem(equalTo(organization)))
                .body("next", nullValue());
        host.asking()
                .get(address)
                .then()
                .statusCode(200)
                .body("seminar.id", equalTo(seminar))
                .body("route.id", equalTo(route))
                .body("position", equalTo(1))
                .body("opensAt", equalTo("10:00"))
                .body("answer.state", equalTo("ASKED"))
                .body("answer.revision", equalTo(0))
                .body("groups", empty());
    }

    @Test
    void aSeminarThatIsOverIsGone() {
        ASeminar.move(seminar, "CANCELLED");

        host.asking().get("/hosted-stops").then().body("items", empty());
        host.asking().get(address).then().statusCode(404);
        host.asking().get(address + "/people").then().statusCode(404);
        answer("CONFIRMED", 0).statusCode(404);
        say(Map.of(), "\"0\"").statusCode(404);
    }

    @Test
    void whatTheHostSaysIsWhatTheStopSaysAndStandsInTheHistoryUnderItsName() {
        say(
                        Map.of(
                                "hostGroupLimit",
                                1,
                                "hostPeopleLimit",
                                40,
                                "opensAt",
                                "11:00",
                                "closesAt",
                                "16:00",
                                "breaks",
                                List.of(Map.of("from", "13:00", "to", "14:00")),
                                "languages",
                                List.of("kk", "en"),
                                "stepFreeAccess",
                                true,
                                "shown",
                                inAll("A lesson in three languages")),
                        "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("hostPeopleLimit", equalTo(40));

        asOrganizer()
                .get("/seminars/" + seminar + "/stops/" + stop)
                .then()
                .body("revision", equalTo(1))
                .body("hostGroupLimit", equalTo(1))
                .body("breaks[0].from", equalTo("13:00"))
                .body("languages", contains("kk", "en"))
                .body("shown.en", equalTo("A lesson in three languages"))
                .body("visitMinutes", equalTo(60))
                .body("topics", hasSize(1))
                .body("position", equalTo(1));
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=stop")
                .then()
                .body("items[0].actor.id", equalTo(host.subject()))
                .body("items[0].actor.kind", equalTo("PERSON"))
                .body("items[0].differences.opensAt.from", equalTo("10:00"))
                .body("items[0].differences.opensAt.to", equalTo("11:00"));
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        say(Map.of(), null).statusCode(428);
        String etag = host.asking().get(address).header("ETag");
        Map<String, Object> body = new HashMap<>(aStop().with("visitMinutes", 90)
                .with("routeId", route)
                .with("organizationId", organization)
                .body());
        atPresent("/seminars/" + seminar + "/stops/" + stop)
                .body(body)
                .put("/seminars/" + seminar + "/stops/" + stop)
                .then()
                .statusCode(200);

        say(Map.of("hostGroupLimit", 1), etag).statusCode(412).header("ETag", "\"1\"");
        say(Map.of("hostGroupLimit", 1), host.asking().get(address).header("ETag"))
                .statusCode(200);
        asOrganizer().get("/seminars/" + seminar + "/stops/" + stop).then().body("visitMinutes", equalTo(90));
    }

    @Test
    void whatContradictsItselfIsNamed() {
        say(Map.of("opensAt", "12:00", "closesAt", "11:00", "hostGroupLimit", 0, "languages", List.of("kk")), "\"0\"")
                .statusCode(422)
                .body("violations.field", contains("hostGroupLimit"));
        say(
                        Map.of(
                                "opensAt",
                                "12:00",
                                "closesAt",
                                "17:00",
                                "breaks",
                                List.of(Map.of("from", "11:00", "to", "13:00"))),
                        "\"0\"")
                .statusCode(422)
                .body("violations.field", contains("breaks[0].from"));
        say(Map.of("visitMinutes", 10), "\"0\"")
                .statusCode(400)
                .body("type", equalTo("urn:bagdar:problem:unknown-field"));
        host.asking().get(address).then().body("revision", equalTo(0));
    }

    @Test
    void aHostConfirmsOrDeclinesAndTheOrganizersAskAgain() {
        String answers = "/seminars/" + seminar + "/stop-answers";
        answer("DECLINED", 0)
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("note", equalTo("As agreed"))
                .body("answeredBy", equalTo(name(host)));
        answer("CONFIRMED", 0).statusCode(412).header("ETag", "\"1\"");

        asOrganizer()
                .get(answers)
                .then()
                .statusCode(200)
                .body("items.stopId", contains(stop))
                .body("items.state", contains("DECLINED"));
        asOrganizer().post(answers + "/" + stop + "/request").then().statusCode(428);
        asOrganizer()
                .header("If-Match", "\"1\"")
                .post(answers + "/" + stop + "/request")
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("note", nullValue())
                .body("answeredAt", nullValue());
        answer("CONFIRMED", 2).statusCode(200).body("state", equalTo("CONFIRMED"));

        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=stop-answer")
                .then()
                .body("items.kind", contains("UPDATED", "UPDATED", "CREATED"))
                .body("items.actor.name", contains(name(host), "Daniyar", name(host)))
                .body("items[0].differences.state.to", equalTo("CONFIRMED"));
        host.asking().get(address).then().body("answer.state", equalTo("CONFIRMED"));
    }

    @Test
    void anAnswerGoesWithItsStopAndWithItsHost() {
        answer("CONFIRMED", 0).statusCode(200);
        String url = "/seminars/" + seminar + "/stops/" + stop;
        String other = anOrganization().created();

        atPresent(url)
                .body(aStop().with("routeId", route)
                        .with("organizationId", other)
                        .body())
                .put(url)
                .then()
                .statusCode(200);

        asOrganizer()
                .get("/seminars/" + seminar + "/stop-answers")
                .then()
                .body("items.state", contains("ASKED"))
                .body("items.organizationId", contains(other));
        host.asking().get(address).then().statusCode(404);
        ACoordinator next = ACoordinator.of(other);
        next.asking()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "CONFIRMED"))
                .put(address + "/answer")
                .then()
                .statusCode(200);
        atPresent(url).delete(url).then().statusCode(204);
        asOrganizer().get("/seminars/" + seminar + "/stop-answers").then().body("items", empty());
        asOrganizer()
                .get("/seminars/" + seminar + "/history?resourceType=stop-answer")
                .then()
                .body("items.kind", contains("DELETED", "CREATED", "DELETED", "CREATED"));
    }

    @Test
    void aHostSeesWhoComesOnceTheyAreDividedAndNothingToReachThemBy() {
        String group = aGroup().on(seminar, route);
        String person = aRegistration()
                .named("Ақмарал Досанова")
                .with("workplace", "№ 13 мектеп")
                .with("email", "akmaral-" + stop + "@mail.example")
                .in(seminar)
                .id();
        host.asking().get(address).then().body("groups.id", contains(group)).body("groups[0].people", nullValue());
        host.asking().get(address + "/people").then().statusCode(200).body("items", empty());

        divide();

        host.asking().get(address).then().body("groups[0].people", equalTo(1));
        String answer = host.asking()
                .get(address + "/people")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        contains(Map.of("groupId", group, "fullName", "Ақмарал Досанова", "workplace", "№ 13 мектеп")))
                .extract()
                .asString();
        assertEquals(-1, answer.indexOf("akmaral-"));
        assertEquals(-1, answer.indexOf(person));
    }

    @Test
    void whoComesIsReadPageByPageAndGroupByGroup() {
        String first = aGroup().on(seminar, route);
        String elsewhere = aRoute().numbered(2).in(seminar);
        aStop().on(seminar, elsewhere);
        String foreign = aGroup().on(seminar, elsewhere);
        for (String name : List.of("Болат Ахметов", "Айгүл Серікова", "Гүлнар Абенова", "Данияр Сейтов")) {
            aRegistration().named(name).in(seminar);
        }
        divide();

        List<String> all = host.asking()
                .get(address + "/people?groupId=" + first)
                .then()
                .body("items.groupId", everyItem(equalTo(first)))
                .extract()
                .path("items.fullName");
        int people = host.asking().get(address).then().extract().path("groups[0].people");
        assertEquals(people, all.size());
        assertEquals(all.stream().sorted().toList(), all);
        JsonPath page =
                host.asking().get(address + "/people?limit=1&groupId=" + first).jsonPath();
        assertEquals(List.of(all.getFirst()), page.getList("items.fullName"));
        host.asking()
                .get(address + "/people?limit=1&groupId=" + first + "&after=" + page.getString("next"))
                .then()
                .body("items.fullName", contains(all.get(1)));
        host.asking().get(address + "/people").then().body("items.fullName", equalTo(all));
        host.asking().get(address + "/people?groupId=" + foreign).then().body("items", empty());
        host.asking().get(address + "/people?sort=email").then().statusCode(400);
    }

    @Test
    void aHostSeesWhenGroupsComeOnceThereIsATimetable() {
        String group = aGroup().on(seminar, route);
        Instant from = Instant.parse("2019-02-14T05:00:00Z");
        host.asking().get(address).then().body("groups[0].startsAt", nullValue());
        String before = host.asking().get(address).header("ETag");

        QuarkusTransaction.requiringNew()
                .run(() -> visits.replace(
                        UUID.fromString(seminar),
                        List.of(new PlannedVisit(
                                UUID.fromString(group), UUID.fromString(stop), from, from.plusSeconds(3600)))));

        host.asking()
                .header("If-None-Match", before)
                .get(address)
                .then()
                .statusCode(200)
                .body("groups[0].startsAt", equalTo("2019-02-14T05:00:00Z"))
                .body("groups[0].endsAt", equalTo("2019-02-14T06:00:00Z"));
    }

    private void divide() {
        String divisions = "/seminars/" + seminar + "/divisions";
        String id = asOrganizer()
                .body(Map.of())
                .post(divisions)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        atPresent(divisions + "/" + id)
                .post(divisions + "/" + id + "/adoption")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse answer(String state, int revision) {
        return host.asking()
                .header("If-Match", "\"" + revision + "\"")
                .body(Map.of("state", state, "note", " As agreed "))
                .put(address + "/answer")
                .then();
    }

    private ValidatableResponse say(Map<String, ?> terms, String ifMatch) {
        return (ifMatch == null ? host.asking() : host.asking().header("If-Match", ifMatch))
                .body(terms)
                .put(address)
                .then();
    }

    private static String name(ACoordinator host) {
        return host.subject().substring(0, 1).toUpperCase() + host.subject().substring(1);
    }
}
